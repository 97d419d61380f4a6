/// How a date is written; the precision is always the date's own.
package enum DateStyle: Sendable, Hashable, CaseIterable {
    /// 28 January 2026 · January 2026 · 2026.
    case long
    /// As running text has it where that differs: «28 января 2026 года», “28 yanvar 2026-cı il”.
    case sentence
    /// With abbreviated months: 28 Jan 2026 · Jan 2026 · 2026.
    case short
    /// For axes, without the year where there is more: 28 Jan · Jan · 2026.
    case axis
}

/// The word between the last two items of a list.
package enum ListKind: Sendable, Hashable, CaseIterable {
    case and
    case or
}
