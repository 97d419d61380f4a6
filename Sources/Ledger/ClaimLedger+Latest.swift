import Serialization

extension ClaimLedger {
    /// The claim that stands in the headline slot of an indicator (EDITORIAL, “Conflicting figures”): current, with a
    /// value, from a body that counts where the indicator names any, the newest.
    ///
    /// Of claims with one date the more precisely dated counts, then the one of the latest period: a report of one day
    /// gives figures of many years. Then the one whose id comes first in byte order. Nil where there is none.
    ///
    /// - Parameter date: claims of later dates are left out.
    package func latest(_ indicator: String, asOf date: CalendarDate? = nil) -> Claim? {
        guard let date else { return latestByIndicator[indicator] }
        let bodies = self.indicator(indicator)?.countingBodies ?? []
        return Self.latest(of: claims(of: indicator), bodies: bodies, asOf: date)
    }

    /// - Parameter bodies: the speakers that count; all where there are none.
    static func latest(of claims: [Claim], bodies: [String], asOf date: CalendarDate?) -> Claim? {
        let limit = date?.lastDayNumber
        let candidates = claims.lazy.filter { claim in
            guard claim.status == .current, claim.value != nil else { return false }
            guard let limit else { return true }
            return claim.date.map { $0.dayNumber <= limit } ?? false
        }
        let counted = bodies.isEmpty ? nil : Self.newest(candidates.filter { bodies.contains($0.speaker) })
        return counted ?? Self.newest(candidates)
    }

    /// The newest of claims in date order; undated ones count only among themselves.
    private static func newest(_ claims: some Sequence<Claim>) -> Claim? {
        var best: Claim?
        for claim in claims {
            guard let current = best else {
                best = claim
                continue
            }
            switch (claim.date, current.date) {
            case (let date?, let other?) where other < date: best = claim
            case (.some, nil): best = claim
            case (let date, let other) where date == other && lastDay(current) < lastDay(claim): best = claim
            default: continue
            }
        }
        return best
    }

    /// The last day that a claim's value covers, as a day number.
    private static func lastDay(_ claim: Claim) -> Int {
        (claim.periodEnd ?? claim.periodStart)?.lastDayNumber ?? .min
    }

    /// The claim that took the place of a superseded one: the one that its row names, else the newest current claim of
    /// the same indicator that is no older.
    package func successor(of id: String) -> Claim? {
        guard let claim = claim(id) else { return nil }
        if let named = claim.supersededBy, let successor = self.claim(named), successor.id != id { return successor }
        guard claim.status == .superseded, let indicator = claim.indicator, let latest = latest(indicator),
            latest.id != id
        else { return nil }
        if let date = claim.date, let other = latest.date, other < date { return nil }
        return latest
    }
}
