import Diagnostics

extension LocaleFile {
    /// Reads a locale file; nil, with a diagnostic, for what is none.
    package static func read(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> LocaleFile? {
        guard let root = XMLReader.read(bytes, file: file, &bag) else { return nil }
        guard root.name == "locale" else {
            bag.add(
                .localeInvalid, "“\(root.name)” where a locale is expected",
                at: SourceRange(file: file, offsets: root.range), help: "the root element of a locale file is “locale”")
            return nil
        }
        return LocaleFile(root, file: file, &bag)
    }

    /// Reads a `cs:locale` of a locale file or style.
    init(_ element: XMLElement, file: String, _ bag: inout DiagnosticBag) {
        let language = element["xml:lang"]
        self.init(language: language?.isEmpty == true ? nil : language)
        for child in element.children {
            switch child.name {
            case "style-options":
                let reader = ElementReader(element: child, file: file)
                hasPunctuationInQuote = reader.flag("punctuation-in-quote") ?? hasPunctuationInQuote
                limitsDayOrdinals = reader.flag("limit-day-ordinals-to-day-1") ?? limitsDayOrdinals
            case "date": addDate(child, file: file, &bag)
            case "terms":
                for term in child.children where term.name == "term" { addTerm(term, file: file, &bag) }
            case "info": continue
            default:
                bag.add(
                    .styleElement, "unknown element “\(child.name)” in a locale",
                    at: SourceRange(file: file, offsets: child.range))
            }
        }
    }

    private mutating func addDate(_ element: XMLElement, file: String, _ bag: inout DiagnosticBag) {
        let reader = ElementReader(element: element, file: file)
        guard let form = reader.choice("form", of: DateElement.Form.self, &bag) else { return }
        dates[form.rawValue] = LocaleDate(
            parts: element.children.filter { $0.name == "date-part" }.compactMap { DatePart($0, file: file, &bag) },
            delimiter: element["delimiter"] ?? "", formatting: reader.formatting(&bag), textCase: reader.textCase(&bag))
    }

    private mutating func addTerm(_ element: XMLElement, file: String, _ bag: inout DiagnosticBag) {
        let reader = ElementReader(element: element, file: file)
        guard let name = element["name"], !name.isEmpty else {
            bag.add(.styleElement, "term without a name", at: reader.place, help: "add the attribute “name”")
            return
        }
        let single = element.child("single")?.text
        let multiple = element.child("multiple")?.text
        let text = single ?? multiple ?? element.text
        let term = Term(
            single: text.isOnlySpaces ? "" : text, multiple: multiple ?? text,
            gender: reader.choice("gender", of: Term.Gender.self, &bag),
            match: reader.choice("match", of: Term.Match.self, &bag))
        let form = reader.choice("form", of: TermForm.self, &bag) ?? .long
        switch reader.choice("gender-form", of: Term.Gender.self, &bag) {
        case .masculine: terms[name, default: TermForms()].masculine = term
        case .feminine: terms[name, default: TermForms()].feminine = term
        case nil: terms[name, default: TermForms()][form] = term
        }
    }
}
