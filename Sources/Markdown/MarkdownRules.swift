import Diagnostics

extension Rule {
    package static let frontMatterUnclosed = Rule(
        "front-matter.unclosed", .error,
        summary: "Front matter ends with a line that holds only `---`",
        explanation: "A file that begins with `---` begins with YAML, up to the next line that holds only `---` or "
            + "`...`. Without it, nobody can tell where the text begins.",
        wrong: "---\ntitle: Energy\n\nOutput grew.", right: "---\ntitle: Energy\n---\n\nOutput grew.")
    package static let markdownSize = Rule(
        "markdown.size", .error,
        summary: "A text is at most 256 MiB long",
        explanation: "The parser counts in 32 bits. A text of this size is better parted into several pages.",
        wrong: "a page of 300 MiB", right: "several pages")
    package static let footnoteUndefined = Rule(
        "footnote.undefined", .warning,
        summary: "A note that is referred to is defined on its page",
        explanation: "`[^label]` without a line `[^label]: …` stays in the text as it is written. Labels are compared "
            + "without regard to case. A label has no spaces in it.",
        wrong: "It grew.[^why]", right: "It grew.[^why]\n\n[^why]: The series was revised.")
    package static let footnoteUnused = Rule(
        "footnote.unused", .warning,
        summary: "A note that is defined is referred to",
        explanation: "A note without a reference is not shown. Refer to it, or take it out.",
        wrong: "It grew.\n\n[^why]: The series was revised.", right: "It grew.[^why]\n\n[^why]: The series was revised."
    )
    package static let footnoteDuplicate = Rule(
        "footnote.duplicate", .error,
        summary: "A note is defined once",
        explanation: "Of several definitions of one label the first is shown. Rename or remove the others.",
        wrong: "[^a]: One.\n\n[^a]: Two.", right: "[^a]: One.\n\n[^b]: Two.")
    package static let footnoteCycle = Rule(
        "footnote.cycle", .warning,
        summary: "A note does not refer to itself, nor to one that leads back to it",
        explanation: "A reader who follows such references goes round in circles.",
        wrong: "[^a]: See note[^b].\n\n[^b]: See note[^a].",
        right: "[^a]: See note[^b].\n\n[^b]: The series was revised.")
    package static let directiveUnknown = Rule(
        "directive.unknown", .warning,
        summary: "Directives are ones that Attest knows",
        explanation: "A directive is `:name[text]{key=value}` in a sentence, `::name{key=value}` alone on a line, or "
            + "`:::name` around blocks. An unknown one is shown as it is written. For a colon that is only a colon, "
            + "write `\\:`.",
        wrong: ":clam[output-2024]", right: ":claim[output-2024]")
    package static let directiveAttributeUnknown = Rule(
        "directive.attribute-unknown", .warning,
        summary: "A directive has only attributes that it knows",
        explanation:
            "An attribute that nobody reads is usually a typing mistake. The help names the nearest known one.",
        wrong: ":claim[output-2024]{unti=none}", right: ":claim[output-2024]{unit=none}")
    package static let directiveUnclosed = Rule(
        "directive.unclosed", .warning,
        summary: "A container directive ends with a line of as many colons as it began with",
        explanation: "Without its end, the container holds everything up to the end of the list, quotation or page "
            + "that it stands in.",
        wrong: ":::note\nThe series was revised.", right: ":::note\nThe series was revised.\n:::")
    package static let directiveStray = Rule(
        "directive.stray-fence", .warning,
        summary: "A line of colons ends a container directive that is open",
        explanation: "Here none is open. The line is shown as text.",
        wrong: "The series was revised.\n:::", right: ":::note\nThe series was revised.\n:::")
    package static let directiveMalformed = Rule(
        "directive.malformed", .warning,
        summary: "A directive that is a block stands alone on its line, its brackets and braces closed",
        explanation: "Attributes are `#id`, `.class`, `key=value` or `key=\"several words\"`, parted by spaces. A line "
            + "that breaks this is shown as text.",
        wrong: "::chart{#output", right: "::chart{#output}")
    package static let linkDangerous = Rule(
        "link.dangerous", .warning,
        summary: "Links lead to pages, not to code",
        explanation: "Addresses that begin with `javascript:`, `vbscript:`, `file:` or `data:` are left out of the "
            + "output, except for `data:` images in PNG, GIF, JPEG and WebP.",
        wrong: "[x](javascript:alert(1))", right: "[x](https://example.org/)")
    package static let headingDuplicateIdentifier = Rule(
        "heading.duplicate-id", .error,
        summary: "An identifier is given to one place of a page",
        explanation: "A link to the identifier can lead to only one of them.",
        wrong: "## Prices {#p}\n\n## Power {#p}", right: "## Prices {#prices}\n\n## Power {#power}")
    package static let htmlOmitted = Rule(
        "html.omitted", .warning,
        summary: "Texts hold no raw HTML",
        explanation: "Raw HTML is left out of the output: it could load things from elsewhere, run code, or break the "
            + "page. Most of it can be said in Markdown. For a `<` that is only a sign, write `\\<`.",
        wrong: "It <b>grew</b>.", right: "It **grew**.")
    package static let tableLongRow = Rule(
        "table.long-row", .warning,
        summary: "A table's rows have no more cells than its head",
        explanation: "Further cells are not shown. A pipe that is part of a cell's text is written `\\|`.",
        wrong: "| a |\n|---|\n| 1 | 2 |", right: "| a | b |\n|---|---|\n| 1 | 2 |")
    package static let commentUnknown = Rule(
        "comment.unknown", .warning,
        summary: "A comment for Attest is one that it knows",
        explanation:
            "`<!-- attest: numbers meant -->` before a block says that the numbers typed in it are meant. There "
            + "is no other.",
        wrong: "<!-- attest: number meant -->", right: "<!-- attest: numbers meant -->")
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
    package static let markdown: [Rule] = [
        .frontMatterUnclosed, .markdownSize, .footnoteUndefined, .footnoteUnused, .footnoteDuplicate, .footnoteCycle,
        .directiveUnknown, .directiveAttributeUnknown, .directiveUnclosed, .directiveStray, .directiveMalformed,
        .linkDangerous, .headingDuplicateIdentifier, .htmlOmitted, .tableLongRow, .commentUnknown, .citationUnresolved,
        .directiveUnresolved,
    ]
}
