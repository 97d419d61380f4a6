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
        guard !string.isEmpty else { return nil }
        for name in string.split(separator: "/", omittingEmptySubsequences: false) {
            guard !name.isEmpty, name != ".", name != ".." else { return nil }
        }
        guard !string.utf8.contains(where: { $0 == 0 || $0 == 0x5C }) else { return nil }
        self.string = string
    }

    /// For paths that the program itself puts together from checked parts.
    package init(unchecked string: String) {
        self.string = string
    }

    package var description: String { string }

    /// The last name.
    package var name: Substring {
        string.split(separator: "/").last ?? ""
    }

    /// The path of the folder that holds this; nil at the top.
    package var parent: RelativePath? {
        string.lastIndex(of: "/").map { RelativePath(unchecked: String(string[..<$0])) }
    }

    package var components: [Substring] { string.split(separator: "/") }

    /// The last name's ending after its last dot, without the dot; nil where it has none.
    package var fileExtension: Substring? {
        let name = name
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        return name[name.index(after: dot)...]
    }

    /// Paths compare by their UTF-8 bytes, so that the order is the same everywhere.
    package static func < (lhs: RelativePath, rhs: RelativePath) -> Bool {
        precedes(lhs.string, rhs.string)
    }

    /// Whether a text stands before another by their UTF-8 bytes.
    package static func precedes(_ first: String, _ second: String) -> Bool {
        var (first, second) = (first, second)
        return first.withUTF8 { first in
            second.withUTF8 { second in
                let shared = min(first.count, second.count)
                guard shared > 0, let left = first.baseAddress, let right = second.baseAddress else {
                    return first.count < second.count
                }
                let order = memcmp(left, right, shared)
                return order == 0 ? first.count < second.count : order < 0
            }
        }
    }

    package static func == (lhs: RelativePath, rhs: RelativePath) -> Bool {
        lhs.string.utf8.elementsEqual(rhs.string.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        var string = string
        string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
