import Diagnostics

extension StyleReader {
    /// Reads rendering elements; those that nobody knows are left out with a diagnostic.
    mutating func elements(_ elements: [XMLElement]) -> [RenderingElement] {
        elements.compactMap { element($0) }
    }

    private mutating func element(_ element: XMLElement) -> RenderingElement? {
        switch element.name {
        case "text": textElement(element).map { .text($0) }
        case "number": numberElement(element).map { .number($0) }
        case "date": dateElement(element).map { .date($0) }
        case "names": .names(namesElement(element))
        case "label": .label(labelElement(element))
        case "group": .group(groupElement(element))
        case "choose": .choose(chooseElement(element))
        default: unknown(element)
        }
    }

    private mutating func unknown(_ element: XMLElement) -> RenderingElement? {
        report(
            .styleElement, "unknown element “\(element.name)”", at: element,
            help: Suggestion.help(
                for: element.name, among: ["text", "number", "date", "names", "label", "group", "choose"]))
        return nil
    }

    private mutating func textElement(_ element: XMLElement) -> TextElement? {
        let source: TextElement.Source
        if let name = element["variable"] {
            guard let variable = TextVariable(name: name) else {
                report(
                    .styleVariable, "unknown variable “\(name)”", at: element,
                    help: Suggestion.help(for: name, among: TextVariable.allCases.map(\.name)))
                return nil
            }
            if variable == .yearSuffix { noteYearSuffix() }
            source = .variable(variable, isShort: element["form"] == "short")
        } else if let name = element["macro"] {
            guard let index = macro(name, at: element) else { return nil }
            source = .macro(index)
        } else if let term = element["term"] {
            let form = with(element) { $0.choice("form", of: TermForm.self, &$1) }
            source = .term(term, form ?? .long, isPlural: element["plural"] == "true")
        } else if let value = element["value"] {
            source = .value(value)
        } else {
            report(
                .styleElement, "text of nothing", at: element, help: "give it a variable, a macro, a term or a value")
            return nil
        }
        return with(element) { reader, bag in
            TextElement(
                source: source, formatting: reader.formatting(&bag), affixes: reader.affixes,
                display: reader.display(&bag), hasQuotes: reader.flag("quotes") ?? false,
                stripsPeriods: reader.stripsPeriods, textCase: reader.textCase(&bag))
        }
    }

    private mutating func numberElement(_ element: XMLElement) -> NumberElement? {
        guard let variable = TextVariable(name: element["variable"] ?? "") else {
            report(.styleVariable, "number without a known variable", at: element)
            return nil
        }
        return with(element) { reader, bag in
            NumberElement(
                variable: variable, form: reader.choice("form", of: NumberElement.Form.self, &bag) ?? .numeric,
                formatting: reader.formatting(&bag), affixes: reader.affixes, display: reader.display(&bag),
                textCase: reader.textCase(&bag))
        }
    }

    private mutating func dateElement(_ element: XMLElement) -> DateElement? {
        guard let variable = DateVariable(name: element["variable"] ?? "") else {
            report(
                .styleVariable, "date without a known variable", at: element,
                help: Suggestion.help(for: element["variable"] ?? "", among: DateVariable.allCases.map(\.name)))
            return nil
        }
        let file = file
        return with(element) { reader, bag in
            DateElement(
                variable: variable, form: reader.choice("form", of: DateElement.Form.self, &bag),
                precision: reader.choice("date-parts", of: DateElement.Precision.self, &bag) ?? .yearMonthDay,
                parts: element.children.filter { $0.name == "date-part" }.compactMap { DatePart($0, file: file, &bag) },
                delimiter: reader["delimiter"] ?? "", formatting: reader.formatting(&bag), affixes: reader.affixes,
                display: reader.display(&bag), textCase: reader.textCase(&bag))
        }
    }

