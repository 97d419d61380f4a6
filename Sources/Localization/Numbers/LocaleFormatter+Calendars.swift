import Foundation
import Serialization

extension LocaleFormatter {
    /// A full date in another calendar than the Gregorian; nil at the precision of a month or a year, and in `axis`.
    func otherCalendarDate(_ date: CalendarDate, _ style: DateStyle) -> String? {
        guard date.day != nil, style != .axis, let identifier = settings.calendar.identifier,
            let utc = TimeZone(secondsFromGMT: 0)
        else { return nil }
        let names: [CalendarSystem: String] = [
            .buddhist: "buddhist", .persian: "persian", .islamic: "islamic-umalqura", .hebrew: "hebrew",
        ]
        let name = names[settings.calendar] ?? "gregorian"
        let locale = tag.foundationLocale(keywords: "calendar=\(name);numbers=latn")
        let formatter = DateFormatter()
        formatter.locale = locale
        formatter.calendar = Calendar(identifier: identifier)
        formatter.timeZone = utc
        formatter.setLocalizedDateFormatFromTemplate(style == .short ? "yMMMd" : "yMMMMd")
        let noon = Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400 + 43_200)
        return digits(formatter.string(from: noon))
    }
}

extension CalendarSystem {
    fileprivate var identifier: Calendar.Identifier? {
        switch self {
        case .gregorian: nil
        case .buddhist: .buddhist
        case .persian: .persian
        case .islamic: .islamicUmmAlQura
        case .hebrew: .hebrew
        }
    }
}
