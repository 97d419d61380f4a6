/// Sources as files that reference managers read.
package enum SourceExport {
    /// CSL-JSON, an array of items in their order, one a line; every field and key that was read is written.
    package static func cslJSON(_ items: [CitationItem]) -> [UInt8] {
        let lines = items.map { CSLJSONWriter.object($0) }
        return Array(("[" + (lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n") + "]\n").utf8)
    }

    /// BibLaTeX entries in UTF-8, in their order.
    package static func bibTeX(_ items: [CitationItem]) -> [UInt8] {
        Array(items.map { BibTeXWriter.entry($0) }.joined(separator: "\n").utf8)
    }

    /// RIS records in UTF-8, in their order, lines ended by CR LF.
    package static func ris(_ items: [CitationItem]) -> [UInt8] {
        Array(items.map { RISWriter.record($0) }.joined(separator: "\r\n").utf8)
    }
}
