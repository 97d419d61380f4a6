/// Tells apart the cites of different sources that would look alike (CSL 1.0.2, “Disambiguation”): by more names, by
/// given names, by what the style keeps ready for the case, by a letter behind the year.
struct Disambiguation {
    private let processor: CitationProcessor
    /// In the order of the bibliography, which year suffixes follow.
    private let items: [CitationItem]
    private let numbers: [String: Int]
    private var section: CitationSection { processor.style.citation }
    private(set) var result: [String: CiteDistinction] = [:]
    /// For each source that looked like others, the cite that they had in common.
    private(set) var groups: [String: String] = [:]

    init(processor: CitationProcessor, items: [CitationItem], numbers: [String: Int]) {
        self.processor = processor
        self.items = items
        self.numbers = numbers
    }

    /// Finds what is added to the cites of each source, by key; nothing for those that need nothing.
    mutating func run() {
        guard section.addsNames || section.addsGivenNames || section.addsYearSuffix || processor.style.testsDisambiguate
        else { return }
        var cites = items.map { item in
            guard !processor.style.traits.showsCitationNumber else { return cite(item, CiteDistinction()) }
            let memory = processor.memo.memory(of: item, in: processor.style)
            if let known = memory.comparison { return known }
            let cite = cite(item, CiteDistinction())
            memory.remember(cite)
            return cite
        }
        if section.addsGivenNames, section.givenNameRule != .byCite {
            let levels = GivenNameLevels(lists: cites.flatMap(\.shown), rule: section.givenNameRule)
            for (index, item) in items.enumerated() {
                var distinction = CiteDistinction()
                distinction.givenLevels = levels.levels(for: cites[index].shown)
                guard distinction.givenLevels.contains(where: { $0.contains { $0 != .asStyled } }) else { continue }
                result[item.id] = distinction
                cites[index] = cite(item, distinction)
            }
        }
        for group in Self.alike(cites) {
            for index in group { groups[items[index].id] = cites[index].text }
            resolve(group, cites: cites)
        }
    }

    /// The places of those cites that look like others, together, in the order of the first of each; none that show
    /// nothing.
    private static func alike(_ cites: [ComparedCite]) -> [[Int]] {
        var firsts = [String: Int](minimumCapacity: cites.count)
        var groups: [Int: [Int]] = [:]
        func kept(_ place: inout Int) -> Int { place }
        for (index, cite) in cites.enumerated() where !cite.text.isEmpty {
            let first = kept(&firsts[cite.text, default: index])
            if first != index { groups[first, default: [first]].append(index) }
        }
        return groups.sorted { $0.key < $1.key }.map(\.value)
    }

    // MARK: One cite

    /// The cite of a source as it looks in a later citation, without locator.
    private func cite(_ item: CitationItem, _ distinction: CiteDistinction) -> ComparedCite {
        var context = CiteContext(item: item, area: .citation)
        context.citationNumber = numbers[item.id] ?? 0
        context.distinction = distinction
        context.isComparison = true
        context.position = CitePosition(kind: .subsequent, isNearNote: true, firstNoteNumber: nil)
        var renderer = processor.renderer(context)
        let text = renderer.pieces(of: renderer.narrowed.citation).bareText
        return ComparedCite(text: text, shown: renderer.shownNames)
    }

    private func base(_ index: Int) -> CiteDistinction {
        result[items[index].id] ?? CiteDistinction()
    }

    // MARK: Names

    private mutating func resolve(_ group: [Int], cites: [ComparedCite]) {
        let byNames = section.addsNames || section.addsGivenNames && section.givenNameRule == .byCite
        guard byNames else { return resolveByText(group) }
        var open: [[Int]] = []
        for index in group where result[items[index].id] == nil { result[items[index].id] = CiteDistinction() }
        expand(group, better: base(group[0]), steps: Steps(cites[group[0]].shown, section, from: base(group[0])), &open)
        for rest in open { resolveByText(rest) }
    }

    /// Takes one step after the other until the first source of a group differs from others, then goes on with those
    /// that are still alike and starts anew with the rest; what remains alike goes to `open`.
    private mutating func expand(_ group: [Int], better: CiteDistinction, steps: Steps, _ open: inout [[Int]]) {
        var pending: [(group: [Int], better: CiteDistinction, steps: Steps?)] = [(group, better, steps)]
        while let task = pending.popLast() {
            var better = task.better
            guard task.group.count > 1 else {
                assign(task.group, better)
                continue
            }
            if task.steps == nil, let (alike, others) = split(task.group, by: better) {
                pending.append((others, better, nil))
                pending.append((alike, better, nil))
                continue
            }
            var steps = task.steps ?? Steps(cite(items[task.group[0]], better).shown, section, from: better)
            var isResolved = false
            while let step = steps.next() {
                guard let (alike, others) = split(task.group, by: step) else { continue }
                better = steps.captured(over: better)
                pending.append((others, better, nil))
                pending.append((alike, better, steps))
                isResolved = true
                break
            }
            guard !isResolved else { continue }
            assign(task.group, better)
            open.append(task.group)
        }
    }

    /// The sources whose cites look like the first one's, and the rest; nil where all look alike.
    private func split(_ group: [Int], by step: CiteDistinction) -> (alike: [Int], others: [Int])? {
        let texts = group.map { cite(items[$0], merged(base($0), step)).text }
        guard texts.contains(where: { $0 != texts[0] }) else { return nil }
        let pairs = zip(group, texts)
        return (pairs.filter { $0.1 == texts[0] }.map(\.0), pairs.filter { $0.1 != texts[0] }.map(\.0))
    }

    private mutating func assign(_ group: [Int], _ distinction: CiteDistinction) {
        for index in group {
            result[items[index].id] = merged(base(index), distinction)
        }
    }

    /// Names and levels of a step over what holds for the source anyway.
    private func merged(_ own: CiteDistinction, _ step: CiteDistinction) -> CiteDistinction {
        var merged = own
        merged.nameCounts = step.nameCounts
        if section.givenNameRule == .byCite { merged.givenLevels = step.givenLevels }
        return merged
    }

    // MARK: Conditions and year suffixes

    private mutating func resolveByText(_ group: [Int]) {
        var rest = [group]
        if processor.style.testsDisambiguate {
            let before = cite(items[group[0]], base(group[0])).text
            var texts: [String: [Int]] = [:]
            var order: [String] = []
            for index in group {
                var distinction = base(index)
                distinction.isDisambiguated = true
                let text = cite(items[index], distinction).text
                if texts[text] == nil { order.append(text) }
                texts[text, default: []].append(index)
            }
            if texts.count > 1 || !section.addsYearSuffix && order.first != before {
                for index in group { result[items[index].id, default: CiteDistinction()].isDisambiguated = true }
                rest = order.compactMap { texts[$0] }.filter { $0.count > 1 }
            }
        }
        guard section.addsYearSuffix else { return }
        for group in rest {
            for (number, index) in group.sorted().enumerated() {
                result[items[index].id, default: CiteDistinction()].yearSuffix = number
            }
        }
    }
}
