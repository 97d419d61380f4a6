import Charts
import Citations
import Diagnostics
import Ledger
import Localization
import Markdown
import Markup
import SiteModel

/// Renders the text of one page: directives, citations and notes, over the HTML that Markdown makes of the rest.
///
/// What it cannot resolve has been reported by the checks; here it is shown as the author's own text.
struct BodyRenderer: MarkdownResolver {
    let scope: PageScope
    /// The charts of the page's text language, rendered once for all pages.
    let charts: ChartGallery
    let citations: PageCitations
    /// What the notes of pages have in common.
    let shelf: NoteShelf
    var notes = NoteRegistry()
    var record: PageRecord
    /// The texts of the claims shown, by the nodes of their directives.
    var shownValues: [Int: String] = [:]
    /// Where pages of this language have written values before; nil where nothing is kept.
    var shownClaims: ShownClaims?
    let references: CrossReferences
    /// Places named so far: the first mention of each carries its other names.
    private var namedPlaces: Set<String> = []
    /// The name of links of something to itself, looked up for the first.
    private var permalinkName: String?

    init(scope: PageScope, charts: ChartGallery, shelf: NoteShelf) {
        self.scope = scope
        self.charts = charts
        self.shelf = shelf
        citations = PageCitations(scope: scope)
        record = PageRecord(address: scope.page.address)
        record.identifiers.reserveCapacity(32)
        references = scope.page.content.map { CrossReferences($0, scope.site) } ?? CrossReferences()
    }

    /// Makes room for the anchors of a text, which are hashed anew whenever their set grows.
    mutating func expectIdentifiers(of document: MarkdownDocument) {
        record.identifiers.reserveCapacity(
            document.headings.count + document.directives.count + document.citations.count
                + document.footnoteReferences.count)
    }

    var site: Site { scope.site }
    /// The language that the text is written in.
    var language: LocaleProfile { scope.textProfile }

    mutating func directive(
        _ directive: Directive, in html: MarkdownHTML, context: InlineContext, to output: inout ByteOutput
    ) {
        switch directive.name {
        case "claim": claim(directive, in: html, context, &output)
        case "latest": latest(directive, in: html, context, &output)
        case "derived": derived(directive, in: html, context, &output)
        case "term": term(directive, in: html, &output)
        case "place": place(directive, in: html, &output)
        case "ref": reference(directive, in: html, context, &output)
        case "plain", "span", "abbr":
            _ = StandardDirectives.write(directive, in: html, context: context, to: &output, resolver: &self)
        case "chart", "map": chart(directive, in: html, &output)
        case "table": table(directive, in: html, &output)
        case "timeline": timeline(directive, in: html, &output)
        case "figures": figures(directive, in: html, &output)
        case "bibliography":
            // A page that cites by name and year needs every entry that it may lead to.
            var scope = scope
            if citations.areInText { scope.isUndivided = true }
            BibliographyList(scope: scope).write(&record, to: &output)
        case "glossary": GlossaryList(scope: scope).write(to: &output)
        case "places": PlaceList(scope: scope).write(to: &output)
        case "note": container("aside", class: "note", directive, in: html, &output)
        case "quote": container("blockquote", class: "quote", directive, in: html, &output)
        case "positions": positions(directive, in: html, &output)
        case "details": details(directive, in: html, &output)
        default: html.sourceText(directive.range, to: &output)
        }
    }

    mutating func citation(
        _ citation: Citation, in html: MarkdownHTML, context: InlineContext, to output: inout ByteOutput
    ) {
        guard citation.items.allSatisfy({ site.sources[$0.key] != nil }) else {
            html.sourceText(citation.range, to: &output)
            return
        }
        if citations.areInText { return inText(citation, &output) }
        if citation.form == .inText, let item = citation.items.first {
            let names = site.sources[item.key].map { SourceNames.short($0) } ?? item.key
            output.text(names)
        }
        // A note's number stands at the word it belongs to, as in Pandoc, not behind the space before the bracket.
        if citation.form == .bracketed, output.bytes.last == 0x20 { output.bytes.removeLast() }
        for item in citation.items {
            let locator = item.locator.map { NoteRegistry.Locator.labeled(label: $0.label, value: $0.value) }
            guard item.prefix.isEmpty, item.suffix.isEmpty else {
                // Words of the author's own belong to this one use: the whole cluster is a note by itself.
                noteReference(notes.refer(to: .citation(citation.index)), context, &output)
                return
            }
            noteReference(notes.refer(to: .source(item.key), locator: locator), context, &output)
        }
    }

