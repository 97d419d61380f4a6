import Diagnostics

extension Rule {
    package static let configMissing = Rule(
        "config.missing", .error,
        summary: "A project has Content/site.yaml",
        explanation: "It names the site's title, address and languages. “attest init” writes a small one.",
        wrong: "a folder without Content/site.yaml",
        right: "title: Small report\nbase-url: https://example.org/\nlocales: [en]")
    package static let configBaseURL = Rule(
        "config.base-url", .error,
        summary: "The base URL is an absolute http or https address without a query or fragment",
        explanation: "Canonical links, alternates, feeds and the sitemap are made from it. It may have a path.",
        wrong: "base-url: example.org", right: "base-url: https://example.org/")
    package static let configLocale = Rule(
        "config.locale", .error,
        summary: "Locales are BCP 47 tags, each named once, and the default is one of them",
        explanation: "The tag is part of every address: `en`, `tr`, `zh-Hant`.",
        wrong: "locales: [en, english]", right: "locales: [en, tr]")
    package static let configChecks = Rule(
        "config.checks", .error,
        summary: "“checks” names rules and how grave they are: off, note, warning or error",
        explanation: "Each line is a rule's id and its level. A rule that is an error by itself stays one.",
        wrong: "checks: { claim.unusd: off }", right: "checks: { claim.unused: off }")
    package static let pageLanguage = Rule(
        "page.language", .warning,
        summary: "Pages are in a language that the site declares",
        explanation: "A page is published under its language's tag; without the tag in `locales` it is left out.",
        wrong: "Content/pages/energy/de.md where locales are [en, tr]", right: "locales: [en, tr, de]")
    package static let pageFile = Rule(
        "page.file", .warning,
        summary: "A file of Content/pages is named after its language and lies in its page's folder",
        explanation: "`Content/pages/energy/en.md` is the page `energy` in English. Other files are not published.",
        wrong: "Content/pages/energy.md", right: "Content/pages/energy/en.md")
    package static let pageFrontMatter = Rule(
        "page.front-matter", .error,
        summary: "A page begins with front matter between two lines ---",
        explanation: "The front matter is YAML and has at least the page's title.",
        wrong: "# Energy", right: "---\ntitle: Energy\n---")
    package static let pageSlug = Rule(
        "page.slug", .error,
        summary: "A slug is one name that every file system can hold",
        explanation: "It replaces the last part of the page's address: no slash, not `.` or `..`, no control or "
            + "reserved characters, none of the names that Windows keeps for devices, at most 200 bytes.",
        wrong: "slug: ../energy", right: "slug: energy")
    package static let pageAddress = Rule(
        "page.address", .error,
        summary: "Every page has an address of its own",
        explanation: "Addresses that differ only in case or in Unicode normalization count as the same, since many "
            + "servers and disks cannot hold both.",
        wrong: "two pages with slug: energy in one folder", right: "slug: energy and slug: energy-prices")
    package static let chartFile = Rule(
        "chart.file", .warning,
        summary: "Charts are YAML files in Content/charts, named after their id",
        explanation: "`Content/charts/output.yaml` is the chart `output`. Other files there are not read.",
        wrong: "Content/charts/output.yml", right: "Content/charts/output.yaml")
    package static let chartGeometry = Rule(
        "chart.geometry", .error,
        summary: "A map’s geometry is a file of the project",
        explanation: "Paths are relative to the folder Content: `maps/districts.geojson`.",
        wrong: "geometry: maps/distrcts.geojson", right: "geometry: maps/districts.geojson")
    package static let assetMissing = Rule(
        "asset.missing", .error,
        summary: "A stylesheet imports files of Templates/assets",
        explanation: "A line `@import \"charts.css\";` is replaced by that file; nothing is fetched from elsewhere.",
        wrong: "@import \"chart.css\";", right: "@import \"charts.css\";")
}

extension RuleCatalog {
    package static let loading: [Rule] = [
        .configMissing, .configBaseURL, .configLocale, .configChecks, .pageLanguage, .pageFile,
        .pageFrontMatter, .pageSlug, .pageAddress, .chartFile, .chartGeometry, .assetMissing,
    ]
}
