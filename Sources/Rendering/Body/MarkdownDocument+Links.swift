import Markdown

extension MarkdownDocument {
    /// Where a link's destination is written: inside the link where it stands there as it is, else the whole link.
    func destinationRange(of link: Link) -> Range<Int> {
        let needle = Array(link.destination.utf8)
        let range = link.range.clamped(to: 0..<source.count)
        guard !needle.isEmpty, range.count >= needle.count else { return link.range }
        var start = range.upperBound - needle.count
        while start >= range.lowerBound {
            if source[start] == needle[0], source[start..<start + needle.count].elementsEqual(needle) {
                return start..<start + needle.count
            }
            start -= 1
        }
        return link.range
    }
}
