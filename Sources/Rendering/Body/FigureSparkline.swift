import Charts
import Ledger
import Localization
import Markup
import SiteModel

/// The course of a key figure: what the ledger holds of its indicator up to the figure's own date.
enum FigureSparkline {
    /// Fewer points than this are no course.
    private static let least = 4

    /// Writes a line beside the figure's words, hidden from screen readers: its figures stand on the evidence page.
    static func write(_ claim: Claim, _ site: Site, _ language: LocaleProfile, to output: inout ByteOutput) {
        guard let indicator = claim.indicator, let end = claim.date?.dayNumber, !claim.isRange else { return }
        var days: [Int: Claim] = [:]
        for other in site.ledger.claims(of: indicator) {
            guard let day = other.date?.dayNumber, day <= end, other.value != nil, !other.isRange,
                other.unit == claim.unit, other.status != .withdrawn
            else { continue }
            // Of several counts of one day, the card's own, else the one that stands.
            if let known = days[day], known.id == claim.id || other.status == .superseded && other.id != claim.id {
                continue
            }
            days[day] = other
        }
        guard days.count >= least else { return }
        let points = days.sorted { $0.key < $1.key }.map { (place: Double($0.key), value: $0.value.value) }
        let runsBack = language.direction == .rtl && site.configuration.timeDirection != .ltr
        output.raw(bytes: Sparkline.svg(points, isRightToLeft: runsBack))
    }
}
