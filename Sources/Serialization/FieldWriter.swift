import Diagnostics

/// Writes values one after the other in a compact form that `FieldReader` reads: what the program keeps for itself between
/// two runs. Numbers take seven bits a byte, the lowest first (LEB128); everything else has its length before it.
package struct FieldWriter: Sendable {
    package private(set) var bytes: [UInt8]

    /// - Parameter start: what stands before the first value.
    package init(_ start: [UInt8] = []) {
        bytes = start
    }

    /// A number that is not negative.
    package mutating func number(_ value: Int) {
        var rest = UInt(bitPattern: value)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    package mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

    package mutating func run(_ value: [UInt8]) {
        number(value.count)
        bytes.append(contentsOf: value)
    }

    package mutating func run(_ value: ArraySlice<UInt8>) {
        number(value.count)
        bytes.append(contentsOf: value)
    }

    package mutating func text(_ value: String) {
        number(value.utf8.count)
        bytes.append(contentsOf: value.utf8)
    }

    package mutating func optional(_ value: String?) {
        flag(value != nil)
        if let value { text(value) }
    }

    package mutating func range(_ value: Range<Int>) {
        number(value.lowerBound)
        number(value.count)
    }

    package mutating func place(_ value: SourceRange?) {
        optional(value?.file)
        range(value?.offsets ?? 0..<0)
    }

    package mutating func list<Item>(_ items: some Collection<Item>, _ write: (Item, inout FieldWriter) -> Void) {
        number(items.count)
        for item in items { write(item, &self) }
    }
}
