import Diagnostics
import Serialization

/// What is wrong with the way in which a page uses claims.
package enum ClaimUseLint {
    /// Days after which a value counts as old: 12 months.
    package static let staleDays = 366

    /// Findings for all uses of one page, in their order: a value more than 12 months old without its date, a
    /// superseded claim without the one that took its place, a share without what it is a share of.
    ///
    /// A date counts as shown where its year stands in the words around the claim.
    package static func check(_ uses: [ClaimUse], ledger: ClaimLedger, today: CalendarDate) -> [Diagnostic] {
        let used = Set(uses.map(\.claim))
        return uses.flatMap { use -> [Diagnostic] in
            guard let claim = ledger.claim(use.claim) else { return [] }
            return [stale(use, claim, today), superseded(use, claim, used, ledger), share(use, claim)].compactMap { $0 }
        }
    }

    /// False where nothing is found about a claim, whatever words are around it.
    package static func mayFind(_ claim: Claim, showsDate: Bool, today: CalendarDate) -> Bool {
        let isOutdated = claim.status == .superseded || claim.supersededBy != nil || claim.isOld(on: today)
        return !showsDate && isOutdated || lacksBase(claim)
    }

    /// Whether a claim is a share and does not say of what.
    private static func lacksBase(_ claim: Claim) -> Bool {
        (claim.unit == "percent" || claim.unit == "%") && claim.value != nil && claim.base.isEmpty
            && (claim.numerator.isEmpty || claim.denominator.isEmpty)
    }

    private static func isDated(_ use: ClaimUse, _ claim: Claim) -> Bool {
        if use.showsDate { return true }
        let years = [claim.asOf, claim.periodEnd, claim.periodStart].compactMap { $0?.year }
        let shown = Set(TypedNumber.all(in: Array(use.context.unicodeScalars)).compactMap(\.whole))
        return years.contains(where: shown.contains)
    }

    private static func stale(_ use: ClaimUse, _ claim: Claim, _ today: CalendarDate) -> Diagnostic? {
        guard claim.isOld(on: today), let date = claim.date, !isDated(use, claim) else { return nil }
        return Diagnostic(
            .claimStale, "“\(claim.id)” is of \(date), and is shown without its date", at: use.range,
            notes: [.init("the claim", at: claim.idRange)],
            help: "name the year in the sentence, or write :claim[\(claim.id)]{as-of=show}")
    }

    private static func superseded(
        _ use: ClaimUse, _ claim: Claim, _ used: Set<String>, _ ledger: ClaimLedger
    ) -> Diagnostic? {
        guard claim.status == .superseded || claim.supersededBy != nil, !isDated(use, claim),
            let successor = ledger.successor(of: claim.id), !used.contains(successor.id)
        else { return nil }
        return Diagnostic(
            .claimSuperseded, "“\(claim.id)” is superseded by “\(successor.id)”", at: use.range,
            notes: [.init("the newer claim", at: successor.idRange)],
            help: "use :claim[\(successor.id)], or name the date of the older value in the sentence")
    }

    private static func share(_ use: ClaimUse, _ claim: Claim) -> Diagnostic? {
        guard lacksBase(claim) else { return nil }
        return Diagnostic(
            .percentDenominator, "“\(claim.id)” does not say what it is a share of", at: use.range,
            notes: [.init("the claim", at: claim.idRange)],
            help: "fill the columns numerator and denominator of claims.csv, or say it in words in the column base")
    }
}
