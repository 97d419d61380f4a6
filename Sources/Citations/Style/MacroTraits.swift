/// What a style's macros depend on, found once when it is read.
struct MacroTraits: Sendable {
    /// For each macro, whether what it shows depends on the source alone: not on the cite's position, locator or
    /// number, nor on what tells the cite apart, nor on names that are shortened by place. What such a macro gives is
    /// worth remembering.
    let dependOnSourceAlone: [Bool]
    /// Whether citation numbers are shown or sorted by.
    let showsCitationNumber: Bool
    /// Whether the number of the note that cited a source first is shown.
    let showsNoteNumber: Bool

    init(macros: [CitationStyle.Macro], layouts: [Layout], sort: [SortKey]) {
        var reader = Reader(macros: macros, verdicts: Array(repeating: nil, count: macros.count))
        dependOnSourceAlone = macros.indices.map { reader.isPure(macro: $0) && reader.size($0) > 2 }
        for layout in layouts { _ = reader.arePure(layout.children) }
        for key in sort {
            if case .variable(.text(let variable)) = key.source { _ = reader.isPure(variable) }
        }
        showsCitationNumber = reader.showsCitationNumber
        showsNoteNumber = reader.showsNoteNumber
    }

    private struct Reader {
        let macros: [CitationStyle.Macro]
        var verdicts: [Bool?]
        var showsCitationNumber = false
        var showsNoteNumber = false

        func size(_ index: Int) -> Int {
            macros[index].children.reduce(0) { $0 + 1 + $1.children.count * 2 }
        }

        mutating func isPure(macro index: Int) -> Bool {
            if let verdict = verdicts[index] { return verdict }
            // A loop of macros is refused elsewhere; until then it ends here.
            verdicts[index] = false
            let verdict = arePure(macros[index].children)
            verdicts[index] = verdict
            return verdict
        }

        mutating func arePure(_ elements: [RenderingElement]) -> Bool {
            var result = true
            // Every element is looked at, for what the style shows anywhere.
            for element in elements where !isPure(element) { result = false }
            return result
        }

        private mutating func isPure(_ element: RenderingElement) -> Bool {
            switch element {
            case .text(let text):
                switch text.source {
                case .variable(let variable, _): return isPure(variable)
                case .macro(let index): return isPure(macro: index)
                case .term, .value: return true
                }
            case .number(let number): return isPure(number.variable)
            case .label(let label): return label.variable.map { isPure($0) } ?? true
            case .date(let date): return date.variable != .issued
            case .names(let names):
                _ = arePure(names.substitutes)
                return false
            case .group(let group): return arePure(group.children)
            case .missing: return true
            case .choose(let choose):
                var result = true
                for branch in choose.branches {
                    for condition in branch.conditions where !isPure(condition) { result = false }
                    if !arePure(branch.children) { result = false }
                }
                return result
            }
        }

        mutating func isPure(_ variable: TextVariable) -> Bool {
            switch variable {
            case .citationNumber:
                showsCitationNumber = true
                return false
            case .firstReferenceNoteNumber:
                showsNoteNumber = true
                return false
            case .locator, .yearSuffix, .citationLabel: return false
            default: return true
            }
        }

        private mutating func isPure(_ condition: ChooseElement.Condition) -> Bool {
            switch condition {
            case .disambiguate, .locator, .position: return false
            case .isNumeric(.text(let variable)), .variable(.text(let variable)): return isPure(variable)
            case .isNumeric, .variable, .isUncertainDate, .type: return true
            }
        }
    }
}
