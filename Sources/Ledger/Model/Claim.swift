import Diagnostics
import Localization
import Serialization

/// Who said which value, when, in which source. One row of `claims.csv`.
///
/// A claim without a value is a statement: something that was said and has a source, but no number.
package struct Claim: Sendable {
    package enum Status: String, Sendable, Hashable, CaseIterable {
        case current, superseded, disputed, unverified, withdrawn
    }

    /// How the project knows the source (EDITORIAL, “Unverified”).
    package enum Access: String, Sendable, Hashable, CaseIterable {
        /// Somebody on the project has read the page.
        case read
        /// Only a stored excerpt was read.
        case excerpt
        /// Another text cites it; nobody on the project has read it.
        case cited
        /// It could not be found.
        case missing
    }

    package let id: String
    /// The indicator's id; nil for a statement that belongs to none.
    package let indicator: String?
    package let value: Double?
    /// The upper end of a range.
    package let valueHigh: Double?
    /// Digits after the point as they stand in the ledger, of the end that has more.
    package let decimals: Int
    /// The unit's id: `people`, `ha`, `percent`, an ISO 4217 code; empty for a bare number.
    package let unit: String
    package let qualifier: Qualifier
    package let periodStart: CalendarDate?
    package let periodEnd: CalendarDate?
    package let asOf: CalendarDate?
    /// Who said it (`attributed_to`).
    package let speaker: String
    /// The id of the source it stands in.
    package let source: String
    package let locator: String
    package let status: Status
    package let note: String
    /// The claim as a sentence, for those that read the data.
    package let statement: String
    package let topic: String
    package let access: Access?
    /// The claim that took its place, where the ledger says so.
    package let supersededBy: String?
    /// Of a share: the part and what it is a part of, as ids of claims or numbers, and the latter in words.
    package let numerator: String
    package let denominator: String
    package let base: String
    /// Values of further columns, in the order of `ClaimLedger.extraColumns`.
    package let extras: [String]
    /// The place of the row, and of its id.
    package let range: SourceRange
    package let idRange: SourceRange

    /// The day, month or year that the value is of: as-of, else the end of the period, else its start.
    package var date: CalendarDate? { asOf ?? periodEnd ?? periodStart }

    package var isRange: Bool { valueHigh != nil }

    /// The lowest and highest value that the claim allows, without regard to its qualifier; nil for a statement.
    package var bounds: ClosedRange<Double>? {
        guard let value else { return nil }
        return value...max(value, valueHigh ?? value)
    }
}
