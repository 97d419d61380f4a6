import Markdown

extension Directive {
    /// A claim that `::figures{claims="a b"}` names.
    package struct ClaimName: Sendable, Hashable {
        package let id: String
        /// UTF-8 byte offsets in the file.
        package let range: Range<Int>
    }

    /// The claims of the attribute `claims`, parted by spaces or commas.
    package var claimNames: [ClaimName] {
        guard let attribute = self["claims"] else { return [] }
        var names: [ClaimName] = []
        var offset = attribute.textStart
        let isSeparator: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x2C || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        for part in attribute.value.utf8.split(omittingEmptySubsequences: false, whereSeparator: isSeparator) {
            if !part.isEmpty {
                names.append(ClaimName(id: String(Substring(part)), range: offset..<offset + part.count))
            }
            offset += part.count + 1
        }
        return names
    }
}
