import Markup

/// Sources as files that reference managers read.
package enum SourceExport {
    /// Whether a title stands in all formats as it is: on one line, without what any of them escapes.
    package static func writesAsIs(title: String) -> Bool {
        !title.hasByte { $0 == 0x22 || $0 == 0x7F || $0 == 0xE2 } && RISWriter.isOneLine(title)
            && BibTeXText.isPlain(title)
    }

    /// Room for an item in each format, in bytes.
    private static let usual = 640

    /// CSL-JSON, an array of items in their order, one a line; every field and key that was read is written.
    package static func cslJSON(_ items: [CitationItem]) -> [UInt8] {
        var output = ByteOutput(capacity: items.count * usual)
        output.raw("[")
        for (index, item) in items.enumerated() {
            output.raw(index > 0 ? ",\n  " : "\n  ")
            CSLJSONWriter.write(item, to: &output)
        }
        output.raw(items.isEmpty ? "]\n" : "\n]\n")
        return output.bytes
    }

    /// BibLaTeX entries in UTF-8, in their order.
    package static func bibTeX(_ items: [CitationItem]) -> [UInt8] {
        var output = ByteOutput(capacity: items.count * usual)
        for (index, item) in items.enumerated() {
            if index > 0 { output.raw("\n") }
            BibTeXWriter.write(item, to: &output)
        }
        return output.bytes
    }

    /// RIS records in UTF-8, in their order, lines ended by CR LF.
    package static func ris(_ items: [CitationItem]) -> [UInt8] {
        var output = ByteOutput(capacity: items.count * usual)
        for (index, item) in items.enumerated() {
            if index > 0 { output.raw("\r\n") }
            RISWriter.write(item, to: &output)
        }
        return output.bytes
    }
}
