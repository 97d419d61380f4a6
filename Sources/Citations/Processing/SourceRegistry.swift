/// The sources of one page: their order in the bibliography, their numbers, and what tells their cites apart.
struct SourceRegistry: Sendable {
    /// In the order of the bibliography where numbers or year suffixes follow it, otherwise in that of citation.
    let items: [CitationItem]
    private let isSorted: Bool
    let numbers: [String: Int]
    let distinctions: [String: CiteDistinction]
    /// For each source that looked like others, the cite that they had in common.
    let groups: [String: String]

    /// No sources: for a cite that depends on no other.
    init() {
        items = []
        isSorted = false
        numbers = [:]
        distinctions = [:]
        groups = [:]
    }

    /// - Parameter ids: keys in the order of their citation; unknown and repeated ones are passed over.
    init(processor: CitationProcessor, ids: [String]) {
        var seen = Set<String>(minimumCapacity: ids.count)
        let cited = ids.compactMap { seen.insert($0).inserted ? processor.library[$0] : nil }
        let keys = processor.style.bibliography?.sort ?? []
        isSorted = processor.style.traits.showsCitationNumber || processor.style.citation.addsYearSuffix
        items = isSorted ? Self.sorted(cited, by: keys, processor) : cited
        let countsDown = keys.contains { $0.isDescending && processor.style.usesCitationNumber($0) }
        var numbers = [String: Int](minimumCapacity: items.count)
        for (index, item) in items.enumerated() { numbers[item.id] = countsDown ? items.count - index : index + 1 }
        self.numbers = numbers
        var disambiguation = Disambiguation(processor: processor, items: items, numbers: numbers)
        disambiguation.run()
        distinctions = disambiguation.result
        groups = disambiguation.groups
    }

    /// The sources in the order of the bibliography.
    func sorted(_ processor: CitationProcessor) -> [CitationItem] {
        isSorted ? items : Self.sorted(items, by: processor.style.bibliography?.sort ?? [], processor)
    }

    private static func sorted(_ cited: [CitationItem], by keys: [SortKey], _ processor: CitationProcessor)
        -> [CitationItem]
    {
        let contexts = cited.enumerated().map { index, item in
            var context = CiteContext(item: item, area: .bibliography)
            context.citationNumber = index + 1
            return context
        }
        return CiteSorter(processor: processor).order(contexts, by: keys).map { cited[$0] }
    }

    func context(_ item: CitationItem, _ area: CiteContext.Area) -> CiteContext {
        var context = CiteContext(item: item, area: area)
        context.citationNumber = numbers[item.id] ?? 0
        context.distinction = distinctions[item.id] ?? CiteDistinction()
        return context
    }
}

extension CitationStyle {
    /// Whether a sort key is the citation number, directly or in its macro.
    func usesCitationNumber(_ key: SortKey) -> Bool {
        switch key.source {
        case .variable(let variable): variable == .text(.citationNumber)
        case .macro(let index): usesCitationNumber(macros[index].children)
        }
    }

    private func usesCitationNumber(_ elements: [RenderingElement]) -> Bool {
        elements.contains { element in
            switch element {
            case .number(let number): return number.variable == .citationNumber
            case .text(let text):
                switch text.source {
                case .variable(.citationNumber, _): return true
                case .macro(let index): return usesCitationNumber(macros[index].children)
                default: return false
                }
            default: return usesCitationNumber(element.children)
            }
        }
    }
}
