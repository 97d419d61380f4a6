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
}
