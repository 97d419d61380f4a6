import Ledger
import Localization
import Markdown
import Markup
import SiteModel

/// Renders one page of the plan to its bytes.
struct PageRenderer {
    struct Result {
        let bytes: [UInt8]
        let record: PageRecord
        let search: SearchEntry?
    }

    let scope: PageScope
    let shared: SharedContent

    init(_ shared: SharedContent, page: PlannedPage) {
        scope = PageScope(site: shared.site, page: page)
        self.shared = shared
    }

    init(_ shared: SharedContent, scope: PageScope) {
        self.scope = scope
        self.shared = shared
    }

    func render() -> Result {
        var renderer = BodyRenderer(
            scope: scope, charts: shared.galleries[scope.page.textLanguage] ?? ChartGallery(),
            shelf: shared.shelves.shelf(for: scope, in: scope.textProfile))
        // On a borrowed page, values stand in one language and lead to pages of another.
        if !scope.page.isBorrowed { renderer.shownClaims = shared.claims[scope.page.locale] }
        let view = scope.page.content.map { content($0, &renderer) } ?? generated(&renderer)
        let layout = layoutName()
        var output = ByteOutput(capacity: view.content.count + view.notes.count + 12_288)
        let interface = shared.interface(scope.page.locale)
        interface.layout(layout, view.menus)?.render(
            PageContext(scope: scope, view: view, interface: interface).record(), to: &output)
        let search = isSearched ? searchEntry(view) : nil
        return Result(bytes: output.bytes, record: renderer.record, search: search)
    }

    /// What the search knows of the page, without rendering more of it than its title needs.
    func search() -> SearchEntry? {
        guard isSearched else { return nil }
        var title = scope.page.content?.metadata.title
        var description = scope.page.content?.metadata.description
        if title == nil {
            var renderer = BodyRenderer(
                scope: scope, charts: ChartGallery(), shelf: shared.shelves.shelf(for: scope, in: scope.textProfile))
            let made = page(&renderer)
            title = made.title
            description = made.description
        }
        return searchEntry(
            PageFrame(scope: scope, shared: shared).view(title: title ?? "", description: description))
    }

    private func searchEntry(_ view: PageView) -> SearchEntry? {
        shared.words.gather { SearchEntry(scope: scope, view: view, words: &$0) }
    }

    /// Later parts of a list are found through its first.
    private var isSearched: Bool { scope.page.isListed && scope.page.subject.partNumber == 1 }

    private func layoutName() -> String {
        if let named = scope.page.content?.metadata.layout?.text { return named }
        switch scope.page.subject {
        case .content("index"): return "home"
        case .content: return "page"
        case .tags, .tag: return "list"
        case .notFound: return "404"
        default: return "evidence"
        }
    }

    // MARK: Pages that authors wrote

    private func content(_ page: ContentPage, _ renderer: inout BodyRenderer) -> PageView {
        let html = MarkdownHTML(page.document, options: shared.writing(scope.page.textLanguage))
        renderer.expectIdentifiers(of: page.document)
        var body = ByteOutput(capacity: 16_384)
        html.body(to: &body, resolver: &renderer)
        renderer.gather(page.document)
        var notes = ByteOutput()
        EndNotes.write(&renderer, html: html, to: &notes)
        PageBibliography.write(&renderer, to: &notes)
        let metadata = page.metadata
        var view = PageFrame(scope: scope, shared: shared).view(
            title: metadata.title, description: metadata.description)
        view.kicker = metadata.kicker ?? shortTitle(metadata)
        view.aboutAuthor = metadata.aboutAuthor
        view.content = body.bytes
        view.notes = notes.bytes
        let shown = renderer.shownValues
        if scope.page.isListed {
            view.searchText = page.document.plainBytes(of: 0) { shown[$0.node] ?? scope.searchText($0) }
        }
        view.contents = metadata.showsTableOfContents ? contents(page.document) : []
        let language = scope.profile
        view.published = metadata.date.map { .init(iso: $0.description, text: language.format.date($0)) }
        view.updated = metadata.modified.map { date in
            .init(iso: date.description, text: language.text("page.updated", ["date": language.format.date(date)]))
        }
        let sources = renderer.notes.notes.count { if case .source = $0.key { true } else { false } }
        if sources > 0 { view.sourcesCount = language.text("page.sources-count", count: sources) }
        view.readingTime = language.text("page.reading-time", count: ReadingTime.minutes(page.document))
        notices(page, &view)
        if !metadata.authors.isEmpty {
            view.authors = language.text("page.authors", ["names": language.format.list(metadata.authors)])
        }
        let dates = renderer.record.claims.compactMap { scope.site.ledger.claim($0)?.asOf }
        view.asOf = dates.max { $0.dayNumber < $1.dayNumber }.map { date in
            .init(iso: date.description, text: language.text("page.as-of", ["date": language.format.date(date)]))
        }
        PageNeighbors(scope: scope, index: shared.pages).fill(&view)
        if shared.linksArticles, scope.page.isListed { view.pdfHref = scope.href(ArticleAddress.pdf(of: scope.page)) }
        if shared.linksCards, SocialCards.hasCard(scope.page) {
            view.cardHref = scope.site.configuration.baseURL.absolute(SocialCards.address(of: scope.page))
        }
        view.list = PageLists(scope: scope, index: shared.pages).items(for: page)
        if !view.list.isEmpty, scope.page.subject == .content("index") {
            view.listHeading = language.text("home.latest")
        }
        cite(metadata, &view, shelf: renderer.shelf)
        if let address = view.canonical {
            view.mailHref = CiteFiles.mail(title: metadata.title, address: address)
            view.share = CiteFiles.share(address, scope.site.configuration.share)
        }
        return view
    }

