import Diagnostics

extension Rule {
    package static let imageText = Rule(
        "image.text", .warning,
        summary: "Images say in words what they show",
        explanation: "The text between the brackets is read to those who do not see the image, and shown where it does "
            + "not load. Mere decoration belongs into the theme.",
        wrong: "![](plant.svg)", right: "![Cooling tower of the plant, seen from the river](plant.svg)")
    package static let linkText = Rule(
        "link.text", .warning,
        summary: "A link's words say what it leads to",
        explanation: "Screen readers and search engines list links without the text around them; “here” a dozen times "
            + "is no list.",
        wrong: "The report is [here](https://example.org/report).",
        right: "See the [annual report](https://example.org/report).")
    package static let headingLevel = Rule(
        "heading.level", .warning,
        summary: "Headings go down one level at a time, from level 2",
        explanation:
            "The page's title is its heading of level 1. Readers who hear a page move from heading to heading, "
            + "and take a level that is left out for a part that they have missed.",
        wrong: "## Output\n\n#### Wind", right: "## Output\n\n### Wind")
    package static let sourceUnused = Rule(
        "source.unused", .note,
        summary: "Sources are cited",
        explanation:
            "A source that no page, claim, chart or table names is listed all the same; often its citation was "
            + "lost in an edit. `checks: { source.unused: off }` in site.yaml turns the rule off.",
        wrong: "a source in sources.json that nothing names", right: "[@agency-2025], or nocite: \"@agency-2025\"")
    package static let claimUnused = Rule(
        "claim.unused", .note,
        summary: "Claims are shown",
        explanation: "The claim stands on its evidence page only: no text, chart, timeline or derived value shows it. "
            + "Where the ledger is meant to hold more than the text, turn the rule off: "
            + "`checks: { claim.unused: off }` in site.yaml.",
        wrong: "a row of claims.csv that nothing names", right: ":claim[output-2024]")
    package static let derivedUnused = Rule(
        "derived.unused", .note,
        summary: "Derived values are shown",
        explanation: "The value stands on the page of derivations only.",
        wrong: "an entry of derived.yaml that no page names", right: ":derived[growth]")
    package static let chartUnused = Rule(
        "chart.unused", .note,
        summary: "Charts are shown",
        explanation: "A chart that no page shows is published as a file all the same.",
        wrong: "Content/charts/output.yaml without a page", right: "::chart{#output}")
    package static let sourceArchive = Rule(
        "source.archive", .note,
        summary: "Sources on the web have an archived copy",
        explanation: "Pages move and vanish, and with them the proof of a number. Keep a copy in a web archive, and "
            + "write its address into the source's field `archive`.",
        wrong: "{ \"id\": \"agency-2025\", \"URL\": \"https://example.org/report\" }",
        right: "{ \"id\": \"agency-2025\", \"URL\": \"https://example.org/report\", "
            + "\"archive\": \"https://web.archive.org/web/20260131000000/https://example.org/report\" }")
    package static let pageOrphan = Rule(
        "page.orphan", .note,
        summary: "Pages can be reached from another page",
        explanation: "Neither menu, text, list nor topic leads to the page; only the sitemap and the search do.",
        wrong: "a page that is in no menu, list or text", right: "menu: [index, energy]")
    package static let pageWeight = Rule(
        "page.weight", .warning,
        summary: "Pages keep to their budget of bytes",
        explanation: "`budget: { page: 300 }` in site.yaml allows each page 300 KiB before compression: its HTML with "
            + "all style sheets, scripts and images that it loads. Without a budget nothing is counted.",
        wrong: "a photograph of 4 MB on a page", right: "the same photograph, scaled to what is shown")
    package static let alternateBroken = Rule(
        "alternate.broken", .error,
        summary: "Alternates lead to pages that lead back",
        explanation: "`hreflang` names a page's translations: each exists, names this page in turn, and the page names "
            + "itself and one x-default. The built-in theme does so by itself; a theme of your own writes "
            + "`{{#alternates}}` as it is.",
        wrong: "<link rel=\"alternate\" hreflang=\"tr\" href=\"https://example.org/tr/\">",
        right: "{{#alternates}}<link rel=\"alternate\" hreflang=\"{{hreflang}}\" href=\"{{href}}\">{{/alternates}}")
    package static let themeLink = Rule(
        "template.link", .error,
        summary: "Links, images, style sheets and scripts of a theme are there",
        explanation: "An address inside the site that a template holds is a page or a file that the build makes. "
            + "Names from the data (`{{href}}`, `{{assets.site-css}}`) are always right.",
        wrong: "<img src=\"/logo.png\" alt=\"Agency\">", right: "<img src=\"{{assets.logo-png}}\" alt=\"Agency\">")
}

extension RuleCatalog {
    /// Rules of `attest check` alone.
    package static let furtherChecks: [Rule] = [
        .imageText, .linkText, .headingLevel, .sourceUnused, .claimUnused, .derivedUnused, .chartUnused, .sourceArchive,
        .pageOrphan, .pageWeight, .alternateBroken, .themeLink,
    ]
}
