import Diagnostics

extension Rule {
    package static let sourceInvalid = Rule(
        "source.invalid", .error, summary: "A source is an object with an id and a type",
        explanation: "Every source is cited by its id and formatted by its type. Zotero's CSL JSON export has both.",
        wrong: #"[{ "title": "A report" }]"#, right: #"[{ "id": "report", "type": "report", "title": "A report" }]"#)
    package static let sourceDuplicateID = Rule(
        "source.duplicate-id", .error, summary: "Every source has an id of its own",
        explanation: "A citation names a source by its id; two sources with one id cannot be told apart.",
        wrong: #"[{ "id": "a", "type": "book" }, { "id": "a", "type": "map" }]"#,
        right: #"[{ "id": "a", "type": "book" }, { "id": "b", "type": "map" }]"#)
    package static let sourceTypeUnknown = Rule(
        "source.type-unknown", .warning, summary: "A source's type is one of CSL's",
        explanation:
            "Styles choose by type how a source is shown; a type that no style knows is shown as any document.",
        wrong: #"{ "id": "a", "type": "web" }"#, right: #"{ "id": "a", "type": "webpage" }"#)
    package static let sourceUnknown = Rule(
        "source.unknown", .error, summary: "A source that is cited is in the list of sources",
        explanation: "A citation names a source by its id in sources.json.", wrong: "[@agency-2052]",
        right: "[@agency-2025]")
    package static let sourceField = Rule(
        "source.field", .warning, summary: "A source's field has the form that CSL-JSON gives it",
        explanation:
            "Names are lists of objects, dates are objects with “date-parts”, everything else is text or a number.",
        wrong: #""author": "Jane Roe""#, right: #""author": [{ "family": "Roe", "given": "Jane" }]"#)
    package static let sourceMissingField = Rule(
        "source.missing-field", .warning, summary: "A source has the fields that readers need to find it",
        explanation: "A source without a title, a date or a way to find it leaves the reader with an incomplete note.",
        wrong: #"{ "id": "a", "type": "webpage" }"#,
        right: #"{ "id": "a", "type": "webpage", "title": "A page", "URL": "https://example.org/" }"#)
    package static let sourceDuplicate = Rule(
        "source.duplicate", .warning, summary: "A source is listed once",
        explanation: "Two sources with one address, tracking parameters left out, are the same source under two keys.",
        wrong: #""URL": "https://example.org/a?fbclid=1" beside "URL": "https://example.org/a""#,
        right: #"one source with "URL": "https://example.org/a""#)
    package static let sourceDate = Rule(
        "source.date", .warning, summary: "A source's dates are possible",
        explanation: "A date lies not in the future of the build's clock, and a source is accessed after it is issued.",
        wrong: #""issued": { "date-parts": [[2024]] }, "accessed": { "date-parts": [[2023, 1, 5]] }"#,
        right: #""issued": { "date-parts": [[2024]] }, "accessed": { "date-parts": [[2024, 1, 5]] }"#)
    package static let sourceLink = Rule(
        "source.link", .warning, summary: "A source's address is one of the web",
        explanation: "An address that is empty, or that begins with neither http nor https, is not linked.",
        wrong: #""URL": "example.org/a""#, right: #""URL": "https://example.org/a""#)
    package static let bibTeXSyntax = Rule(
        "bibtex.syntax", .error, summary: "A BibTeX entry is @type{key, field = {value}}",
        explanation:
            "An entry that does not end, or a field without a value, is left out; reading goes on with the next entry.",
        wrong: "@book{doe, title = {A book}", right: "@book{doe, title = {A book}}")
    package static let bibTeXField = Rule(
        "bibtex.field", .warning, summary: "A field occurs once in a BibTeX entry",
        explanation: "Of two fields with one name the first is read.", wrong: "year = 2024, year = 2025",
        right: "year = 2024")
    package static let bibTeXString = Rule(
        "bibtex.string", .warning, summary: "A word without braces is a @string",
        explanation:
            "A value in braces or quotation marks is text; a word alone is the name of a @string, or of a month.",
        wrong: "publisher = Springer", right: "publisher = {Springer}")
    package static let bibTeXCrossReference = Rule(
        "bibtex.crossref", .warning, summary: "An entry takes fields from one that exists",
        explanation: "The key in crossref or xdata is that of another entry of the file.",
        wrong: "crossref = {proceedings-2042}", right: "crossref = {proceedings-2024}")
    package static let risSyntax = Rule(
        "ris.syntax", .warning, summary: "A RIS record goes from TY to ER, with a tag on each line",
        explanation: "Lines outside a record are left out; a record without an end ends where the next begins.",
        wrong: "TI  - A report", right: "TY  - RPRT\nTI  - A report\nER  - ")
    package static let styleMissing = Rule(
        "style.missing", .error, summary: "The citation style that a site asks for exists",
        explanation:
            "A style is named by its file name without “.csl”, as the package citation-style-language-styles installs it, or by a path. The style “attest-note” comes with the program.",
        wrong: "citation-style: chicago-notes", right: "citation-style: chicago-note-bibliography")
    package static let styleXML = Rule(
        "style.xml", .error, summary: "A style or locale is well-formed XML without a document type",
        explanation: "Entities are not expanded and nothing is fetched; write characters as they are.",
        wrong: "<style><citation></style>", right: "<style><citation/></style>")
    package static let styleInvalid = Rule(
        "style.invalid", .error, summary: "A style has a citation with a layout, or an independent parent",
        explanation: "Without a layout nothing can be formatted (CSL 1.0.2, “Style Structure”).",
        wrong: "<style><citation/></style>",
        right: "<style><citation><layout><text variable=\"title\"/></layout></citation></style>")
    package static let styleMacro = Rule(
        "style.macro", .error, summary: "A style's macros exist and do not lead back to themselves",
        explanation: "A macro that calls itself, directly or through others, would never end.",
        wrong: "<macro name=\"a\"><text macro=\"a\"/></macro>",
        right: "<macro name=\"a\"><text variable=\"title\"/></macro>")
    package static let styleElement = Rule(
        "style.element", .warning, summary: "A style holds elements that CSL knows",
        explanation: "An element that CSL 1.0.2 does not know, or that lacks what it needs, is left out.",
        wrong: "<txt variable=\"title\"/>", right: "<text variable=\"title\"/>")
    package static let styleVariable = Rule(
        "style.variable", .warning, summary: "A style calls variables that CSL knows",
        explanation: "A variable that CSL 1.0.2 does not know never has a value.",
        wrong: "<text variable=\"titel\"/>", right: "<text variable=\"title\"/>")
    package static let styleValue = Rule(
        "style.value", .warning, summary: "A style's attributes have values that CSL knows",
        explanation: "A value that CSL 1.0.2 does not know is read as if the attribute were not there.",
        wrong: "<text variable=\"title\" font-style=\"slanted\"/>",
        right: "<text variable=\"title\" font-style=\"oblique\"/>")
    package static let localeInvalid = Rule(
        "locale.invalid", .error, summary: "A locale file holds a locale",
        explanation: "The root element of a CSL locale file is “locale”.", wrong: "<locales/>",
        right: "<locale xml:lang=\"tr-TR\"/>")
}

extension RuleCatalog {
    /// What can be wrong with sources and styles.
    package static let citations: [Rule] = [
        .sourceInvalid, .sourceUnknown, .sourceDuplicateID, .sourceTypeUnknown, .sourceField, .sourceMissingField,
        .sourceDuplicate,
        .sourceDate, .sourceLink, .bibTeXSyntax, .bibTeXField, .bibTeXString, .bibTeXCrossReference, .risSyntax,
        .styleMissing, .styleXML, .styleInvalid, .styleMacro, .styleElement, .styleVariable,
        .styleValue, .localeInvalid,
    ]
}
