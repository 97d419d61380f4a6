import Localization
import Serialization

extension ChartLanguage {
    /// A site's language as charts need it; made once a language and used for all its charts.
    ///
    /// - Parameter defaultTag: the language of texts that are given without one, and the next to look for text in.
    package init(_ profile: LocaleProfile, default defaultTag: LanguageTag) {
        let format = profile.format
        var fallbacks = profile.tag.fallbacks.map(\.string)
        for tag in defaultTag.fallbacks.map(\.string) + ["en"] where !fallbacks.contains(tag) { fallbacks.append(tag) }
        self.init(
            tag: profile.tag.string, fallbacks: fallbacks, isRightToLeft: profile.direction == .rtl,
            isLatin: profile.tag.writingScript == .latin, defaultTag: defaultTag.string,
            textScale: profile.tag.writingScript == .arabic ? 1.12 : 1,
            formatters: Formatters(
                number: { format.decimal($0, fraction: 0...$1) }, compactNumber: { profile.compact($0) },
                percent: { format.percent($0, fraction: 0...$1) }, plainInteger: { format.year($0) },
                date: { date, style in
                    switch style {
                    case .year: format.year(date.year)
                    case .shortMonth: format.month(date.month ?? 1, .short)
                    case .monthAndYear:
                        CalendarDate(year: date.year, month: date.month).map { format.date($0) }
                            ?? format.year(date.year)
                    case .short: format.date(date, .short)
                    case .long: format.date(date)
                    }
                },
                period: { format.dateRange($0, $1) },
                quantity: { value, unit, isCompact in
                    profile.quantity(
                        Quantity(value, unit: unit, style: .long, scale: isCompact ? .automatic : .one))
                },
                unitName: { unit in
                    let key = MessageKey("unit-name.\(unit.lowercased())")
                    return profile.hasMessage(key) ? profile.text(key) : nil
                },
                message: { key, arguments, count in
                    profile.text(MessageKey(key), count: count) { name in arguments.first { $0.0 == name }?.1 }
                }))
    }
}
