import Diagnostics
import Serialization
import Tables

/// Computes one derived value.
struct DerivationRun {
    let derivation: Derivation
    let ledger: ClaimLedger
    let database: SQLDatabase

    /// Nil after an error, which is reported inside the query.
    func value(_ bag: inout DiagnosticBag) -> DerivedValue? {
        let place = derivation.query.range ?? derivation.range
        var found = DiagnosticBag()
        guard let table = database.run(derivation.query, name: derivation.id, &found) else {
            bag.add(contentsOf: found)
            return nil
        }
        // What the query loses, `from` says.
        bag.add(contentsOf: found.diagnostics.filter { $0.rule != .queryProvenance || derivation.inputs.isEmpty })
        guard table.rowCount == 1 else {
            bag.add(
                .derivedValue, "“\(derivation.id)” gives \(table.rowCount == 0 ? "no row" : "\(table.rowCount) rows")",
                at: place, help: "the query gives one row with the value; check the ids in its WHERE")
            return nil
        }
        guard let low = table[0, 0].numeric, low.isFinite else {
            let what = table[0, 0].isNull ? "nothing" : "“\(table[0, 0].text)”"
            bag.add(
                .derivedValue, "“\(derivation.id)” comes to \(what)", at: place,
                help:
                    "the first column is the value, a number; SQL gives nothing for a missing value or a division by 0"
            )
            return nil
        }
        if let finding = CurrencyRule.check(table, of: derivation.query, ledger: ledger) { bag.add(finding) }
        let value = DerivedValue.rounded(low, decimals: derivation.decimals)
        let high = upperEnd(table).map { DerivedValue.rounded($0, decimals: derivation.decimals) }
        // A statement without a number is in no sum.
        let origin = table.origin(ofRow: 0).claims.filter { ledger.claim($0)?.value != nil }
        checkInputs(origin, &bag)
        let inputs = derivation.inputs.isEmpty ? origin : derivation.inputs
        return DerivedValue(
            derivation: derivation, value: value.value, valueHigh: high?.value,
            inputs: inputs.compactMap(ledger.claim), decimals: max(value.decimals, high?.decimals ?? 0))
    }

    private func upperEnd(_ table: DataTable) -> Double? {
        guard let column = table.column("value_high") else { return nil }
        return table[0, column].numeric
    }

    /// Claims that the query read and `from` does not name, and the reverse.
    private func checkInputs(_ origin: [String], _ bag: inout DiagnosticBag) {
        guard !origin.isEmpty, !derivation.inputs.isEmpty else { return }
        let file = derivation.range.file
        for id in origin where !derivation.inputs.contains(id) {
            bag.add(
                .derivedInputs, "claim “\(id)” is behind “\(derivation.id)” and not in its “from”",
                at: derivation.range, help: "add it to “from”, or leave it out of the query")
        }
        for node in derivation.inputNodes {
            guard let id = node.text, ledger.claim(id) != nil, !origin.contains(id) else { continue }
            bag.add(
                .derivedInputs, "claim “\(id)” is in “from” and not behind “\(derivation.id)”",
                at: SourceRange(file: file, offsets: node.range), help: "remove it, or use it in the query")
        }
    }
}
