import Diagnostics

extension Rule {
    package static let textEncoding = Rule(
        "text.encoding", .error,
        summary: "Text files are UTF-8",
        explanation: "Every text file is read as UTF-8, with or without a byte order mark. Save the file as UTF-8.",
        wrong: "a file saved as Windows-1254", right: "the same file saved as UTF-8")
    package static let yamlSyntax = Rule(
        "yaml.syntax", .error,
        summary: "YAML files are well-formed YAML 1.1 as libyaml reads it",
        explanation: "Nothing of a file is used where its YAML is broken, since what follows may mean anything.",
        wrong: "title: { en: Small report", right: "title: { en: Small report }")
    package static let yamlDepth = Rule(
        "yaml.depth", .error,
        summary: "YAML and JSON nest at most 64 levels deep",
        explanation: "Deeper nesting is never needed for configuration and is how hostile files exhaust a reader.",
        wrong: "[[[[…]]]]", right: "a: [1, 2]")
    package static let yamlAlias = Rule(
        "yaml.alias", .error,
        summary: "YAML aliases name an anchor above them, and expand to at most 10,000 values",
        explanation: "Aliases are copied where they stand. An alias inside its own anchor would never end, and a few "
            + "lines of aliases can stand for billions of values.",
        wrong: "a: *nowhere", right: "a: &x 1\nb: *x")
    package static let jsonSyntax = Rule(
        "json.syntax", .error,
        summary: "JSON files are well-formed JSON (RFC 8259)",
        explanation: "The position is where reading stopped; the mistake is there or just before it.",
        wrong: #"[{"id": "a" "type": "book"}]"#, right: #"[{"id": "a", "type": "book"}]"#)
    package static let keyDuplicate = Rule(
        "key.duplicate", .error,
        summary: "A mapping has each key once",
        explanation: "With the same key twice, readers disagree on which one counts. Remove one.",
        wrong: "title: A\ntitle: B", right: "title: A")
    package static let keyUnknown = Rule(
        "key.unknown", .warning,
        summary: "Keys are ones that Attest knows",
        explanation: "A key that nobody reads is usually a typing mistake. The help names the nearest known key.",
        wrong: "tilte: Energy", right: "title: Energy")
    package static let keyMissing = Rule(
        "key.missing", .error,
        summary: "Required keys are present",
        explanation: "The entry cannot be used without the key.",
        wrong: "- label: Output", right: "- id: output\n  label: Output")
    package static let valueType = Rule(
        "value.type", .error,
        summary: "A value has the type its key asks for",
        explanation: "For example a list where a list is asked for, `true` or `false` for a truth value, a number "
            + "in ASCII digits with a decimal point for a number.",
        wrong: "locales: en", right: "locales: [en]")
    package static let dateInvalid = Rule(
        "date.invalid", .error,
        summary: "Dates are ISO 8601 dates that exist",
        explanation: "Write the date at the precision that is known: `2024`, `2024-05` or `2024-05-30`.",
        wrong: "date: 2024-02-30", right: "date: 2024-02-29")
    package static let csvQuote = Rule(
        "csv.quote", .error,
        summary: "Quoted CSV fields are closed, and hold quotes only as pairs",
        explanation: "A quote opens a field, `\"\"` stands for a quote inside it, and after the closing quote comes a "
            + "comma or the end of the line (RFC 4180 §2).",
        wrong: "a,\"b", right: "a,\"b\"")
    package static let csvRagged = Rule(
        "csv.ragged", .error,
        summary: "Every CSV row has as many fields as the header",
        explanation: "A row with more or fewer fields has lost or gained a comma; its values may stand in the wrong "
            + "columns.",
        wrong: "id,value\na,1,2", right: "id,value\na,1")
    package static let csvHeader = Rule(
        "csv.header", .error,
        summary: "A CSV header names every column once",
        explanation: "Columns are found by name, so an empty or repeated name cannot be used.",
        wrong: "id,id", right: "id,value")
}

extension RuleCatalog {
    package static let serialization: [Rule] = [
        .textEncoding, .yamlSyntax, .yamlDepth, .yamlAlias, .jsonSyntax, .keyDuplicate, .keyUnknown, .keyMissing,
        .valueType, .dateInvalid, .csvQuote, .csvRagged, .csvHeader,
    ]
}
