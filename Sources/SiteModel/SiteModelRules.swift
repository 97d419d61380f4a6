import Diagnostics

extension Rule {
    package static let dataTableUnknown = Rule(
        "table.unknown", .error,
        summary: "A table named by a chart or a page is a CSV file in Content/data",
        explanation: "The table's name is the file's name without its ending.",
        wrong: "data: { table: outputs }", right: "data: { table: output }")
}

extension RuleCatalog {
    package static let siteModel: [Rule] = [.dataTableUnknown]
}
