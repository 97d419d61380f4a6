import Diagnostics
import Serialization

/// A further source of a claim, one row of `claim_sources.csv`: columns `claim`, `source`, `relation`, `locator`.
package struct ClaimSource: Sendable, Hashable {
    package let claim: String
    package let source: String
    /// How the source bears on the claim, as the file says it: `states`, `cited`, `contradicts` …
    package let relation: String
    package let locator: String

    /// Reads the file; a row that names an unknown claim or source is reported and left out.
    static func read(
        _ document: CSVDocument, claims: (String) -> Bool, sources: (String) -> Bool,
        unknown: (String, SourceRange) -> (claim: Diagnostic, source: Diagnostic), _ bag: inout DiagnosticBag
    ) -> [ClaimSource] {
        guard let claimColumn = document.column("claim") ?? document.column("claim_id"),
            let sourceColumn = document.column("source") ?? document.column("source_id")
        else {
            bag.add(
                .claimColumn, "no columns “claim” and “source” in claim_sources.csv",
                at: SourceRange(file: document.file), help: "name them in the first line")
            return []
        }
        let relation = document.column("relation")
        let locator = document.column("locator")
        return (0..<document.rowCount).compactMap { row in
            let claim = document.text(row: row, column: claimColumn)
            let source = document.text(row: row, column: sourceColumn)
            let isClaim = claims(claim)
            let isSource = sources(source)
            if !isClaim { bag.add(unknown(claim, document.range(row: row, column: claimColumn)).claim) }
            if !isSource { bag.add(unknown(source, document.range(row: row, column: sourceColumn)).source) }
            guard isClaim, isSource else { return nil }
            return ClaimSource(
                claim: claim, source: source, relation: relation.map { document.text(row: row, column: $0) } ?? "",
                locator: locator.map { document.text(row: row, column: $0) } ?? "")
        }
    }
}
