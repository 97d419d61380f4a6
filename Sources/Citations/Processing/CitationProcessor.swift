/// Formats citations and bibliographies in one style and one language (CSL 1.0.2).
///
/// Immutable and shared: a page is one call of `document`, which sees all its citations at once.
package final class CitationProcessor: Sendable {
    package let style: CitationStyle
    package let library: SourceLibrary
    let locale: CitationLocale
    let collation: CiteCollation
    let memo: CitationMemo

    /// - Parameters:
    ///   - language: a language tag such as `tr` or `tr-TR`; the style's own where nil.
    ///   - repository: where locale files come from; the six languages of the built-in style need none.
    package init(
        style: CitationStyle, language: String? = nil, library: SourceLibrary, repository: StyleRepository = .none
    ) {
        self.style = style
        self.library = library
        locale = CitationLocale(
            language: language ?? style.defaultLocale ?? "en-US", style: style, repository: repository)
        collation = CiteCollation(language: locale.language)
        memo = CitationMemo()
    }

    /// A page: the text of each of its citations, in order, and its bibliography.
    ///
    /// Citations of sources that the library lacks are left out; the caller has reported them.
    ///
    /// - Parameter alsoListed: keys of sources that the bibliography lists without a citation.
    package func document(_ clusters: [CitationCluster], alsoListed: [String] = []) -> CitedDocument {
        document(clusters, SourceRegistry(processor: self, ids: clusters.flatMap { $0.items.map(\.id) } + alsoListed))
    }

    /// The texts of some citations of a page, by their places among all of them.
    package func texts(at places: [Int], of clusters: [CitationCluster]) -> [CitationText] {
        let registry = SourceRegistry(processor: self, ids: clusters.flatMap { $0.items.map(\.id) })
        let (known, positions) = positioned(clusters)
        let renderer = ClusterRenderer(processor: self, registry: registry)
        return places.map { renderer.text(known[$0], positions[$0]) }
    }

    /// - Parameters:
    ///   - positions: the position of each cite, where they do not follow from the order of the citations.
    ///   - namesSilentSources: false leaves a source empty that the style shows nothing of.
    func document(
        _ clusters: [CitationCluster], _ registry: SourceRegistry, positions: [[CitePosition]]? = nil,
        namesSilentSources: Bool = true
    ) -> CitedDocument {
        let (known, positions) = positioned(clusters, positions)
        let renderer = ClusterRenderer(processor: self, registry: registry, namesSilentSources: namesSilentSources)
        var citations: [CitationText] = []
        for (cluster, positions) in zip(known, positions) {
            citations.append(renderer.text(cluster, positions))
        }
        return CitedDocument(citations: citations, processor: self, registry: registry)
    }

    /// Citations without the sources that the library lacks, and the position of each cite.
    private func positioned(_ clusters: [CitationCluster], _ positions: [[CitePosition]]? = nil)
        -> ([CitationCluster], [[CitePosition]])
    {
        let known = clusters.map { cluster in
            CitationCluster(
                cluster.items.filter { library[$0.id] != nil }, noteNumber: cluster.noteNumber, isFull: cluster.isFull)
        }
        return (known, positions ?? CitePositions.all(known, nearNoteDistance: style.citation.nearNoteDistance))
    }

    /// The note that cites one source in full, where it is the same whatever else a page cites; nil where the style
    /// numbers sources or tells them apart, and for a source that the library lacks. Nothing of it is remembered.
    package func fullNote(for reference: CitationReference) -> CitationText? {
        guard library[reference.id] != nil else { return nil }
        guard style.isNote else { return fullReference(reference) }
        guard !style.tellsSourcesApart else { return nil }
        return ClusterRenderer(processor: self, registry: SourceRegistry())
            .rendered(CitationCluster([reference], noteNumber: 1, isFull: true), [CitePosition()])
    }

    /// The note that cites one source for the first time.
    package func note(for reference: CitationReference) -> CitationText {
        let registry = SourceRegistry(processor: self, ids: [reference.id])
        let cluster = CitationCluster([reference].filter { library[$0.id] != nil }, noteNumber: 1)
        return ClusterRenderer(processor: self, registry: registry).text(cluster, [CitePosition()])
    }

    /// The bibliography of some sources in the style's order; none for a style without one.
    package func bibliography(of ids: [String]) -> [BibliographyEntry] {
        let registry = SourceRegistry(processor: self, ids: ids)
        return BibliographyRenderer(processor: self, registry: registry).entries()
    }

    /// How a source that no library holds is listed, such as a page of the site itself: as a bibliography entry, or
    /// as a note in a style without a bibliography.
    package func entry(of item: CitationItem) -> CitationText {
        if let text = listed(by: entryRenderer(item), at: CitationReference(item.id)) { return text }
        let alone = CitationProcessor(self, library: SourceLibrary([item]))
        return alone.note(for: CitationReference(item.id))
    }

    /// Nothing of the item is remembered: nobody asks for the same object again.
    func entryRenderer(_ item: CitationItem) -> Renderer {
        Renderer(
            style: style, narrowed: style.narrowed(to: item), locale: locale,
            context: CiteContext(item: item, area: .bibliography))
    }

    /// The same style and language over other sources, which share no memory with the first.
    private init(_ other: CitationProcessor, library: SourceLibrary) {
        style = other.style
        locale = other.locale
        collation = other.collation
        self.library = library
        memo = CitationMemo()
    }

    /// A source as the bibliography lists it, without a number and with the place that is cited; as a first note in a
    /// style without a bibliography.
    package func fullReference(_ reference: CitationReference) -> CitationText {
        guard let item = library[reference.id] else { return note(for: reference) }
        return listed(by: renderer(CiteContext(item: item, area: .bibliography)), at: reference) ?? note(for: reference)
    }

    /// A source as the bibliography lists it, with the place that is cited; nil where the style lists nothing.
    private func listed(by renderer: Renderer, at reference: CitationReference) -> CitationText? {
        guard let section = style.bibliography else { return nil }
        var renderer = renderer
        var pieces = renderer.pieces(of: renderer.narrowed.bibliography)
        if let locator = reference.locator {
            let label = reference.label ?? .page
            let isPlural = NumberContent(locator).isPlural
            let term = locale.text(label.rawValue, .short, isPlural: isPlural) ?? label.rawValue
            let place = PageRange.formatted(locator, style.pageRangeFormat, locale)
            pieces += [.affix(", "), .text(term), .affix(" "), .text(place)]
        }
        guard pieces.hasText else { return nil }
        return Assembly.text(pieces.affixed(section.layout.affixes).formatted(section.layout.formatting), locale)
    }

    /// How the style sets its bibliography.
    package var bibliographyLayout: BibliographyLayout { BibliographyLayout(style.bibliography) }

    func renderer(_ context: CiteContext, sortKey: SortKey? = nil) -> Renderer {
        let memory = memo.memory(of: context.item, in: style)
        return Renderer(
            style: style, narrowed: memory.style, locale: locale, context: context, sortKey: sortKey,
            memory: sortKey == nil && !context.isComparison ? memory : nil)
    }
}
