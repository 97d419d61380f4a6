import Files
import Localization
import Markup
import Serialization
import SiteModel

/// A report as an e-book (EPUB 3.3): one XHTML file a part, notes at the end of each, charts as SVG in the text.
struct BookDocument {
    let site: Site
    let profile: LocaleProfile
    let title: String
    let author: String
    let description: String
    /// What the cover says below the title: the day, the day of the figures, the edition.
    let coverLines: [String]
    let contentHash: String
    let parts: [ReportPart]
    let pageBreaks: [PageBreaks.Mark]
    let fonts: [BookFont]

    private static let folder = "EPUB/"

    func bytes() throws(DiskFailure) -> [UInt8] {
        let archive = try ZipArchive(moment: site.clock)
        try archive.add("mimetype", Array("application/epub+zip".utf8), isStored: true)
        try archive.add("META-INF/container.xml", Array(Self.container.utf8))
        let mender = LinkMender(parts, isBook: true)
        let package = BookPackage(book: self)
        try archive.add(Self.folder + "package.opf", package.bytes())
        try archive.add(Self.folder + "nav.xhtml", BookNavigation(book: self, mender: mender).bytes())
        for part in parts where part.kind != .contents {
            try archive.add(Self.folder + BookFile.name(part.id), page(part, mender))
        }
        let styles = site.theme.report.styles
        try archive.add(
            Self.folder + "book.css", fontFaces() + (styles["book.css"] ?? []) + (styles["charts.css"] ?? []))
        try archive.add(Self.folder + "cover.svg", BookCover(book: self).bytes())
        for font in fonts { try archive.add(Self.folder + "fonts/" + font.file, font.bytes) }
        return try archive.finish()
    }

    private static let container = """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
        </container>

        """

    private func fontFaces() -> [UInt8] {
        var output = ByteOutput()
        for font in fonts {
            output.raw(string: "@font-face { font-family: \"Book\"; font-weight: \(font.isBold ? "bold" : "normal"); ")
            output.raw(string: "src: url(\"fonts/\(font.file)\"); }\n")
        }
        return output.bytes
    }

    // MARK: Pages

    /// The beginning of an XHTML file.
    func open(_ title: String, language: LocaleProfile, to output: inout ByteOutput) {
        output.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n")
        output.raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"")
        output.attribute("lang", language.tag.string)
        output.attribute("xml:lang", language.tag.string)
        output.attribute("dir", language.direction.rawValue)
        output.raw(">\n<head>\n<title>")
        output.xmlText(title)
        output.raw("</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"book.css\" />\n</head>\n")
    }

    private func page(_ part: ReportPart, _ mender: LinkMender) -> [UInt8] {
        var output = ByteOutput(capacity: part.body.count + 8192)
        open(part.title ?? title, language: part.language, to: &output)
        output.raw("<body")
        if part.kind == .cover { output.raw(" epub:type=\"cover\"") }
        output.raw(">\n<section")
        output.attribute("id", part.id)
        output.attribute("class", part.kind.rawValue)
        if let type = Self.types[part.kind] {
            output.attribute("epub:type", type.type)
            if let role = type.role { output.attribute("role", role) }
        }
        output.attribute("aria-label", part.title ?? title)
        output.raw(">\n")
        if part.kind == .cover {
            output.raw("<p class=\"cover-image\"><img src=\"cover.svg\"")
            output.attribute("alt", title)
            output.raw(" role=\"doc-cover\" /></p>\n")
        } else {
            output.raw(bytes: mender.mended(part.body, in: part.id))
        }
        notes(part, mender, &output)
        output.raw("</section>\n</body>\n</html>\n")
        return output.bytes
    }

    /// What parts are, in the words of EPUB's structural semantics and of DPUB-ARIA.
    private static let types: [ReportPart.Kind: (type: String, role: String?)] = [
        .imprint: ("imprint", nil), .summary: ("abstract", nil), .chapter: ("chapter", "doc-chapter"),
        .glossary: ("glossary", "doc-glossary"), .bibliography: ("bibliography", "doc-bibliography"),
        .colophon: ("colophon", "doc-colophon"), .charts: ("loi", nil),
        .annex: ("appendix", "doc-appendix"), .evidence: ("appendix", "doc-appendix"),
        .data: ("appendix", "doc-appendix"),
    ]

    private func notes(_ part: ReportPart, _ mender: LinkMender, _ output: inout ByteOutput) {
        guard !part.notes.isEmpty else { return }
        output.raw("<section class=\"notes\" epub:type=\"endnotes\" role=\"doc-endnotes\">\n<h2>")
        output.text(part.language.text("note.heading"))
        output.raw("</h2>\n")
        for note in part.notes {
            output.raw("<aside class=\"note\" epub:type=\"footnote\" role=\"doc-footnote\"")
            output.attribute("id", note.id)
            output.raw("><p class=\"number\">")
            let digits = part.language.format.digits(String(note.number))
            if let first = note.references.first {
                output.raw("<a role=\"doc-backlink\"")
                output.attribute("href", "#" + first)
                output.attribute("aria-label", part.language.text("note.back", ["note": digits]))
                output.raw(">")
                output.text(digits)
                output.raw("</a>")
            } else {
                output.text(digits)
            }
            output.raw("</p>")
            output.raw(bytes: mender.mended(note.body, in: part.id))
            output.raw("</aside>\n")
        }
        output.raw("</section>\n")
    }
}
