import Markup

/// Marks of pages in a book that has none of its own: one for about each printed page of text, so that readers of
/// the same file can name a place (EPUB Structural Semantics, `pagebreak`).
struct PageBreaks {
    struct Mark {
        let number: Int
        let id: String
    }

    private static let bytesPerPage = 3000
    private(set) var marks: [Mark] = []
    private var bytes = 3000

    mutating func count(_ more: Int) {
        bytes += more
    }

    /// Marks a page at the start of a block, where the last is long enough ago.
    mutating func mark(_ output: inout ByteOutput) {
        guard bytes >= Self.bytesPerPage else { return }
        bytes = 0
        let number = marks.count + 1
        marks.append(Mark(number: number, id: "page-\(number)"))
        output.raw("<span epub:type=\"pagebreak\" role=\"doc-pagebreak\"")
        output.attribute("id", "page-\(number)")
        output.attribute("aria-label", String(number))
        output.raw("></span>")
    }
}
