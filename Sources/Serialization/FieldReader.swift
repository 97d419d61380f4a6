import Diagnostics

/// Reads what `FieldWriter` wrote. Bytes that it did not write make `isDamaged` true, and values that mean nothing.
package struct FieldReader: Sendable {
    private let bytes: ArraySlice<UInt8>
    private var index: Int
    package private(set) var isDamaged = false

    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    package var isAtEnd: Bool { index == bytes.endIndex }

    package mutating func number() -> Int {
        var value: UInt = 0
        var shift: UInt = 0
        while index < bytes.endIndex, shift < 63 {
            let byte = bytes[index]
            index += 1
            value |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { return Int(bitPattern: value) }
            shift += 7
        }
        isDamaged = true
        return 0
    }

    package mutating func flag() -> Bool {
        guard index < bytes.endIndex, bytes[index] < 2 else {
            isDamaged = true
            return false
        }
        index += 1
        return bytes[index - 1] == 1
    }

    package mutating func run() -> ArraySlice<UInt8> {
        let count = number()
        guard !isDamaged, count <= bytes.endIndex - index else {
            isDamaged = true
            return []
        }
        index += count
        return bytes[index - count..<index]
    }

    package mutating func text() -> String { String(decoding: run(), as: UTF8.self) }

    package mutating func optional() -> String? { flag() ? text() : nil }

    package mutating func range() -> Range<Int> {
        let start = number()
        return start..<max(start, start &+ number())
    }

    package mutating func place() -> SourceRange? {
        let file = optional()
        let offsets = range()
        return file.map { SourceRange(file: $0, offsets: offsets) }
    }

    package mutating func list<Item>(_ read: (inout FieldReader) -> Item) -> [Item] {
        let count = number()
        var items: [Item] = []
        while items.count < count, !isDamaged, !isAtEnd { items.append(read(&self)) }
        if items.count != count { isDamaged = true }
        return items
    }
}
