/// Every `id` that a page has, packed: a site keeps those of all its pages until its links are checked.
package struct AnchorList: Sendable, Hashable {
    /// The names in UTF-8, each with a NUL behind it, which no name holds.
    package let bytes: [UInt8]

    package init(_ names: Set<String> = []) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(names.count * 16)
        for name in names {
            bytes += name.utf8
            bytes.append(0)
        }
        self.bytes = bytes
    }

    /// - Parameter bytes: those of another list.
    package init(bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    package var names: Set<String> {
        Set(bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
    }
}
