import Diagnostics

extension Rule {
    package static let dataTableUnknown = Rule(
        "table.unknown", .error,
        summary: "A table named by a chart or a page is a CSV file in Content/data",
        explanation: "The table's name is the file's name without its ending.",
        wrong: "data: { table: outputs }", right: "data: { table: output }")

    package static let cardsSkipped = Rule(
        "cards.skipped", .note,
        summary: "Social cards are drawn by rsvg-convert",
        explanation: """
            A site that says social-cards: true has a picture of each page for other sites to show beside a link. Where \
            the program that draws it is missing, the site is built without.
            """,
        wrong: "social-cards: true, without librsvg", right: "apt-get install librsvg2-bin")
}

extension RuleCatalog {
    package static let siteModel: [Rule] = [.dataTableUnknown, .cardsSkipped]
}
