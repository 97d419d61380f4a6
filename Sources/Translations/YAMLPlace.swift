/// Where a language's text stands in a YAML file, or where it would be put.
enum YAMLPlace: Sendable, Hashable {
    /// The bytes of the scalar.
    case scalar(Range<Int>)
    /// In a flow mapping, behind this byte.
    case flow(Int)
    /// In a block mapping, as a line of its own behind the line that holds this byte.
    case block(Int, indent: Int)

    /// The change that puts a text there.
    func edit(_ tag: String, _ quoted: String, in bytes: [UInt8]) -> TextEdit {
        switch self {
        case .scalar(let range): TextEdit(range: range, text: quoted)
        case .flow(let offset): TextEdit(range: offset..<offset, text: ", \(tag): \(quoted)")
        case .block(let offset, let indent):
            TextEdit(afterLineOf: offset, text: String(repeating: " ", count: indent) + "\(tag): \(quoted)", in: bytes)
        }
    }
}

/// A range of a file's bytes and what takes its place.
struct TextEdit: Sendable {
    let range: Range<Int>
    let text: String

    init(range: Range<Int>, text: String) {
        self.range = range
        self.text = text
    }

    /// Adds a line behind the one that holds a byte.
    init(afterLineOf offset: Int, text: String, in bytes: [UInt8]) {
        let end = bytes[min(offset, bytes.count)...].firstIndex(of: 0x0A) ?? bytes.count
        let isCut = end == bytes.count
        range = (isCut ? end : end + 1)..<(isCut ? end : end + 1)
        self.text = isCut ? "\n" + text : text + "\n"
    }

    /// The bytes with all edits made; of two that overlap the first wins.
    static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        let order = edits.indices.sorted { (edits[$0].range.lowerBound, $0) < (edits[$1].range.lowerBound, $1) }
        for edit in order.map({ edits[$0] }) where edit.range.lowerBound >= index {
            result += bytes[index..<edit.range.lowerBound]
            result += Array(edit.text.utf8)
            index = edit.range.upperBound
        }
        return result + bytes[index...]
    }
}

/// Line numbers of a file, from 1.
struct LineIndex {
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    }

    func line(of offset: Int) -> Int {
        var lower = 0
        var upper = starts.count
        while upper - lower > 1 {
            let middle = (lower + upper) / 2
            if starts[middle] <= offset { lower = middle } else { upper = middle }
        }
        return lower + 1
    }
}
