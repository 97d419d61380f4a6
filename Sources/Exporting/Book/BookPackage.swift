import Localization
import Markup
import SiteModel

/// The package document of an e-book (EPUB 3.3 §5): metadata, manifest, spine.
struct BookPackage {
    let book: BookDocument

    func bytes() -> [UInt8] {
        var output = ByteOutput(capacity: 8192)
        output.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        output.raw("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\"")
        output.attribute("xml:lang", book.profile.tag.string)
        output.attribute("dir", book.profile.direction.rawValue)
        output.raw(">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
        metadata(&output)
        output.raw("</metadata>\n<manifest>\n")
        manifest(&output)
        output.raw("</manifest>\n<spine")
        output.attribute("page-progression-direction", book.profile.direction.rawValue)
        output.raw(">\n")
        for part in book.parts {
            output.raw("<itemref")
            output.attribute("idref", part.kind == .contents ? "nav" : Self.id(part.id))
            output.raw(" />\n")
        }
        output.raw("</spine>\n</package>\n")
        return output.bytes
    }

    private func metadata(_ output: inout ByteOutput) {
        func element(_ name: StaticString, _ text: String) {
            output.raw("<")
            output.raw(name)
            output.raw(">")
            output.xmlText(text)
            output.raw("</")
            output.raw(name)
            output.raw(">\n")
        }
        func property(_ name: String, _ text: String) {
            output.raw("<meta")
            output.attribute("property", name)
            output.raw(">")
            output.xmlText(text)
            output.raw("</meta>\n")
        }
        output.raw("<dc:identifier id=\"id\">urn:uuid:")
        output.raw(string: uuid)
        output.raw("</dc:identifier>\n")
        element("dc:title", book.title)
        element("dc:language", book.profile.tag.string)
        element("dc:creator", book.author)
        element("dc:publisher", book.author)
        if !book.description.isEmpty { element("dc:description", book.description) }
        element("dc:date", book.site.clock.date.description)
        if let license = book.site.configuration.license { element("dc:rights", license.address ?? license.identifier) }
        element("dc:source", book.site.configuration.baseURL.absolute(SiteAddress("\(book.profile.tag)/")))
        property("dcterms:modified", book.site.clock.rfc3339)
        for mode in ["textual", "visual"] { property("schema:accessMode", mode) }
        property("schema:accessModeSufficient", "textual")
        let features = [
            "alternativeText", "displayTransformability", "longDescription", "readingOrder", "structuralNavigation",
            "tableOfContents", "pageBreakMarkers", "pageNavigation", "ARIA",
        ]
        for feature in features { property("schema:accessibilityFeature", feature) }
        property("schema:accessibilityHazard", "none")
        property("schema:accessibilitySummary", book.profile.text("report.accessibility"))
    }

    /// A name-based UUID (RFC 9562 §5.8, version 8) of the content and the language.
    private var uuid: String {
        let tag = book.profile.tag.string.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
            ($0 ^ UInt64($1)) &* 1_099_511_628_211
        }
        var digits = Array(book.contentHash.utf8.prefix(20)) + Array(String(tag, radix: 16).utf8)
        while digits.count < 32 { digits.append(0x30) }
        digits[12] = 0x38
        digits[16] = 0x61
        let text = String(decoding: digits.prefix(32), as: UTF8.self)
        var parts: [Substring] = []
        var rest = text[...]
        for count in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        return parts.joined(separator: "-")
    }

    private func manifest(_ output: inout ByteOutput) {
        func item(_ id: String, _ href: String, _ type: String, _ properties: String? = nil) {
            output.raw("<item")
            output.attribute("id", id)
            output.attribute("href", href)
            output.attribute("media-type", type)
            if let properties { output.attribute("properties", properties) }
            output.raw(" />\n")
        }
        item("nav", "nav.xhtml", "application/xhtml+xml", "nav")
        for part in book.parts where part.kind != .contents {
            let hasSVG = part.kind != .cover && part.body.contains(svg)
            item(Self.id(part.id), BookFile.name(part.id), "application/xhtml+xml", hasSVG ? "svg" : nil)
        }
        item("css", "book.css", "text/css")
        item("cover-image", "cover.svg", "image/svg+xml", "cover-image")
        for (index, font) in book.fonts.enumerated() {
            item("font-\(index + 1)", "fonts/" + font.file, font.file.hasSuffix(".otf") ? "font/otf" : "font/ttf")
        }
    }

    private let svg = Array("<svg".utf8)

    private static func id(_ part: String) -> String { "part-" + BookFile.name(part).dropLast(6) }

    init(book: BookDocument) {
        self.book = book
    }
}
