extension Renderer {
    /// `cs:names`.
    mutating func render(_ names: NamesElement) -> Rendered {
        var result = Rendered(callsVariable: true)
        let isLeading = !hasLeadingNames && !isSubstituting
        let start = output.count
        show(lists(of: names))
        if hasOutput(since: start) {
            result.hasValue = true
            if isSubstituting { substituted += names.variables.map { .names($0) } }
        } else if !names.substitutes.isEmpty {
            let outer = isSubstituting
            isSubstituting = true
            for substitute in names.substitutes {
                _ = render(substitute)
                // A term stands in even where a locale has it empty.
                if !hasOutput(since: start), case .text(let text) = substitute,
                    case .term(let name, let form, _) = text.source,
                    locale.term(name, form) != nil
                {
                    result.hasValue = true
                    break
                }
                guard hasOutput(since: start) else { continue }
                result.hasValue = true
                break
            }
            isSubstituting = outer
        }
        guard isLeading, hasOutput(since: start) else { return result }
        hasLeadingNames = true
        if context.suppressesNames {
            _ = takeOutput(from: start)
        } else {
            wrapOutput(from: start, in: .role(.names))
        }
        return result
    }

    /// The people of a role, unless they stood in for missing names already.
    func people(of variable: NameVariable) -> [PersonName] {
        guard !substituted.contains(.names(variable)) else { return [] }
        let people = item.names(variable)
        // Editors who are the translators too, where only one of the roles is asked for together.
        if people.isEmpty, variable == .editorTranslator, !item.names(.editor).isEmpty,
            item.names(.editor) == item.names(.translator)
        {
            return item.names(.editor)
        }
        return people
    }

    /// The names of all variables, each with its label, with the element's delimiter, formatting and affixes.
    private mutating func lists(of element: NamesElement) -> [Piece] {
        let nameOptions = element.options(for: context.area)
        if nameOptions.form == .count { return count(element, nameOptions) }
        var pieces: [Piece] = []
        if element.variables.count == 1 {
            let people = people(of: element.variables[0])
            guard !people.isEmpty else { return [] }
            let names = list(people, element, nameOptions)
            guard !names.isEmpty else { return [] }
            pieces = labeled(names, element, term: element.variables[0].term, count: people.count)
            return decorated(pieces, element.formatting, element.affixes, element.display)
        }
        var roles: [(NameVariable, [PersonName], String)] = []
        for variable in element.variables { roles.append((variable, people(of: variable), variable.term)) }
        if let merged = mergedRole(element, roles.map { ($0.0, $0.1) }) { roles = [merged] }
        let delimiter = element.delimiter ?? nameOptions.namesDelimiter ?? ""
        for (_, people, term) in roles where !people.isEmpty {
            let names = list(people, element, nameOptions)
            guard !names.isEmpty else { continue }
            if !pieces.isEmpty, !delimiter.isEmpty { pieces.append(.affix(delimiter)) }
            pieces += labeled(names, element, term: term, count: people.count)
        }
        return decorated(pieces, element.formatting, element.affixes, element.display)
    }

    private func labeled(_ names: [Piece], _ element: NamesElement, term: String, count: Int) -> [Piece] {
        guard let label = element.label, sortKey == nil else { return names }
        let isPlural: Bool =
            switch label.plural {
            case .always: true
            case .never: false
            case .contextual: count > 1
            }
        let pieces = pieces(of: label, term: term, isPlural: isPlural)
            .wrapped(in: .role(.label))
        return element.isLabelFirst ? pieces + names : names + pieces
    }

    /// Editors and translators who are the same people are named once, where the locale has a word for both.
    private func mergedRole(
        _ element: NamesElement, _ roles: [(NameVariable, [PersonName])]
    ) -> (NameVariable, [PersonName], String)? {
        guard roles.count == 2, roles[0].1 == roles[1].1, !roles[0].1.isEmpty,
            [roles[0].0, roles[1].0] == [.editor, .translator] || [roles[0].0, roles[1].0] == [.translator, .editor],
            let words = locale.text("editortranslator", element.label?.form ?? .long), !words.isEmpty
        else { return nil }
        return (.editorTranslator, roles[0].1, "editortranslator")
    }

    /// How many names would be shown.
    private mutating func count(_ element: NamesElement, _ options: NameOptions) -> [Piece] {
        var roles = element.variables.map { ($0, people(of: $0)) }
        if let merged = mergedRole(element, roles) { roles = [(merged.0, merged.1)] }
        let count = roles.reduce(0) { $0 + shownCount(of: $1.1, options, list: nil) }
        guard count > 0 else { return [] }
        let text = sortKey == nil ? String(count) : NumberContent(String(count)).sortKey
        return decorated([.text(text)], element.formatting, element.affixes, element.display)
    }
}
