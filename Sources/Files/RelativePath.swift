#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A path inside a root: one or more names joined by `/`, never absolute, empty, `.` or `..`, and without NUL or
/// backslash.
///
/// A value of this type cannot leave its root, whatever it is appended to.
package struct RelativePath: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The names joined by `/`.
    package let string: String

    /// Nil where the text is no path inside a root.
    package init?(_ string: String) {
        var string = string
        guard string.withUTF8(Self.isInside) else { return nil }
        self.string = string
    }

    /// Whether bytes are names joined by `/`, in one pass: every path of a project and of its site is read here.
    private static func isInside(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        for index in 0...bytes.count {
            let byte = index < bytes.count ? bytes[index] : UInt8(ascii: "/")
            if byte == 0 || byte == UInt8(ascii: "\\") { return false }
            guard byte == UInt8(ascii: "/") else { continue }
            switch index - start {
            case 0: return false
            case 1 where bytes[start] == UInt8(ascii: "."): return false
            case 2 where bytes[start] == UInt8(ascii: ".") && bytes[start + 1] == UInt8(ascii: "."): return false
            default: start = index + 1
            }
        }
        return true
    }

    /// For paths that the program itself puts together from checked parts.
    package init(unchecked string: String) {
        self.string = string
    }

    package var description: String { string }

    /// The last name.
    package var name: Substring {
        string.utf8.lastIndex(of: UInt8(ascii: "/")).map { string[string.utf8.index(after: $0)...] } ?? string[...]
    }

    /// The path of the folder that holds this; nil at the top.
    package var parent: RelativePath? {
        string.utf8.lastIndex(of: UInt8(ascii: "/")).map { RelativePath(unchecked: String(string[..<$0])) }
    }

    package var components: [Substring] { string.split(separator: "/") }

    /// The last name's ending after its last dot, without the dot; nil where it has none.
    package var fileExtension: Substring? {
        let name = name
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return nil }
        return name[name.utf8.index(after: dot)...]
    }

    /// Paths compare by their UTF-8 bytes, so that the order is the same everywhere.
    package static func < (lhs: RelativePath, rhs: RelativePath) -> Bool {
        precedes(lhs.string, rhs.string)
    }

    /// Whether a text stands before another by their UTF-8 bytes.
    package static func precedes(_ first: String, _ second: String) -> Bool {
        order(first, second) < 0
    }

    /// Below zero where the first text stands before the second by their UTF-8 bytes, zero where they are the same.
    private static func order(_ first: String, _ second: String) -> Int {
        let found = first.utf8.withContiguousStorageIfAvailable { first in
            second.utf8.withContiguousStorageIfAvailable { order(first, $0) }
        }
        if case let order?? = found { return order }
        var (first, second) = (first, second)
        return first.withUTF8 { first in second.withUTF8 { order(first, $0) } }
    }

    private static func order(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) -> Int {
        let shared = min(first.count, second.count)
        guard shared > 0, let left = first.baseAddress, let right = second.baseAddress else {
            return first.count - second.count
        }
        let order = Int(memcmp(left, right, shared))
        return order == 0 ? first.count - second.count : order
    }

    package static func == (lhs: RelativePath, rhs: RelativePath) -> Bool {
        // As texts they could be the same and their files not: “é” has two forms.
        order(lhs.string, rhs.string) == 0
    }

    package func hash(into hasher: inout Hasher) {
        var string = string
        string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