    /// A citation of a style that cites in the text, each cite a link to its source.
    private func inText(_ citation: Citation, _ output: inout ByteOutput) {
        output.raw("<span class=\"citation\">")
        if citation.form == .inText, let item = citation.items.first {
            if let authors = citations.authors(of: item.key) {
                CitedWords.render(authors, in: language.tag, into: &output)
            } else {
                output.text(site.sources[item.key].map { SourceNames.short($0) } ?? item.key)
            }
            output.raw(" ")
        }
        if let text = citations.text(citation) {
            CitedWords.render(
                text, in: language.tag, references: "#" + PageScope.identifier(ofSource: ""), into: &output)
        }
        output.raw("</span>")
    }

    mutating func noteReference(
        _ reference: FootnoteReference, in html: MarkdownHTML, context: InlineContext, to output: inout ByteOutput
    ) {
        noteReference(notes.refer(to: .footnote(reference.footnote)), .plain, &output)
    }

    mutating func endHeading(_ heading: Heading, in html: MarkdownHTML, to output: inout ByteOutput) {
        guard let id = heading.identifier, heading.level > 1 else { return }
        permalink(id, &output)
    }

    /// A link of something to itself, to be copied.
    mutating func permalink(_ id: String, _ output: inout ByteOutput) {
        let name = permalinkName ?? language.text("page.permalink")
        permalinkName = name
        output.raw(" <a class=\"permalink\" href=\"#")
        output.text(id)
        output.byte(0x22)
        output.attribute("aria-label", name)
        output.raw("></a>")
    }

    /// Links from the root follow the site's own root; on a borrowed page, links to pages lead to this language's.
    mutating func target(of link: Link, in html: MarkdownHTML) -> LinkTarget {
        guard let content = scope.page.content,
            case .site(let address, let fragment) = SiteLink(
                link.destination, on: content.address(in: content.language))
        else { return .keep }
        if html.document.isWordless(link), let found = wordless(link, address, fragment), !scope.page.isBorrowed {
            return found
        }
        if scope.page.isBorrowed {
            guard !link.destination.hasPrefix("#") else { return .keep }
            let target = site.plan.page(at: address).flatMap { site.plan.page($0.subject, in: scope.page.locale) }
            return .replace(scope.href(target?.address ?? address, fragment: fragment))
        }
        guard link.destination.hasPrefix("/"), !site.configuration.baseURL.path.isEmpty else { return .keep }
        return .replace(site.configuration.baseURL.path + link.destination)
    }

    /// Notes every link inside the site that the author wrote, and every anchor that headings give.
    mutating func gather(_ document: MarkdownDocument) {
        let headings = document.headings
        record.identifiers.reserveCapacity(record.identifiers.count + headings.count)
        for heading in headings {
            if let identifier = heading.identifier { record.identifiers.insert(identifier) }
        }
        guard !scope.page.isBorrowed else { return }
        for link in document.links where !link.isDangerous {
            let range = document.sourceRange(document.destinationRange(of: link))
            switch SiteLink(link.destination, on: scope.page.address) {
            case .site(let target, var fragment):
                if fragment != nil, document.isWordless(link), link.destination.hasPrefix("#") {
                    fragment = references.target(ofLink: link.destination)?.identifier ?? fragment
                }
                record.links.append(
                    .init(
                        target: target, fragment: fragment, range: range, text: link.destination,
                        isImage: link.kind == .image))
            case .aboveRoot:
                record.links.append(
                    .init(
                        target: SiteAddress(link.destination), fragment: nil, range: range, text: link.destination,
                        isImage: link.kind == .image))
            case .elsewhere: continue
            }
        }
    }

