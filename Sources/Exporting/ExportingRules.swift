import Diagnostics

extension Rule {
    package static let reportFontMissing = Rule(
        "report.font-missing", .warning,
        summary: "The machine has a font for every script of a report",
        explanation: "A report carries its fonts, taken from the machine that makes it. Titles of sources stand in "
            + "their own scripts, so that a report in one language needs letters of others. Without a font for them, "
            + "WeasyPrint draws boxes or letters of a font that does not fit; the HTML and the site do not need any.",
        wrong: "a machine without fonts", right: "apt-get install fonts-noto-core")
}

extension RuleCatalog {
    package static let exporting: [Rule] = [.reportFontMissing]
}
