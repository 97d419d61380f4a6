import Markup

/// `claims.json`: all claims as one object, what the next build compares with.
enum ClaimsJSON {
    static let opening = Array("{\"claims\": [".utf8)

    /// `{"claims": [{…}]}`, a claim a line, in the order of the ledger. Empty values are left out.
    static func bytes(_ ledger: ClaimLedger) -> [UInt8] {
        var output = ByteOutput(capacity: ledger.claims.count * 400)
        output.raw(bytes: opening)
        for (index, claim) in ledger.claims.enumerated() {
            output.raw(index == 0 ? "\n" : ",\n")
            write(claim, ledger, &output)
        }
        output.raw("\n]}\n")
        return output.bytes
    }

    private static func write(_ claim: Claim, _ ledger: ClaimLedger, _ output: inout ByteOutput) {
        output.raw("{\"id\": ")
        output.json(claim.id)
        func text(_ key: StaticString, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            output.raw(", \"")
            output.raw(key)
            output.raw("\": ")
            output.json(value)
        }
        func number(_ key: StaticString, _ value: String) {
            guard !value.isEmpty else { return }
            output.raw(", \"")
            output.raw(key)
            output.raw("\": ")
            output.raw(string: value)
        }
        text("indicator", claim.indicator)
        number("value", claim.valueText)
        number("value_high", claim.valueHighText)
        text("unit", claim.unit)
        text("qualifier", claim.qualifier.rawValue)
        text("period_start", claim.periodStart?.isoText)
        text("period_end", claim.periodEnd?.isoText)
        text("as_of", claim.asOf?.isoText)
        text("attributed_to", claim.speaker)
        text("source", claim.source)
        text("locator", claim.locator)
        text("status", claim.status.rawValue)
        text("note", claim.note)
        text("statement", claim.statement)
        text("topic", claim.topic)
        text("access", claim.access?.rawValue)
        text("superseded_by", claim.supersededBy)
        text("numerator", claim.numerator)
        text("denominator", claim.denominator)
        text("base", claim.base)
        for (index, column) in ledger.extraColumns.enumerated() where index < claim.extras.count {
            guard !claim.extras[index].isEmpty else { continue }
            output.raw(", ")
            output.json(column)
            output.raw(": ")
            output.json(claim.extras[index])
        }
        output.raw("}")
    }
}
