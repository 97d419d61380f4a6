import Diagnostics

extension DatePart {
    /// Reads `cs:date-part`; nil, with a diagnostic, without a known name.
    convenience init?(_ element: XMLElement, file: String, _ bag: inout DiagnosticBag) {
        let reader = ElementReader(element: element, file: file)
        guard let name = reader.choice("name", of: Name.self, &bag) else { return nil }
        self.init(
            name: name, form: reader.choice("form", of: Form.self, &bag), rangeDelimiter: element["range-delimiter"],
            formatting: reader.formatting(&bag), affixes: reader.affixes, stripsPeriods: reader.stripsPeriods,
            textCase: reader.textCase(&bag))
    }
}
