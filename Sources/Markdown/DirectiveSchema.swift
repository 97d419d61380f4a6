/// The directives that exist, by form and name, with the attributes each takes.
package struct DirectiveSchema: Sendable {
    /// The names of the attributes by the name of the directive; `id` and `class` need not be listed.
    package var text: [String: Set<String>]
    package var leaf: [String: Set<String>]
    package var container: [String: Set<String>]

    package init(text: [String: Set<String>], leaf: [String: Set<String>], container: [String: Set<String>]) {
        self.text = text
        self.leaf = leaf
        self.container = container
    }

    package func attributes(of name: String, form: Directive.Form) -> Set<String>? {
        names(of: form)[name]
    }

    package func names(of form: Directive.Form) -> [String: Set<String>] {
        switch form {
        case .text: text
        case .leaf: leaf
        case .container: container
        }
    }

    private static let value: Set<String> = ["unit", "qualifier", "scale", "as-of", "by", "note", "format"]
    private static let figure: Set<String> = ["caption", "title", "width", "height", "layout", "note", "format"]

    /// Attest's own directives.
    package static let standard = DirectiveSchema(
        text: [
            "claim": value, "latest": value, "derived": value, "term": ["form"], "place": ["form", "variants"],
            "plain": ["lang", "dir"], "ref": ["form", "label"], "span": ["lang", "dir"], "abbr": ["title"],
        ],
        leaf: [
            "chart": figure, "map": figure,
            "table": figure.union(["query", "columns", "sort", "limit", "source", "as-of"]),
            "timeline": figure.union(["query", "from", "to", "kind", "claims"]),
            "figures": ["claims", "query", "title", "layout", "note", "chart"],
            "bibliography": ["type", "language", "title"], "glossary": ["terms", "title"],
            "places": ["title"], "corrections": ["title", "limit"], "data-notes": ["title", "check", "status"],
            "downloads": ["title", "files"], "toc": ["levels", "title"],
        ],
        container: [
            "note": ["title", "kind"], "positions": ["title"], "quote": ["source", "by", "lang", "cite"],
            "details": ["summary", "open"],
        ])
}
