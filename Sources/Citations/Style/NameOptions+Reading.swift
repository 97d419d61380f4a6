import Diagnostics

extension NameOptions {
    /// The attributes as `cs:name` writes them.
    static func ofName(_ reader: ElementReader, _ bag: inout DiagnosticBag) -> NameOptions {
        var options = common(reader, &bag)
        options.delimiter = reader["delimiter"]
        options.form = reader.choice("form", of: Form.self, &bag)
        return options
    }

    /// The attributes as style, citation and bibliography write them.
    static func inheritable(_ reader: ElementReader, _ bag: inout DiagnosticBag) -> NameOptions {
        var options = common(reader, &bag)
        options.delimiter = reader["name-delimiter"]
        options.form = reader.choice("name-form", of: Form.self, &bag)
        options.namesDelimiter = reader["names-delimiter"]
        return options
    }

    private static func common(_ reader: ElementReader, _ bag: inout DiagnosticBag) -> NameOptions {
        var options = NameOptions()
        options.and = reader.choice("and", of: And.self, &bag)
        options.delimiterPrecedesEtAl = reader.choice("delimiter-precedes-et-al", of: DelimiterPrecedes.self, &bag)
        options.delimiterPrecedesLast = reader.choice("delimiter-precedes-last", of: DelimiterPrecedes.self, &bag)
        options.etAlMin = reader.integer("et-al-min", atLeast: 0, &bag)
        options.etAlUseFirst = reader.integer("et-al-use-first", atLeast: 0, &bag)
        options.etAlUseLast = reader.flag("et-al-use-last")
        options.etAlSubsequentMin = reader.integer("et-al-subsequent-min", atLeast: 0, &bag)
        options.etAlSubsequentUseFirst = reader.integer("et-al-subsequent-use-first", atLeast: 0, &bag)
        options.initialize = reader.flag("initialize")
        options.initializeWith = reader["initialize-with"]
        options.nameAsSortOrder = reader.choice("name-as-sort-order", of: SortOrder.self, &bag)
        options.sortSeparator = reader["sort-separator"]
        return options
    }
}
