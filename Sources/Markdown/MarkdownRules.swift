import Diagnostics

extension Rule {
    package static let markdownSize = Rule(
        "markdown.size", .error,
        summary: "A text is at most 256 MiB long",
        explanation: "The parser counts in 32 bits. A text of this size is better parted into several pages.",
        wrong: "a page of 300 MiB", right: "several pages")
    package static let citationUnresolved = Rule(
        "citation.unresolved", .warning,
        summary: "A citation is rendered inside a project, which has its sources",
        explanation: "`attest markdown` renders one text without a project. It knows no sources, so a citation is "
            + "shown as it is written.",
        wrong: "attest markdown page.md", right: "attest build")
    package static let directiveUnresolved = Rule(
        "directive.unresolved", .warning,
        summary: "A directive that shows data is rendered inside a project, which has the data",
        explanation: "`attest markdown` renders one text without a project. It knows no claims and no charts, so a "
            + "directive that shows them is shown as it is written.",
        wrong: "attest markdown page.md", right: "attest build")
}

extension RuleCatalog {
    package static let markdown: [Rule] = [.markdownSize, .citationUnresolved, .directiveUnresolved]
}