    /// A superior number that leads to its note.
    mutating func noteReference(
        _ reference: NoteRegistry.Reference, _ context: InlineContext, _ output: inout ByteOutput
    ) {
        guard !context.contains(.insideLink) else { return }
        record.identifiers.insert(reference.id)
        output.raw("<sup class=\"noteref\"><a role=\"doc-noteref\" id=\"")
        reference.writeID(to: &output)
        output.raw("\" href=\"#fn-")
        output.integer(reference.number)
        output.raw("\">")
        output.raw(string: language.format.digits(String(reference.number)))
        output.raw("</a></sup>")
    }

    /// References to the sources of something that is not a citation, one after the other.
    mutating func sourceReferences(_ sources: [String], _ context: InlineContext, _ output: inout ByteOutput) {
        for source in sources where site.sources[source] != nil {
            noteReference(notes.refer(to: .source(source)), context, &output)
        }
    }

    private mutating func container(
        _ element: StaticString, class name: String, _ directive: Directive, in html: MarkdownHTML,
        _ output: inout ByteOutput
    ) {
        output.raw("<")
        output.raw(element)
        output.attribute("class", ([name] + directive.classes).joined(separator: " "))
        identifier(directive, &output)
        var inner = html
        if let language = directive["lang"] {
            output.attribute("lang", language.value)
            inner = html.inOtherLanguage()
        }
        if let direction = directive["dir"], ["ltr", "rtl", "auto"].contains(direction.value) {
            output.attribute("dir", direction.value)
        }
        output.raw(">\n")
        if directive.labelNode != nil || directive["title"] != nil {
            output.raw("<p class=\"note-title\"><strong>")
            if let label = directive.labelNode {
                inner.children(of: label, to: &output, resolver: &self)
            } else {
                output.text(directive["title"]?.value ?? "")
            }
            output.raw("</strong></p>\n")
        }
        inner.children(of: directive.node, to: &output, resolver: &self)
        output.raw("</")
        output.raw(element)
        output.raw(">\n")
    }

    /// The id that the author gave a block.
    mutating func identifier(_ directive: Directive, _ output: inout ByteOutput) {
        guard let id = directive.id, record.identifiers.insert(id).inserted else { return }
        output.attribute("id", id)
    }

    private mutating func details(_ directive: Directive, in html: MarkdownHTML, _ output: inout ByteOutput) {
        output.raw("<details")
        identifier(directive, &output)
        output.raw(directive["open"] == nil ? "><summary>" : " open><summary>")
        if let label = directive.labelNode {
            html.children(of: label, to: &output, resolver: &self)
        } else {
            output.text(directive["summary"]?.value ?? language.text("page.details"))
        }
        output.raw("</summary>\n")
        html.children(of: directive.node, to: &output, resolver: &self)
        output.raw("</details>\n")
    }

    private func term(_ directive: Directive, in html: MarkdownHTML, _ output: inout ByteOutput) {
        guard let id = directive.argument?.text, let term = site.ledger.term(id) else {
            html.sourceText(directive.range, to: &output)
            return
        }
        let definition = site.text(term.definition, language.tag).text
        output.raw("<abbr class=\"term\"")
        output.attribute("title", definition)
        output.raw(">")
        output.text(site.text(term.label, language.tag).text)
        output.raw("</abbr>")
    }

    private mutating func place(_ directive: Directive, in html: MarkdownHTML, _ output: inout ByteOutput) {
        guard let id = directive.argument?.text, let place = site.ledger.place(id) else {
            html.sourceText(directive.range, to: &output)
            return
        }
        let name = site.text(place.name, language.tag).text
        output.raw("<span class=\"place\">")
        output.text(name)
        output.raw("</span>")
        guard namedPlaces.insert(id).inserted else { return }
        let others = place.variants.filter { $0 != name }
        guard !others.isEmpty else { return }
        output.raw(" (")
        for (index, other) in others.enumerated() {
            if index > 0 { output.raw(", ") }
            output.raw("<bdi>")
            Wording.strict(language: language.tag.string).write(other, to: &output)
            output.raw("</bdi>")
        }
        output.raw(")")
    }
}
