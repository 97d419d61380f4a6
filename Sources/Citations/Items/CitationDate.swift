/// A date, a range of dates or a date in words, as CSL-JSON gives it.
package struct CitationDate: Sendable, Hashable {
    /// A year, perhaps with a month or season, perhaps with a day.
    package struct Point: Sendable, Hashable {
        /// Negative before the year 1; 0 where there is only a season or nothing.
        package var year: Int
        package var month: Int?
        package var day: Int?
        /// 1 (spring) to 4 (winter).
        package var season: Int?

        package init(year: Int, month: Int? = nil, day: Int? = nil, season: Int? = nil) {
            self.year = year
            self.month = month
            self.day = day
            self.season = season
        }
    }

    package var start: Point?
    /// The end of a range.
    package var end: Point?
    /// A range that has begun and not ended.
    package var isOpen: Bool
    /// Whether the date is approximate (`circa`).
    package var isUncertain: Bool
    /// What stands for the date where it cannot be given in numbers.
    package var literal: String?

    package init(
        start: Point? = nil, end: Point? = nil, isOpen: Bool = false, isUncertain: Bool = false, literal: String? = nil
    ) {
        self.start = start
        self.end = end
        self.isOpen = isOpen
        self.isUncertain = isUncertain
        self.literal = literal
    }

    /// Whether there is nothing to show.
    package var isEmpty: Bool { start == nil && (literal ?? "").isEmpty }
}

extension CitationDate.Point: Comparable {
    package static func < (lhs: Self, rhs: Self) -> Bool {
        lhs.sortKey.lexicographicallyPrecedes(rhs.sortKey)
    }

    private var sortKey: [Int] { [year, month ?? 0, day ?? 0] }
}
