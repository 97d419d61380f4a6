import Markup
import Serialization

/// `claims.json`: all claims as one object, what the next build compares with.
enum ClaimsJSON {
    /// `{"claims": [{…}]}`, a claim a line, in the order of the ledger. Empty values are left out.
    static func bytes(_ ledger: ClaimLedger) -> [UInt8] {
        var output = ByteOutput(capacity: ledger.claims.count * 400)
        output.raw("{\"claims\": [")
        for (index, claim) in ledger.claims.enumerated() {
            output.raw(index == 0 ? "\n" : ",\n")
            write(claim, ledger, &output)
        }
        output.raw("\n]}\n")
        return output.bytes
    }

    private static func write(_ claim: Claim, _ ledger: ClaimLedger, _ output: inout ByteOutput) {
        output.raw("{\"id\": ")
        output.raw(string: JSONText.quoted(claim.id))
        func text(_ key: StaticString, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            output.raw(", \"")
            output.raw(key)
            output.raw("\": ")
            output.raw(string: JSONText.quoted(value))
        }
        func number(_ key: StaticString, _ value: Double?) {
            guard let value else { return }
            output.raw(", \"")
            output.raw(key)
            output.raw("\": ")
            output.raw(string: DecimalText.text(of: value))
        }
        text("indicator", claim.indicator)
        number("value", claim.value)
        number("value_high", claim.valueHigh)
        text("unit", claim.unit)
        text("qualifier", claim.qualifier.rawValue)
        text("period_start", claim.periodStart?.description)
        text("period_end", claim.periodEnd?.description)
        text("as_of", claim.asOf?.description)
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
            output.raw(string: JSONText.quoted(column))
            output.raw(": ")
            output.raw(string: JSONText.quoted(claim.extras[index]))
        }
        output.raw("}")
    }
}
