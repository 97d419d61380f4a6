import Tables

/// The claims with a row of HXL tags below the header (Humanitarian Exchange Language 1.1).
enum HXLTable {
    /// In the order in which `LedgerTables` writes a claim's cells.
    private static let tags: [(ClaimColumns.Known, String)] = [
        (.id, "#meta+id"), (.indicator, "#indicator+code"), (.value, "#indicator+value+num"),
        (.valueHigh, "#indicator+value+max+num"), (.unit, "#indicator+unit"), (.qualifier, "#meta+qualifier"),
        (.periodStart, "#date+start"), (.periodEnd, "#date+end"), (.asOf, "#date+reported"),
        (.speaker, "#contact+org+name"), (.source, "#meta+source+id"), (.locator, "#meta+source+locator"),
        (.status, "#status+name"), (.note, "#description+note"), (.statement, "#description+text"),
        (.topic, "#subsector+name"), (.access, "#meta+access"),
    ]

    static func claims(_ ledger: ClaimLedger) -> [UInt8] {
        var csv = CSVWriter(capacity: ledger.claims.count * 250)
        csv.row(tags.map(\.0.rawValue))
        csv.row(tags.map(\.1))
        for claim in ledger.claims {
            LedgerTables.writeCells(claim, &csv)
            csv.endRow()
        }
        return csv.bytes
    }
}
