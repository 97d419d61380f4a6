import Diagnostics
import Localization
import Tables

/// Runs the checks over a ledger and sets what is known apart from what fails.
struct CheckRun {
    let ledger: ClaimLedger
    let database: SQLDatabase
    let options: LedgerOptions

    private struct Row {
        let key: String
        let claims: [String]
        let values: [(name: String, value: TableValue)]
    }

    func findings(_ bag: inout DiagnosticBag) -> [CheckFinding] {
        var findings: [CheckFinding] = []
        for builtIn in BuiltInCheck.allCases {
            let check =
                ledger.checks.first { $0.id == builtIn.rawValue && $0.query == nil }
                ?? Check(
                    id: builtIn.rawValue, query: nil, message: builtIn.message, known: [], severity: .warning,
                    range: nil)
            let rows = builtIn.findings(ledger).map { claims in
                Row(key: claims.first?.id ?? "", claims: claims.map(\.id), values: [])
            }
            findings += report(rows, check, &bag)
        }
        for check in ledger.checks {
            guard let query = check.query, let table = database.run(query, name: check.id, &bag) else { continue }
            let rows = (0..<table.rowCount).map { row(table, $0) }
            findings += report(rows, check, &bag)
        }
        return findings
    }

    private func row(_ table: DataTable, _ row: Int) -> Row {
        let values = (0..<table.columnCount).map { (table.columns[$0].name, table[row, $0]) }
        var claims: [String] = []
        for (_, value) in values {
            if case .text(let id) = value, ledger.claim(id) != nil, !claims.contains(id) { claims.append(id) }
        }
        for id in table.origin(ofRow: row).claims.prefix(50) where !claims.contains(id) { claims.append(id) }
        return Row(key: values.first?.1.text ?? "", claims: claims, values: values)
    }

    private func report(_ rows: [Row], _ check: Check, _ bag: inout DiagnosticBag) -> [CheckFinding] {
        let known = check.known
        var used: Set<String> = []
        var byKey: [String: Check.KnownConflict] = [:]
        for conflict in known { byKey[conflict.key] = byKey[conflict.key] ?? conflict }
        let findings = rows.map { row -> CheckFinding in
            let conflict = byKey[row.key] ?? row.claims.lazy.compactMap { byKey[$0] }.first
            if let conflict {
                used.insert(conflict.key)
            } else {
                bag.add(failure(row, check))
            }
            return CheckFinding(
                check: check, key: row.key, values: row.values, claims: row.claims,
                explanation: conflict?.explanation)
        }
        for conflict in known where !used.contains(conflict.key) {
            bag.add(
                .checkKnownUnused, "“\(conflict.key)” is explained and not found by “\(check.id)”", at: conflict.range,
                help: Suggestion.help(for: conflict.key, among: rows.map(\.key)) ?? "remove the explanation")
        }
        return findings
    }

    private func failure(_ row: Row, _ check: Check) -> Diagnostic {
        let text = filled(check.message.text(for: options.defaultLocale, default: options.defaultLocale), row)
        let claim = ledger.claim(row.key) ?? row.claims.first.flatMap(ledger.claim)
        var notes = row.claims.prefix(8).filter { $0 != claim?.id }.compactMap { other in
            ledger.claim(other).map { Diagnostic.Note("with “\(other)”", at: $0.idRange) }
        }
        if let place = check.range, claim != nil { notes.append(Diagnostic.Note("checked here", at: place)) }
        return Diagnostic(
            .checkFailed, row.key.isEmpty ? text : "\(text): “\(row.key)”", at: claim?.idRange ?? check.range,
            severity: check.severity, notes: notes,
            help: "mend it, or explain it in checks.yaml: “known: { \(row.key): … }” of the check “\(check.id)”")
    }

    /// `{name}` in a message becomes the row's value of that column.
    private func filled(_ text: String, _ row: Row) -> String {
        var text = text
        for (name, value) in row.values where text.contains("{\(name)}") {
            let parts = text.split(separator: "{\(name)}", omittingEmptySubsequences: false)
            text = parts.joined(separator: value.text)
        }
        return text
    }
}
