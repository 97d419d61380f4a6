import Localization
import Markup

/// The navigation document of an e-book (EPUB 3.3 §7): contents, landmarks, pages.
struct BookNavigation {
    let book: BookDocument
    let mender: LinkMender

    func bytes() -> [UInt8] {
        var output = ByteOutput(capacity: 8192)
        let profile = book.profile
        let title = profile.text("report.contents")
        book.open(title, language: profile, to: &output)
        output.raw("<body>\n<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n<h1>")
        output.text(title)
        output.raw("</h1>\n<ol>\n")
        for part in book.parts {
            guard let title = part.title else { continue }
            item(BookFile.name(part.id), title, &output)
        }
        output.raw("</ol>\n</nav>\n<nav epub:type=\"landmarks\" hidden=\"\">\n<h2>")
        output.text(profile.text("report.landmarks"))
        output.raw("</h2>\n<ol>\n")
        landmark("toc", "nav.xhtml", title, &output)
        for part in book.parts {
            switch part.kind {
            case .cover: landmark("cover", BookFile.name(part.id), profile.text("report.cover"), &output)
            case .charts: landmark("loi", BookFile.name(part.id), part.title ?? title, &output)
            case .bibliography: landmark("bibliography", BookFile.name(part.id), part.title ?? title, &output)
            case .glossary: landmark("glossary", BookFile.name(part.id), part.title ?? title, &output)
            default: continue
            }
        }
        if let first = book.parts.first(where: { $0.kind == .chapter }) {
            landmark("bodymatter", BookFile.name(first.id), first.title ?? title, &output)
        }
        output.raw("</ol>\n</nav>\n")
        pages(&output)
        output.raw("</body>\n</html>\n")
        return output.bytes
    }

    private func pages(_ output: inout ByteOutput) {
        guard !book.pageBreaks.isEmpty else { return }
        output.raw("<nav epub:type=\"page-list\" role=\"doc-pagelist\" hidden=\"\">\n<h2>")
        output.text(book.profile.text("report.pages"))
        output.raw("</h2>\n<ol>\n")
        for mark in book.pageBreaks {
            guard let href = mender.href(mark.id[...], from: "") else { continue }
            item(href, String(mark.number), &output)
        }
        output.raw("</ol>\n</nav>\n")
    }

    private func item(_ href: String, _ title: String, _ output: inout ByteOutput) {
        output.raw("<li>")
        output.link(href, title)
        output.raw("</li>\n")
    }

    private func landmark(_ type: StaticString, _ href: String, _ title: String, _ output: inout ByteOutput) {
        output.raw("<li><a epub:type=\"")
        output.raw(type)
        output.raw("\"")
        output.attribute("href", href)
        output.raw(">")
        output.text(title)
        output.raw("</a></li>\n")
    }
}
