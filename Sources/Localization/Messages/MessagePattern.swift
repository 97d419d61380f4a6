/// A message's text with its places for arguments: `As of {date}`. `{{` and `}}` stand for braces.
package struct MessagePattern: Sendable, Hashable {
    package enum Piece: Sendable, Hashable {
        case literal(String)
        case argument(String)
    }

    package let pieces: [Piece]

    init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// Reads a pattern; a brace that is not closed, and a name that is none, are literal text and make `isWellFormed`
    /// false in the answer.
    static func parse(_ text: String) -> (pattern: MessagePattern, isWellFormed: Bool) {
        var pieces: [Piece] = []
        var literal: [UInt8] = []
        var isWellFormed = true
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let isDoubled = index + 1 < bytes.count && bytes[index + 1] == byte
            if byte == 0x7B || byte == 0x7D, isDoubled {
                literal.append(byte)
                index += 2
            } else if byte == 0x7B {
                let end = bytes[index...].firstIndex { !isNameByte($0) && $0 != 0x7B } ?? bytes.count
                if end < bytes.count, bytes[end] == 0x7D, end > index + 1 {
                    if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
                    literal = []
                    pieces.append(.argument(String(decoding: bytes[index + 1..<end], as: UTF8.self)))
                    index = end + 1
                } else {
                    isWellFormed = false
                    literal.append(byte)
                    index += 1
                }
            } else {
                if byte == 0x7D { isWellFormed = false }
                literal.append(byte)
                index += 1
            }
        }
        if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
        return (MessagePattern(pieces: pieces), isWellFormed)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F: true
        default: false
        }
    }

    /// The names of the arguments, in their order.
    package var arguments: [String] {
        pieces.compactMap { if case .argument(let name) = $0 { name } else { nil } }
    }

    /// The text with its arguments put in; an argument that is not given is left as `{name}`.
    package func text(_ value: (String) -> String?) -> String {
        if pieces.count == 1, case .literal(let text) = pieces[0] { return text }
        var result = ""
        for piece in pieces {
            switch piece {
            case .literal(let text): result += text
            case .argument(let name): result += value(name) ?? "{\(name)}"
            }
        }
        return result
    }

    /// The pattern as it is written.
    package var source: String {
        pieces.map { piece in
            switch piece {
            case .literal(let text): text.replacing("{", with: "{{").replacing("}", with: "}}")
            case .argument(let name): "{\(name)}"
            }
        }
        .joined()
    }
}