    /// “To cite this page”: the page itself as a source, in its style and the language around it; nothing for pages
    /// that are not for citing: those in a borrowed language, and those that are listed nowhere.
    private func cite(_ metadata: PageMetadata, _ view: inout PageView, shelf: NoteShelf) {
        guard let address = view.canonical else { return }
        let entries = entries(shelf)
        let source = PageSource(
            id: CiteFiles.name(of: scope.page), title: metadata.title, authors: metadata.authors,
            date: metadata.modified ?? metadata.date, address: address)
        view.citation = entries.entry(of: source)
        if view.citation != nil { view.citationFiles = entries.files(of: source) }
    }

    /// Pages as sources in the language of the interface, which is that of the text on nearly all pages.
    private func entries(_ shelf: NoteShelf) -> PageEntries {
        scope.profile === scope.textProfile
            ? shelf.pages : shared.shelves.shelf(for: scope, in: scope.profile).pages
    }

    /// The words of the menu, above a headline that does not have them.
    private func shortTitle(_ metadata: PageMetadata) -> String? {
        guard let short = metadata.shortTitle, scope.page.subject != .content("index"),
            !metadata.title.lowercased().contains(short.lowercased())
        else { return nil }
        return short
    }

    private func contents(_ document: MarkdownDocument) -> [PageView.Heading] {
        var count = 0
        var contents: [PageView.Heading] = []
        for heading in document.headings where heading.level == 2 || heading.level == 3 {
            count += 1
            guard let identifier = heading.identifier else { continue }
            contents.append(PageView.Heading(title: heading.text, href: "#" + identifier, level: heading.level))
        }
        return count > 1 ? contents : []
    }

    private func notices(_ page: ContentPage, _ view: inout PageView) {
        let language = scope.profile
        func name(_ tag: LanguageTag) -> String {
            let key = MessageKey("language." + tag.string)
            return language.hasMessage(key) ? language.text(key) : scope.site.profile(tag).name
        }
        func original(_ tag: LanguageTag) -> (href: String, title: String)? {
            guard let page = scope.site.plan.page(scope.page.subject, in: tag), !page.isBorrowed else { return nil }
            return (scope.href(page.address), page.content?.metadata.title ?? "")
        }
        if scope.page.isBorrowed {
            let link = original(page.language)
            view.fallbackNotice = .init(
                text: language.text(
                    "fallback.notice", ["language": name(scope.page.locale), "original": name(page.language)]),
                linkText: link?.title, href: link?.href, language: page.language)
        } else if let translation = page.metadata.translation {
            let link = original(translation.source)
            var parts: [String] = []
            switch translation.status {
            case .machine: parts.append(language.text("translation.machine", ["original": name(translation.source)]))
            case .draft: parts.append(language.text("translation.draft", ["original": name(translation.source)]))
            case .reviewed: break
            }
            if translation.sourceHash != nil,
                TranslationState(page, original: scope.site.original(of: page)).standing == .stale
            {
                parts.append(language.text("translation.stale"))
            }
            guard !parts.isEmpty else { return notices(draft: page, &view) }
            view.translationNotice = .init(
                text: parts.joined(separator: " "), linkText: link?.title, href: link?.href,
                language: translation.source)
        }
        notices(draft: page, &view)
    }

    private func notices(draft page: ContentPage, _ view: inout PageView) {
        if !page.metadata.isPublic(at: scope.site.clock) { view.draftNotice = scope.profile.text("page.draft") }
    }

    // MARK: Pages that are made from data

    private func generated(_ renderer: inout BodyRenderer) -> PageView {
        let made = page(&renderer)
        var notes = ByteOutput()
        EndNotes.write(&renderer, html: nil, to: &notes)
        let title = PartList(scope: scope).title(made.title)
        var view = PageFrame(scope: scope, shared: shared).view(
            title: title, in: made.titleLanguage, description: made.description)
        view.content = made.body.bytes
        view.contents = made.contents.count > 1 ? made.contents : []
        view.notes = notes.bytes
        view.citation = view.canonical.flatMap { address in
            entries(renderer.shelf).entry(of: PageSource(id: address, title: title, date: nil, address: address))
        }
        if case .tags = scope.page.subject { view.list = PageLists(scope: scope, index: shared.pages).tags() }
        if case .tag = scope.page.subject { view.list = PageLists(scope: scope, index: shared.pages).tagged() }
        if case .notFound = scope.page.subject { view.isIndexed = false }
        return view
    }

    func page(_ renderer: inout BodyRenderer) -> GeneratedPage {
        let language = scope.profile
        switch scope.page.subject.whole {
        case .evidence: return EvidenceIndexPage(scope: scope, downloads: shared.downloads).make(&renderer)
        case .indicator(let id):
            guard let indicator = scope.site.ledger.indicator(id) else { return GeneratedPage(title: id) }
            return IndicatorPage(indicator, scope: scope, shared: shared).make(&renderer)
        case .derivations: return DerivationsPage(scope: scope).make(&renderer)
        case .dataNotes: return DataNotesPage(scope: scope).make(&renderer)
        case .corrections: return CorrectionsPage(scope: scope).make(&renderer)
        case .sources:
            var page = GeneratedPage(
                title: language.text("evidence.sources.title"),
                description: language.text("evidence.sources.description"))
            BibliographyList(scope: scope).write(&renderer.record, to: &page.body, made: shared.sources)
            return page
        case .tags:
            return GeneratedPage(title: language.text("page.tags"), description: language.text("page.tags.description"))
        case .tag(let tag): return GeneratedPage(title: language.text("page.tag", ["tag": tag]))
        case .notFound, .content, .part:
            return GeneratedPage(
                title: language.text("page.not-found.title"), description: language.text("page.not-found.text"))
        }
    }
}
