/// A translator's text read back: words and the placeholders named in it.
struct PlaceholderReader {
    enum Piece: Hashable {
        case words(String)
        /// `{number:name}` or `{number:name|written}`.
        case placeholder(number: Int, name: String, written: String?)
    }

    /// Parts a text; braces that are no placeholder are words.
    static func pieces(_ text: String) -> [Piece] {
        let bytes = Array(text.utf8)
        var pieces: [Piece] = []
        var words: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 0x7B, let (piece, end) = placeholder(bytes, index) else {
                words.append(bytes[index])
                index += 1
                continue
            }
            if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
            words = []
            pieces.append(piece)
            index = end
        }
        if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
        return pieces
    }

    private static func placeholder(_ bytes: [UInt8], _ start: Int) -> (Piece, Int)? {
        var index = start + 1
        var number = 0
        while index < bytes.count, (0x30...0x39).contains(bytes[index]), number < 100_000 {
            number = number * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        guard index > start + 1, index < bytes.count, bytes[index] == 0x3A else { return nil }
        let nameStart = index + 1
        index = nameStart
        while index < bytes.count, (0x61...0x7A).contains(bytes[index]) || bytes[index] == 0x2D { index += 1 }
        guard index > nameStart, index < bytes.count else { return nil }
        let name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
        if bytes[index] == 0x7D { return (.placeholder(number: number, name: name, written: nil), index + 1) }
        guard bytes[index] == 0x7C else { return nil }
        let writtenStart = index + 1
        var depth = 1
        index = writtenStart
        while index < bytes.count {
            if bytes[index] == 0x7B { depth += 1 }
            if bytes[index] == 0x7D { depth -= 1 }
            if depth == 0 {
                let written = String(decoding: bytes[writtenStart..<index], as: UTF8.self)
                return (.placeholder(number: number, name: name, written: written), index + 1)
            }
            index += 1
        }
        return nil
    }

    /// The Markdown that a translator's text stands for.
    static func markdown(_ text: String, _ original: [Placeholder]) -> String {
        pieces(text).map { piece in
            switch piece {
            case .words(let words): words
            case .placeholder(let number, _, let written):
                written ?? (original.indices.contains(number - 1) ? original[number - 1].source : "")
            }
        }
        .joined()
    }
}
