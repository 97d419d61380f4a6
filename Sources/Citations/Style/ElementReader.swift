import Diagnostics

/// Reads the attributes of one element of a style or locale, with diagnostics for values nobody knows.
struct ElementReader {
    let element: XMLElement
    let file: String

    var place: SourceRange { SourceRange(file: file, offsets: element.range) }

    func place(of attribute: String) -> SourceRange {
        let range = element.attributes.first { $0.name == attribute }?.range ?? element.range
        return SourceRange(file: file, offsets: range)
    }

    subscript(name: String) -> String? { element[name] }

    func flag(_ name: String) -> Bool? {
        element[name].map { $0 == "true" }
    }

    /// A number of at least `minimum`; below or no number is a diagnostic and nil.
    func integer(_ name: String, atLeast minimum: Int, _ bag: inout DiagnosticBag) -> Int? {
        guard let text = element[name], !text.isEmpty else { return nil }
        if let number = Int(text), number >= minimum, number < 1_000_000 { return number }
        bag.add(.styleValue, "“\(text)” is no number for “\(name)”", at: place(of: name))
        return nil
    }

    /// One of the cases of an enumeration; an unknown word is a diagnostic and nil. An empty value is nil.
    func choice<Choice: RawRepresentable>(_ name: String, of type: Choice.Type, _ bag: inout DiagnosticBag) -> Choice?
    where Choice.RawValue == String {
        guard let text = element[name], !text.isEmpty else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        bag.add(.styleValue, "“\(text)” is no value of “\(name)”", at: place(of: name))
        return nil
    }

    func formatting(_ bag: inout DiagnosticBag) -> Formatting {
        var formatting = Formatting()
        for attribute in element.attributes {
            switch attribute.name {
            case "font-style": formatting.fontStyle = choice("font-style", of: Formatting.FontStyle.self, &bag)
            case "font-variant": formatting.fontVariant = choice("font-variant", of: Formatting.FontVariant.self, &bag)
            case "font-weight": formatting.fontWeight = choice("font-weight", of: Formatting.FontWeight.self, &bag)
            case "text-decoration":
                formatting.decoration = choice("text-decoration", of: Formatting.Decoration.self, &bag)
            case "vertical-align":
                formatting.verticalAlign = choice("vertical-align", of: Formatting.VerticalAlign.self, &bag)
            default: break
            }
        }
        return formatting
    }

    var affixes: Affixes {
        Affixes(prefix: element["prefix"] ?? "", suffix: element["suffix"] ?? "")
    }

    func display(_ bag: inout DiagnosticBag) -> Display? {
        choice("display", of: Display.self, &bag)
    }

    func textCase(_ bag: inout DiagnosticBag) -> TextCase? {
        guard element["text-case"] != "none" else { return nil }
        return choice("text-case", of: TextCase.self, &bag)
    }

    var stripsPeriods: Bool { flag("strip-periods") ?? false }
}
