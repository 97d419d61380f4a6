import Localization
import Markdown
import Markup
import SiteModel

/// Cross-references inside a page, and the numbers and frames of the tables in its text.
extension BodyRenderer {
    /// `:ref[id]`: a link with the localized name of a chart, map or table, or the words of a heading.
    func reference(
        _ directive: Directive, in html: MarkdownHTML, _ context: InlineContext, _ output: inout ByteOutput
    ) {
        guard let target = directive.argument.flatMap({ references[$0.text] }) else {
            html.sourceText(directive.range, to: &output)
            return
        }
        guard !context.contains(.insideLink), !context.contains(.withoutLinks) else {
            output.text(name(of: target))
            return
        }
        output.raw(target.kind == .heading ? "<a" : "<a class=\"ref\"")
        output.attribute("href", "#" + target.identifier)
        output.raw(">")
        output.text(name(of: target))
        output.raw("</a>")
    }

    /// “Chart 3” in the language of the text; a heading's own words.
    func name(of target: CrossReferences.Target) -> String {
        switch target.kind {
        case .chart: numbered("xref.chart", target.number)
        case .map: numbered("xref.map", target.number)
        case .table: numbered("xref.table", target.number)
        case .heading: target.words
        }
    }

    private func numbered(_ key: MessageKey, _ number: Int) -> String {
        language.text(key, ["number": language.format.digits(String(number))])
    }

    /// What a link without words shows and leads to: a chart or heading of this page, or the title of another page.
    func wordless(_ link: Link, _ target: SiteAddress, _ fragment: String?) -> LinkTarget? {
        if link.destination.hasPrefix("#") {
            return references.target(ofLink: link.destination).map {
                .replace("#" + $0.identifier, text: name(of: $0))
            }
        }
        guard fragment == nil, let title = site.plan.page(at: target)?.content?.metadata.title else { return nil }
        return .replace(link.destination, text: title)
    }

    /// The name of what has an id, with its number, where the page refers to anything by number; with markup.
    func label(of identifier: String, _ output: inout ByteOutput) {
        guard references.showsNumbers, let target = references[anchor: identifier], target.kind != .heading else {
            return
        }
        output.raw("<span class=\"ref-label\">")
        output.text(name(of: target))
        output.raw("</span>")
    }

    // MARK: Tables in the text

    mutating func captionLabel(_ table: Table, in html: MarkdownHTML, to output: inout ByteOutput) {
        guard references.showsNumbers, let number = references.tableNumbers[table.index] else { return }
        output.raw("<span class=\"ref-label\">")
        output.text(numbered("xref.table", number))
        output.raw("</span> ")
    }

    /// A wide table scrolls by itself; the region is named after its caption, or its place on the page.
    mutating func beginTable(_ table: Table, in html: MarkdownHTML, to output: inout ByteOutput) {
        if let identifier = table.identifier { record.identifiers.insert(identifier) }
        output.raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"")
        let caption = table.captionNode.map { html.document.plainText(of: $0) } ?? ""
        let number = language.format.digits(String(table.index + 1))
        output.attribute("aria-label", caption.isEmpty ? language.text("xref.table", ["number": number]) : caption)
        output.raw(">\n")
    }

    mutating func endTable(_ table: Table, in html: MarkdownHTML, to output: inout ByteOutput) {
        output.raw("</div>\n")
    }
}
