/// Renders one citation: its cites sorted, grouped, collapsed and joined.
struct ClusterRenderer {
    let processor: CitationProcessor
    let registry: SourceRegistry
    /// Whether a source that the style shows nothing of is named by its title, so that no note is empty.
    var namesSilentSources = true

    private var section: CitationSection { processor.style.citation }

    func text(_ cluster: CitationCluster, _ positions: [CitePosition]) -> CitationText {
        guard let key = key(cluster, positions) else { return rendered(cluster, positions) }
        if let number = key.reference.plainNumber, let text = numbered(cluster, positions, key, number) { return text }
        if let text = processor.memo.citation(key) { return text }
        let text = rendered(cluster, positions)
        processor.memo.remember(text, as: key)
        return text
    }

    /// A citation of one source at a plain number: the first is made, the second shows how all others are to be
    /// written. Nil where the style does not write them alike.
    private func numbered(
        _ cluster: CitationCluster, _ positions: [CitePosition], _ key: CitationMemo.CitationKey, _ number: String
    ) -> CitationText? {
        let any = key.at(NumberedCitation.placeholder)
        switch processor.memo.numbered(any) {
        case nil:
            let text = rendered(cluster, positions)
            processor.memo.remember(.once(number, text), as: any)
            return text
        case .once(number, let text): return text
        case .once(let known, let text):
            let placeholder = CitationCluster([any.reference], noteNumber: cluster.noteNumber, isFull: cluster.isFull)
            let numbered = NumberedCitation(rendered(placeholder, positions), giving: text, at: known)
            processor.memo.remember(numbered.map { .known($0) } ?? .single, as: any)
            return numbered?.text(at: number)
        case .known(let numbered): return numbered.text(at: number)
        case .single: return nil
        }
    }

    /// The text made anew, and not remembered.
    func rendered(_ cluster: CitationCluster, _ positions: [CitePosition]) -> CitationText {
        let cites = grouped(sorted(cluster, positions))
        guard !cites.isEmpty else { return CitationText() }
        let joined = CiteJoiner(section: section, isNote: processor.style.isNote).joined(cites)
        let pieces = joined.affixed(section.layout.affixes).formatted(section.layout.formatting)
        return Assembly.text(pieces, processor.locale)
    }

    /// All that the text of a citation of one source depends on; nil for one of several.
    private func key(_ cluster: CitationCluster, _ positions: [CitePosition]) -> CitationMemo.CitationKey? {
        guard cluster.items.count == 1, let reference = cluster.items.first, var position = positions.first else {
            return nil
        }
        let traits = processor.style.traits
        if !traits.showsNoteNumber { position.firstNoteNumber = nil }
        return CitationMemo.CitationKey(
            reference: reference, position: position,
            number: traits.showsCitationNumber ? registry.numbers[reference.id] ?? 0 : 0,
            distinction: registry.distinctions[reference.id] ?? CiteDistinction())
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
        if contexts.count == 1, cluster.items.count == 1 {
            return [cite(cluster.items[0], contexts[0], isFirst: true)]
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
        let names = groups ? pieces.first(role: .names) : nil
        let shown =
            switch reference.form {
            case .normal: pieces
            case .suppressAuthor: pieces.withoutLeadingDelimiter
            case .authorOnly: pieces.branch(role: .names) ?? pieces
            }
        let isInText = !processor.style.isNote
        let isSilent = namesSilentSources && !shown.hasText && reference.form == .normal
        var cite = RenderedCite(
            reference: reference, context: context,
            pieces: (isSilent ? Self.title(of: context.item) : shown).referring(to: reference, isInText))
        if groups, names != nil {
            context.suppressesNames = true
            cite.shortened = self.pieces(context, capitalizes: false)
            cite.names = names?.bareText
            cite.yearText = cite.shortened.without(role: .yearSuffix).bareText
            cite.yearSuffix = cite.shortened.branch(role: .yearSuffix)?.referring(to: reference, isInText)
            cite.shortened = cite.shortened.referring(to: reference, isInText)
        }
        if section.collapse == .citationNumber {
            cite.number = shown.first(role: .citationNumber).flatMap { Int($0.bareText) }
        }
        return cite
    }

    private static func title(of item: CitationItem) -> [Piece] {
        RichText.pieces(item.text(.title) ?? item.text(.url) ?? item.id)
    }

    private func pieces(_ context: CiteContext, capitalizes: Bool) -> [Piece] {
        var renderer = processor.renderer(context)
        renderer.capitalizesTerm = capitalizes
        return renderer.pieces(of: renderer.narrowed.citation)
    }
}

extension [Piece] {
    /// The pieces without the spaces and commas that stood between the names, now gone, and what follows them.
    fileprivate var withoutLeadingDelimiter: [Piece] {
        guard let first else { return self }
        switch first {
        case .affix(let text):
            let rest = String(text.drop { " ,;:".contains($0) })
            return (rest.isEmpty ? [] : [.affix(rest)]) + dropFirst()
        case .text: return self
        case .span(let span, let children): return [.span(span, children.withoutLeadingDelimiter)] + dropFirst()
        }
    }

    /// The pieces as a cite that leads to its bibliography entry, where citations stand in the text.
    fileprivate func referring(to reference: CitationReference, _ isInText: Bool) -> [Piece] {
        isInText ? wrapped(in: .reference(reference.id)) : self
    }
}
