/// Orders cites and entries by a style's sort keys (CSL 1.0.2, “Sorting”).
struct CiteSorter {
    let processor: CitationProcessor

    /// The places of contexts in sorted order; those that compare equal keep theirs. Missing values come last.
    func order(_ contexts: [CiteContext], by keys: [SortKey]) -> [Int] {
        guard !keys.isEmpty, contexts.count > 1 else { return Array(contexts.indices) }
        // Most pairs differ in the first key: the others are made when somebody asks.
        var values: [[CollationTable.Key?]] = Array(
            repeating: Array(repeating: nil, count: contexts.count), count: keys.count)
        func key(_ key: Int, _ context: Int) -> CollationTable.Key {
            if let known = values[key][context] { return known }
            let made = processor.collation.key(value(of: keys[key], contexts[context]))
            values[key][context] = made
            return made
        }
        return contexts.indices.sorted { first, second in
            for (index, sortKey) in keys.enumerated() {
                let order = compare(key(index, first), key(index, second), isDescending: sortKey.isDescending)
                if order != 0 { return order < 0 }
            }
            return first < second
        }
    }

    private func compare(_ first: CollationTable.Key, _ second: CollationTable.Key, isDescending: Bool) -> Int {
        if first.text.isEmpty || second.text.isEmpty {
            return first.text.isEmpty == second.text.isEmpty ? 0 : first.text.isEmpty ? 1 : -1
        }
        let order = processor.collation.compare(first, second)
        return isDescending ? -order : order
    }

    /// The key as text that compares as the thing does; empty for a missing one.
    private func value(of key: SortKey, _ context: CiteContext) -> String {
        var renderer = processor.renderer(context, sortKey: key)
        let text: String
        switch key.source {
        case .macro(let index):
            text = renderer.pieces(of: renderer.narrowed.macros[index]).bareText
        case .variable(.text(let variable)):
            let value = renderer.value(of: variable) ?? ""
            text = variable.isNumber && !value.isEmpty ? NumberContent(value).sortKey : RichText.pieces(value).bareText
        case .variable(.names(let variable)):
            text = renderer.names(of: variable)
        case .variable(.date(let variable)):
            text = context.item.date(variable).map { DateKey.text($0, parts: [.year, .month, .day]) } ?? ""
        }
        return Self.withoutLeadingMarks(text)
    }

    private static func withoutLeadingMarks(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, isMark(first) else { return text }
        return String(text.unicodeScalars.drop(while: isMark))
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "[", "]", "'", "\"", "’", "“", "‘", " ": true
        default: false
        }
    }
}

extension Renderer {
    /// The people of a role as a sort key.
    fileprivate mutating func names(of variable: NameVariable) -> String {
        let options = NameOptions(form: .long)
        let name = NameElement(
            options: options, formatting: Formatting(), affixes: Affixes(), family: NamePart(), given: NamePart())
        let element = NamesElement(
            variables: [variable], name: name, etAl: nil, label: nil, isLabelFirst: false, substitutes: [],
            delimiter: nil, formatting: Formatting(), affixes: Affixes(), display: nil, inherited: style.inheritedNames)
        return pieces(of: [.names(element)]).bareText
    }
}
