/// The fields that a style shows for a type of source and that a reader cannot do without.
struct RequiredFields {
    private let shown: Set<AnyVariable>

    init(_ style: CitationStyle) {
        shown = style.shownVariables
    }

    /// The names of those that an item lacks, beyond the ones that every style needs.
    ///
    /// A field that the style never shows is not missed.
    func missing(in item: CitationItem) -> [String] {
        Self.fields(of: item.type).filter { alternatives in
            alternatives.contains { shown.contains($0) } && !alternatives.contains { item.has($0) }
        }.map { $0.map(\.name).joined(separator: "” or “") }
    }

    /// Groups of which one is enough.
    private static func fields(of type: String) -> [[AnyVariable]] {
        let people: [AnyVariable] = [.names(.author), .names(.editor)]
        switch type {
        case "article-journal": return [[.names(.author)]]
        case "book": return [people + [.text(.publisher)]]
        case "chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary": return [[.text(.containerTitle)]]
        case "thesis": return [[.names(.author)], [.text(.publisher)]]
        case "patent", "standard": return [[.text(.number)]]
        default: return []
        }
    }
}

extension AnyVariable {
    fileprivate var name: String {
        switch self {
        case .text(let variable): variable.name
        case .names(let variable): variable.name
        case .date(let variable): variable.name
        }
    }
}

extension CitationItem {
    fileprivate func has(_ variable: AnyVariable) -> Bool {
        switch variable {
        case .text(let variable): text(variable) != nil
        case .names(let variable): !names(variable).isEmpty
        case .date(let variable): date(variable).map { !$0.isEmpty } ?? false
        }
    }
}

extension CitationStyle {
    /// The variables that any element of the style shows.
    fileprivate var shownVariables: Set<AnyVariable> {
        var variables: Set<AnyVariable> = []
        var open = [citation.layout.children, bibliography?.layout.children ?? []] + macros.map(\.children)
        while let elements = open.popLast() {
            for element in elements {
                switch element {
                case .text(let text):
                    if case .variable(let variable, _) = text.source { variables.insert(.text(variable)) }
                case .number(let number): variables.insert(.text(number.variable))
                case .names(let names): variables.formUnion(names.variables.map { .names($0) })
                case .date(let date): variables.insert(.date(date.variable))
                case .label, .group, .choose, .missing: break
                }
                open.append(element.children)
                open.append(element.substitutes)
            }
        }
        return variables
    }
}
