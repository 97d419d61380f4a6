import Diagnostics

extension Rule {
    package static let menuUnknown = Rule(
        "menu.unknown", .error,
        summary: "Menu entries are paths of pages",
        explanation: "A path is the page's folder below Content/pages; `index` is the home page.",
        wrong: "menu: [index, enrgy]", right: "menu: [index, energy]")
    package static let pageEmpty = Rule(
        "page.empty", .warning,
        summary: "A page has text below its front matter",
        explanation: "An empty page is usually one that was forgotten. A page with `layout: list` may be empty.",
        wrong: "---\ntitle: Energy\n---", right: "---\ntitle: Energy\n---\n\nWhat was generated.")
    package static let pageAlias = Rule(
        "page.alias", .error,
        summary: "An alias is a free address inside the site",
        explanation: "Aliases are former addresses that redirect to the page; one that is a page's address now would "
            + "hide that page.",
        wrong: "aliases: [/en/energy/] on another page", right: "aliases: [/en/old-energy/]")
    package static let chartUnknown = Rule(
        "chart.unknown", .error,
        summary: "A chart named on a page is in Content/charts",
        explanation: "`::chart{#output}` shows Content/charts/output.yaml.",
        wrong: "::chart{#outptu}", right: "::chart{#output}")
    package static let referenceUnknown = Rule(
        "reference.unknown", .error,
        summary: "A cross-reference leads to a chart, map, table or heading of its own page",
        explanation: "`:ref[output]` is written as “Chart 1”, “Table 2” or the words of a heading, in the page's "
            + "language. The id is a chart's or table's own, or one that `{#id}` gives a heading or a table's caption. "
            + "For another page, write a link.",
        wrong: "See :ref[outptu].\n\n::chart{#output}", right: "See :ref[output].\n\n::chart{#output}")
    package static let directiveObject = Rule(
        "directive.object", .error,
        summary: "A directive names what it is about",
        explanation: "Text directives take their object in brackets, leaf directives as `{#id}`.",
        wrong: ":claim[]", right: ":claim[output-2024]")
    package static let directiveValue = Rule(
        "directive.value", .error,
        summary: "Attributes of directives have values that mean something",
        explanation: "`unit` is long, short, none or a unit’s name; `scale` none, auto, thousand, million or billion; "
            + "`qualifier` and `note` none; `by` show; `as-of` show, and for `:latest` also a date.",
        wrong: ":claim[output-2024]{scale=millions}", right: ":claim[output-2024]{scale=million}")
    package static let claimNoValue = Rule(
        "claim.no-value", .error,
        summary: "A claim shown as a value has one",
        explanation: "Claims without a number are statements; cite their source instead: `[@source]`.",
        wrong: "It reached :claim[a-statement].", right: "It was announced [@agency-2025].")
    package static let timelineColumns = Rule(
        "timeline.columns", .error,
        summary: "The query of a timeline gives the columns date and title",
        explanation: "Optional columns are text and source; `title_<language>` goes before `title`.",
        wrong: "::timeline{query=\"SELECT day FROM events\"}",
        right: "::timeline{query=\"SELECT date, title FROM events\"}")
    package static let linkBroken = Rule(
        "link.broken", .error,
        summary: "Links inside the site lead to something",
        explanation: "A relative link is read as a browser reads it on the published page: from `/en/energy/`, "
            + "`../prices/` is `/en/prices/`. Slugs differ between languages.",
        wrong: "[prices](../pricse/)", right: "[prices](../prices/)")
    package static let linkFragment = Rule(
        "link.fragment", .warning,
        summary: "A link’s fragment is an identifier on the page it leads to",
        explanation: "Headings get identifiers from their text; `{#id}` behind a heading gives it one of your own.",
        wrong: "[why](#resaons)", right: "[why](#reasons)")
    package static let imageMissing = Rule(
        "image.missing", .warning,
        summary: "Images are files of the site",
        explanation: "An image is looked for from the published page, and none is fetched from elsewhere.",
        wrong: "![Plant](plant.svg) where no such file is published", right: "![Plant](/assets/plant.0a1b2c3d4e.svg)")
    package static let textControl = Rule(
        "text.control", .warning,
        summary: "Text holds no control, bidirectional or zero-width characters",
        explanation: "They are invisible, survive copying, and can make a line read differently from what it says. "
            + "Directions are set by the page; a non-joiner inside an Arabic-script word is left alone.",
        wrong: "a right-to-left override (U+202E) inside a name", right: "the same name without it")
    package static let textMojibake = Rule(
        "text.mojibake", .warning,
        summary: "Text is not byte-swapped",
        explanation: "Runs of characters such as U+2000, U+3200 and U+3000 amid Latin text are digits and spaces whose "
            + "bytes were exchanged on the way. Copy the passage again from its source.",
        wrong: "2020㄀㌀㈀", right: "2020–2023")
}

extension RuleCatalog {
    package static let checks: [Rule] = [
        .menuUnknown, .pageEmpty, .pageAlias, .chartUnknown, .referenceUnknown, .directiveObject, .directiveValue,
        .claimNoValue,
        .timelineColumns, .linkBroken, .linkFragment,
        .imageMissing, .textControl, .textMojibake,
    ]
}
