/// Renders one citation: its cites sorted, grouped, collapsed and joined.
struct ClusterRenderer {
    let processor: CitationProcessor
    let registry: SourceRegistry

    private var section: CitationSection { processor.style.citation }

    func text(_ cluster: CitationCluster, _ positions: [CitePosition]) -> CitationText {
        let cites = grouped(sorted(cluster, positions))
        guard !cites.isEmpty else { return CitationText() }
        let joined = CiteJoiner(section: section, isNote: processor.style.isNote).joined(cites)
        let pieces = joined.affixed(section.layout.affixes).formatted(section.layout.formatting)
        return Assembly.text(pieces, processor.locale)
    }

    // MARK: Order

    private func sorted(_ cluster: CitationCluster, _ positions: [CitePosition]) -> [RenderedCite] {
        var contexts: [CiteContext] = []
        for (reference, position) in zip(cluster.items, positions) {
            guard let item = processor.library[reference.id] else { continue }
            var context = registry.context(item, .citation)
            context.locator = reference.locator
            context.label = reference.label
            context.position = position
            contexts.append(context)
        }
        let order = CiteSorter(processor: processor).order(contexts, by: section.sort)
        let references = cluster.items.filter { processor.library[$0.id] != nil }
        return order.enumerated().map { place, index in
            cite(references[index], contexts[index], isFirst: place == 0)
        }
    }

    /// Cites of the same author side by side, where the style groups them.
    ///
    /// Where the style does not sort, the author's order stands.
    private func grouped(_ cites: [RenderedCite]) -> [RenderedCite] {
        guard groups, cites.count > 1, !section.sort.isEmpty else { return cites }
        var result: [RenderedCite] = []
        var taken = Array(repeating: false, count: cites.count)
        var places: [String: [Int]] = [:]
        for (index, cite) in cites.enumerated() {
            if let names = cite.names { places[names, default: []].append(index) }
        }
        for (index, cite) in cites.enumerated() where !taken[index] {
            for place in cite.names.flatMap({ places[$0] }) ?? [index] where !taken[place] {
                taken[place] = true
                result.append(cites[place])
            }
        }
        return result
    }

    private var groups: Bool {
        switch section.collapse {
        case .year, .yearSuffix, .yearSuffixRanged: true
        case .citationNumber, nil: section.citeGroupDelimiter != nil
        }
    }

    // MARK: One cite

    private func cite(_ reference: CitationReference, _ context: CiteContext, isFirst: Bool) -> RenderedCite {
        let capitalizes =
            processor.style.isNote && CiteWords.capitalizesTerm(behind: reference.prefix, isFirst: isFirst)
        var context = context
        context.suppressesNames = reference.form == .suppressAuthor
        let pieces = pieces(context, capitalizes: capitalizes)
        let names = pieces.first(role: .names)
        let shown =
            switch reference.form {
            case .normal, .suppressAuthor: pieces
            case .authorOnly: pieces.branch(role: .names) ?? pieces
            }
        var shortened = shown
        if groups, names != nil {
            context.suppressesNames = true
            shortened = self.pieces(context, capitalizes: false)
        }
        let suffix = shortened.branch(role: .yearSuffix)
        return RenderedCite(
            reference: reference, context: context, pieces: shown, shortened: shortened,
            names: names?.bareText, yearText: shortened.without(role: .yearSuffix).bareText, yearSuffix: suffix,
            number: shown.first(role: .citationNumber).flatMap { Int($0.bareText) },
            isPlain: reference.locator == nil && reference.prefix.isEmpty && reference.suffix.isEmpty)
    }

    private func pieces(_ context: CiteContext, capitalizes: Bool) -> [Piece] {
        var renderer = processor.renderer(context)
        renderer.capitalizesTerm = capitalizes
        return renderer.render(section.layout.children).pieces
    }
}
