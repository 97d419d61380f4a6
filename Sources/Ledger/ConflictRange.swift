import Serialization

/// Values that differ for one thing at one time, shown side by side and never averaged.
package struct ConflictRange: Sendable {
    package let indicator: String
    package let unit: String
    package let low: Double
    package let high: Double
    /// By value, then by date and id.
    package let claims: [Claim]
    /// The date that all of them share; nil for the spread of a whole indicator.
    package let date: CalendarDate?
}

extension ClaimLedger {
    /// The dates at which an indicator has different values, each with its claims. Superseded and withdrawn claims do
    /// not count, nor do values whose ranges overlap.
    package func conflicts(of indicator: String) -> [ConflictRange] {
        moments(of: indicator, where: counts).flatMap { moment in
            // Counts that begin on different days are of different things.
            var groups: [CalendarDate?: [Claim]] = [:]
            var starts: [CalendarDate?] = []
            for claim in moment {
                if groups[claim.periodStart] == nil { starts.append(claim.periodStart) }
                groups[claim.periodStart, default: []].append(claim)
            }
            return starts.compactMap { start in
                groups[start].flatMap { range(of: $0, indicator: indicator, date: moment.first?.date) }
            }
        }
    }

    /// The dated claims of an indicator that share a date with another, date by date, in the order of their ids.
    func moments(of indicator: String, where isWanted: (Claim) -> Bool) -> [[Claim]] {
        let claims = claims(of: indicator).filter { $0.date != nil && isWanted($0) }
        guard claims.count > 1 else { return [] }
        var moments: [[Claim]] = []
        var start = 0
        for end in 1...claims.count where end == claims.count || claims[end].date != claims[start].date {
            if end - start > 1 { moments.append(Array(claims[start..<end])) }
            start = end
        }
        return moments
    }

    /// The lowest and highest value among the newest claim of each speaker; nil where they do not differ.
    package func spread(of indicator: String) -> ConflictRange? {
        var newest: [String: Claim] = [:]
        var order: [String] = []
        for claim in claims(of: indicator) where counts(claim) {
            if newest[claim.speaker] == nil { order.append(claim.speaker) }
            newest[claim.speaker] = claim
        }
        return range(of: order.compactMap { newest[$0] }, indicator: indicator, date: nil)
    }

    private func counts(_ claim: Claim) -> Bool {
        claim.value != nil && claim.status != .superseded && claim.status != .withdrawn
    }

    private func range(of claims: [Claim], indicator: String, date: CalendarDate?) -> ConflictRange? {
        guard let unit = claims.first?.unit else { return nil }
        // Claims in another unit count where it converts exactly, and not at all where it does not.
        let values = claims.compactMap { claim -> (claim: Claim, low: Double, high: Double)? in
            guard let bounds = claim.bounds,
                let low = UnitConversion.convert(bounds.lowerBound, from: claim.unit, to: unit),
                let high = UnitConversion.convert(bounds.upperBound, from: claim.unit, to: unit)
            else { return nil }
            return (claim, low, high)
        }.sorted { ($0.low, $0.high) < ($1.low, $1.high) }
        guard let first = values.first, values.count > 1 else { return nil }
        let commonLow = values.map(\.low).max() ?? first.low
        let commonHigh = values.map(\.high).min() ?? first.high
        guard commonHigh < commonLow else { return nil }
        return ConflictRange(
            indicator: indicator, unit: unit, low: first.low, high: values.map(\.high).max() ?? first.high,
            claims: values.map(\.claim), date: date)
    }
}