    private mutating func labelElement(_ element: XMLElement) -> LabelElement {
        let name = element["variable"]
        let variable = name.flatMap { TextVariable(name: $0) }
        if let name, variable == nil { report(.styleVariable, "label of “\(name)”, which is no number", at: element) }
        return with(element) { reader, bag in
            LabelElement(
                variable: variable, form: reader.choice("form", of: TermForm.self, &bag) ?? .long,
                plural: reader.choice("plural", of: LabelElement.Plural.self, &bag) ?? .contextual,
                formatting: reader.formatting(&bag), affixes: reader.affixes, stripsPeriods: reader.stripsPeriods,
                textCase: reader.textCase(&bag))
        }
    }

    private mutating func groupElement(_ element: XMLElement) -> GroupElement {
        let children = elements(element.children)
        return with(element) { reader, bag in
            GroupElement(
                children: children, delimiter: reader["delimiter"] ?? "", formatting: reader.formatting(&bag),
                affixes: reader.affixes, display: reader.display(&bag))
        }
    }

    private mutating func namesElement(_ element: XMLElement) -> NamesElement {
        let inherited = inheritedNames
        var variables: [NameVariable] = []
        for name in (element["variable"] ?? "").split(separator: " ") {
            if let variable = NameVariable(name: String(name)) {
                variables.append(variable)
            } else {
                report(
                    .styleVariable, "unknown names “\(name)”", at: element,
                    help: Suggestion.help(for: String(name), among: NameVariable.allCases.map(\.name)))
            }
        }
        var name: NameElement?
        var etAl: EtAlElement?
        var label: LabelElement?
        var isLabelFirst = false
        for child in element.children {
            switch child.name {
            case "name": name = nameElement(child)
            case "et-al":
                etAl = with(child) { EtAlElement(term: $0["term"] ?? "et-al", formatting: $0.formatting(&$1)) }
            case "label":
                label = labelElement(child)
                isLabelFirst = name == nil
            case "substitute": continue
            default: _ = unknown(child)
            }
        }
        // A label before no name at all stands behind the names.
        if !element.children.contains(where: { $0.name == "name" }) { isLabelFirst = false }
        let outer = lender
        let names = { (substitutes: [RenderingElement], reader: ElementReader, bag: inout DiagnosticBag) in
            let affixes = reader.affixes
            let formatting = reader.formatting(&bag)
            return NamesElement(
                variables: variables, name: name ?? outer?.name, etAl: etAl ?? outer?.etAl,
                label: label ?? (name == nil ? outer?.label : nil),
                isLabelFirst: label == nil ? outer?.isLabelFirst ?? false : isLabelFirst, substitutes: substitutes,
                delimiter: reader["delimiter"] ?? outer?.delimiter,
                formatting: outer.map { formatting.filled(from: $0.formatting) } ?? formatting,
                affixes: affixes.isEmpty ? outer?.affixes ?? affixes : affixes,
                display: reader.display(&bag) ?? outer?.display, inherited: inherited)
        }
        guard let substitute = element.child("substitute") else { return with(element) { names([], $0, &$1) } }
        // Names among the substitutes without children of their own are written like the names they stand for.
        lender = with(element) { names([], $0, &$1) }
        let substitutes = elements(substitute.children)
        lender = outer
        return with(element) { names(substitutes, $0, &$1) }
    }

    private mutating func nameElement(_ element: XMLElement) -> NameElement {
        var family = NamePart()
        var given = NamePart()
        for child in element.children where child.name == "name-part" {
            let part = with(child) { reader, bag in
                NamePart(
                    formatting: reader.formatting(&bag), affixes: reader.affixes, textCase: reader.textCase(&bag))
            }
            switch child["name"] {
            case "family": family = part
            case "given": given = part
            default: report(.styleElement, "name-part that is neither “family” nor “given”", at: child)
            }
        }
        return with(element) { reader, bag in
            NameElement(
                options: NameOptions.ofName(reader, &bag), formatting: reader.formatting(&bag), affixes: reader.affixes,
                family: family, given: given)
        }
    }
}
