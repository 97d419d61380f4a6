import Markdown

/// The directives that a page may use, with the attributes each takes.
package enum SiteDirectives {
    private static let value: Set<String> = ["unit", "qualifier", "scale", "as-of", "by", "note"]

    package static let schema = DirectiveSchema(
        text: [
            "claim": value, "latest": value, "derived": ["unit", "qualifier", "scale"], "term": [], "place": [],
            "plain": ["lang", "dir"], "ref": [], "span": ["lang", "dir"], "abbr": ["title"],
        ],
        leaf: [
            "chart": [], "map": [], "table": [], "timeline": ["query"], "figures": ["claims"], "bibliography": [],
            "glossary": [], "places": [],
        ],
        container: [
            "note": ["title", "lang", "dir"], "positions": [], "quote": ["lang", "dir"],
            "details": ["summary", "open"],
        ])

    /// The place of an attribute in quotation marks that holds words for the reader: a note's title, the summary of
    /// details, where no label stands for it. UTF-8 bytes of the page's file, without the marks.
    static func words(of directive: Directive) -> Range<Int>? {
        guard directive.form == .container, directive.labelNode == nil else { return nil }
        let attribute = directive["title"] ?? directive["summary"]
        return attribute.flatMap { $0.value.isEmpty ? nil : $0.valueRange }
    }
}
