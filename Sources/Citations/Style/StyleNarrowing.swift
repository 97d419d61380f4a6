/// Narrows the elements of a style to the sources of one shape, and with them the macros that they call.
struct StyleNarrowing {
    /// A source of the shape.
    private let item: CitationItem
    /// Those that were called are narrowed, the others whole.
    private(set) var macros: [[RenderingElement]]
    private var isNarrowed: [Bool]

    init(_ macros: [CitationStyle.Macro], _ item: CitationItem) {
        self.item = item
        self.macros = macros.map(\.children)
        isNarrowed = Array(repeating: false, count: macros.count)
    }

    mutating func macro(_ index: Int) -> [RenderingElement] {
        // Macros that lead back to themselves are refused where a style is read.
        guard !isNarrowed[index] else { return macros[index] }
        isNarrowed[index] = true
        macros[index] = narrowed(macros[index])
        return macros[index]
    }

    /// The elements that show something or call a variable; one `missing` stands for all that call what is not there.
    mutating func narrowed(_ elements: [RenderingElement]) -> [RenderingElement] {
        var result: [RenderingElement] = []
        result.reserveCapacity(elements.count)
        var isMissing = false
        for element in elements {
            guard let element = narrowed(element) else { continue }
            if case .missing = element { isMissing = true } else { result.append(element) }
        }
        if isMissing { result.append(.missing) }
        return result
    }

    /// Nil for what shows nothing and calls no variable.
    private mutating func narrowed(_ element: RenderingElement) -> RenderingElement? {
        switch element {
        case .text(let text):
            switch text.source {
            case .variable(let variable, let isShort):
                let isShown = hasValue(variable) || isShort && variable.short.map(hasValue) ?? false
                return isShown ? element : .missing
            case .macro(let index): return around(macro(index), element)
            case .term, .value: return element
            }
        case .number(let number): return hasValue(number.variable) ? element : .missing
        case .label(let label): return label.variable.map { hasValue($0) ? element : .missing }
        case .date(let date): return hasValue(date.variable) ? element : .missing
        case .names(let names):
            return names.substitutes.isEmpty && !names.variables.contains(where: hasValue) ? .missing : element
        case .group(let group):
            let children = narrowed(group.children)
            return around(children, .group(group.holding(children)))
        case .choose(let choose): return narrowed(choose)
        case .missing: return element
        }
    }

    /// An element for what it holds: nothing around nothing, and nothing shown around what shows nothing.
    private func around(_ children: [RenderingElement], _ element: RenderingElement) -> RenderingElement? {
        guard let only = children.first else { return nil }
        if children.count == 1, case .missing = only { return .missing }
        return element
    }

    // MARK: Conditions

    /// The branches that may be taken; the children of one that is taken for certain.
    private mutating func narrowed(_ choose: ChooseElement) -> RenderingElement? {
        var branches: [ChooseElement.Branch] = []
        for branch in choose.branches {
            switch verdict(on: branch) {
            case .fails: continue
            case .holds:
                let children = narrowed(branch.children)
                if branches.isEmpty, children.count <= 1 { return children.first }
                branches.append(ChooseElement.Branch(match: .all, conditions: [], children: children))
                return branches.contains { !$0.children.isEmpty } ? .choose(ChooseElement(branches: branches)) : nil
            case .depends(let conditions):
                branches.append(
                    ChooseElement.Branch(
                        match: branch.match, conditions: conditions, children: narrowed(branch.children)))
            }
        }
        return branches.contains { !$0.children.isEmpty } ? .choose(ChooseElement(branches: branches)) : nil
    }

    private enum Verdict {
        case holds, fails
        /// On these conditions, the others being decided.
        case depends([ChooseElement.Condition])
    }

    private func verdict(on branch: ChooseElement.Branch) -> Verdict {
        var open: [ChooseElement.Condition] = []
        for condition in branch.conditions {
            switch (verdict(on: condition), branch.match) {
            case (nil, _): open.append(condition)
            case (true?, .any): return .holds
            case (false?, .all), (true?, .none): return .fails
            case (true?, .all), (false?, .any), (false?, .none): continue
            }
        }
        guard open.isEmpty else { return .depends(open) }
        return branch.match == .any ? .fails : .holds
    }

    /// Whether a condition holds for every cite of the source; nil where that depends on the cite, or on what stood in
    /// for missing names before.
    private func verdict(on condition: ChooseElement.Condition) -> Bool? {
        switch condition {
        case .disambiguate, .locator, .position: nil
        case .type(let code): item.typeCode == code
        case .variable(.text(let variable)?): isOfCite(variable) ? nil : hasValue(variable)
        case .variable(.date(let variable)?): hasValue(variable)
        case .variable(.names(let variable)?): hasValue(variable) ? nil : false
        case .isNumeric(let variable?): hasValue(variable) ? nil : false
        case .isUncertainDate(let variable?): hasValue(variable) ? nil : false
        case .isNumeric(nil), .isUncertainDate(nil), .variable(nil): false
        }
    }

    // MARK: Variables

    private func hasValue(_ variable: AnyVariable) -> Bool {
        switch variable {
        case .text(let variable): hasValue(variable)
        case .names(let variable): hasValue(variable)
        case .date(let variable): hasValue(variable)
        }
    }

    /// Whether the cite or the processor gives a variable, and not the source.
    private func isOfCite(_ variable: TextVariable) -> Bool {
        switch variable {
        case .locator, .citationNumber, .firstReferenceNoteNumber, .citationLabel, .yearSuffix: true
        default: false
        }
    }

    /// Whether a variable may have a value.
    private func hasValue(_ variable: TextVariable) -> Bool {
        if isOfCite(variable) { return true }
        return item.text(variable) != nil || variable == .pageFirst && item.text(.page) != nil
    }

    private func hasValue(_ variable: NameVariable) -> Bool {
        // Editors stand for those who are the translators too.
        !item.names(variable).isEmpty || variable == .editorTranslator && !item.names(.editor).isEmpty
    }

    private func hasValue(_ variable: DateVariable) -> Bool {
        item.date(variable).map { !$0.isEmpty } ?? false
    }
}
