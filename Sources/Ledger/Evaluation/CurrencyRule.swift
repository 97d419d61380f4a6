import Diagnostics
import Tables

/// Sums stay within one currency.
enum CurrencyRule {
    /// A finding where a row of a query’s result is computed from claims in more than one currency.
    ///
    /// A row that stands for one claim of several, such as one of a join, is no sum: only rows with a number that none
    /// of its claims has count.
    static func check(_ table: DataTable, of query: EmbeddedQuery, ledger: ClaimLedger) -> Diagnostic? {
        for row in 0..<table.rowCount {
            let claims = table.origin(ofRow: row).claims.compactMap(ledger.claim).filter {
                UnitConversion.isCurrency($0.unit) && $0.value != nil
            }
            guard let first = claims.first,
                let other = claims.first(where: { $0.unit.uppercased() != first.unit.uppercased() })
            else { continue }
            var known: Set<Double> = []
            for claim in claims { known.formUnion([claim.value, claim.valueHigh].compactMap { $0 }) }
            let isComputed = (0..<table.columnCount).contains { column in
                guard case .number(let value) = table[row, column] else { return false }
                return !known.contains(value)
            }
            guard isComputed else { continue }
            return Diagnostic(
                .currencySum, "sum of \(first.unit.uppercased()) and \(other.unit.uppercased())", at: query.range,
                notes: [.init("“\(first.id)”", at: first.idRange), .init("“\(other.id)”", at: other.idRange)],
                help: "give each currency its own row: GROUP BY unit")
        }
        return nil
    }
}
