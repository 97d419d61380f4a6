import Diagnostics
import Localization
import Serialization

/// Who said which value, when, in which source. One row of `claims.csv`.
///
/// A claim without a value is a statement: something that was said and has a source, but no number.
///
/// A class, because a ledger holds many and hands them around: a claim is one reference instead of thirty fields.
package final class Claim: Sendable {
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

    init(
        id: String, indicator: String?, value: Double?, valueHigh: Double?, decimals: Int, unit: String,
        qualifier: Qualifier, periodStart: CalendarDate?, periodEnd: CalendarDate?, asOf: CalendarDate?,
        speaker: String, source: String, locator: String, status: Status, note: String, statement: String,
        topic: String, access: Access?, supersededBy: String?, numerator: String, denominator: String, base: String,
        extras: [String], range: SourceRange, idRange: SourceRange
    ) {
        self.id = id
        self.indicator = indicator
        self.value = value
        self.valueHigh = valueHigh
        self.decimals = decimals
        self.unit = unit
        self.qualifier = qualifier
        self.periodStart = periodStart
        self.periodEnd = periodEnd
        self.asOf = asOf
        self.speaker = speaker
        self.source = source
        self.locator = locator
        self.status = status
        self.note = note
        self.statement = statement
        self.topic = topic
        self.access = access
        self.supersededBy = supersededBy
        self.numerator = numerator
        self.denominator = denominator
        self.base = base
        self.extras = extras
        self.range = range
        self.idRange = idRange
    }

    /// The day, month or year that the value is of: as-of, else the end of the period, else its start.
    package var date: CalendarDate? { asOf ?? periodEnd ?? periodStart }

    /// Whether the value is more than 12 months old on a day (EDITORIAL, “Dates”); one without a date never is.
    package func isOld(on day: CalendarDate) -> Bool {
        guard value != nil, let date else { return false }
        return day.dayNumber - date.lastDayNumber > ClaimUseLint.staleDays
    }

    package var isRange: Bool { valueHigh != nil }

    /// The lowest and highest value that the claim allows, without regard to its qualifier; nil for a statement.
    package var bounds: ClosedRange<Double>? {
        guard let value else { return nil }
        return value...max(value, valueHigh ?? value)
    }
}
