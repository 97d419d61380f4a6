extension Renderer {
    /// `cs:date`.
    mutating func render(_ date: DateElement) -> Rendered {
        var result = Rendered(callsVariable: true)
        guard !(context.isComparison && date.variable == .accessed), !substituted.contains(.date(date.variable)),
            let value = item.date(date.variable), !value.isEmpty
        else {
            return result
        }
        if isSubstituting { substituted.append(.date(date.variable)) }
        var pieces: [Piece]
        var formatting = date.formatting
        var textCase = date.textCase
        if let start = value.start {
            let (parts, delimiter) = parts(of: date)
            if let form = date.form, let format = locale.date(form) {
                formatting = formatting.filled(from: format.formatting)
                textCase = textCase ?? format.textCase
            }
            if sortKey != nil {
                pieces = [.text(DateKey.text(value, parts: parts.map(\.name)))]
            } else {
                pieces = dated(value, start, parts, delimiter, date.variable)
            }
        } else {
            pieces = RichText.pieces(value.literal ?? "")
        }
        guard !pieces.isEmpty else { return result }
        result.hasValue = true
        if sortKey == nil { pieces = decorated(cased(pieces, textCase), formatting, date.affixes, date.display) }
        show(date.variable == .issued ? pieces.wrapped(in: .role(.issued)) : pieces)
        return result
    }

    /// The parts to show and what stands between them: the style's own, or the locale's with the style's changes.
    func parts(of date: DateElement) -> ([DatePart], delimiter: String) {
        guard let form = date.form, let format = locale.date(form) else { return (date.parts, date.delimiter) }
        guard !date.parts.isEmpty || date.precision != .yearMonthDay else { return (format.parts, format.delimiter) }
        let parts = format.parts.compactMap { part -> DatePart? in
            switch (date.precision, part.name) {
            case (.year, .month), (.year, .day), (.yearMonth, .day): return nil
            default: break
            }
            guard let change = date.parts.first(where: { $0.name == part.name }) else { return part }
            return DatePart(
                name: part.name, form: change.form ?? part.form,
                rangeDelimiter: change.rangeDelimiter ?? part.rangeDelimiter,
                formatting: change.formatting.filled(from: part.formatting), affixes: part.affixes,
                stripsPeriods: change.stripsPeriods || part.stripsPeriods, textCase: change.textCase ?? part.textCase)
        }
        return (parts, format.delimiter)
    }

    // MARK: Ranges

    /// A part of a date with its affixes apart, so that a range can leave them out.
    private struct Written {
        let part: DatePart
        let piece: Piece
    }

    private mutating func dated(
        _ value: CitationDate, _ start: CitationDate.Point, _ parts: [DatePart], _ delimiter: String,
        _ variable: DateVariable
    ) -> [Piece] {
        guard value.end != nil || value.isOpen else {
            return joined(written(start, parts), delimiter, isFollowed: false, yearSuffix(for: variable, parts))
        }
        guard let end = value.end else {
            let dash = parts.first { $0.name == .year }?.rangeDelimiter ?? locale.dateRangeDelimiter
            return joined(written(start, parts), delimiter, isFollowed: true, []) + [.affix(dash)]
                + yearSuffix(for: variable, parts)
        }
        // The largest part that is shown and differs splits the range; larger parts are written once.
        let shown = parts.map(\.name)
        let split: DatePart.Name? =
            if start.year != end.year, shown.contains(.year) {
                .year
            } else if (start.month ?? 0) != (end.month ?? 0) || start.season != end.season, shown.contains(.month) {
                .month
            } else if start.day != end.day, shown.contains(.day) {
                .day
            } else {
                nil
            }
        guard let split, let splitPart = parts.first(where: { $0.name == split }) else {
            return joined(written(start, parts), delimiter, isFollowed: false, yearSuffix(for: variable, parts))
        }
        let repeated = { (name: DatePart.Name) in name.rank <= split.rank }
        let first = written(start, parts)
        let last = written(end, parts)
        let head = first.prefix { !repeated($0.part.name) }
        let from = first.dropFirst(head.count).prefix { repeated($0.part.name) }
        let to = last.dropFirst(head.count).prefix { repeated($0.part.name) }
        let tail = last.dropFirst(head.count + to.count)
        let dash = splitPart.rangeDelimiter ?? locale.dateRangeDelimiter
        var pieces = joined(Array(head), delimiter, isFollowed: false, [])
        if !pieces.isEmpty, !delimiter.isEmpty { pieces.append(.affix(delimiter)) }
        pieces += joined(Array(from), delimiter, isFollowed: true, [])
        pieces.append(.affix(dash))
        pieces += joined(
            Array(to) + Array(tail), delimiter, isFollowed: false, yearSuffix(for: variable, parts), after: true)
        return pieces
    }

    /// - Parameters:
    ///   - isFollowed: whether a range goes on, so that the last suffix is left out.
    ///   - yearSuffix: what goes behind the year.
    ///   - after: whether a range precedes, so that the first prefix is left out.
    private func joined(
        _ written: [Written], _ delimiter: String, isFollowed: Bool, _ yearSuffix: [Piece], after: Bool = false
    ) -> [Piece] {
        var pieces: [Piece] = []
        pieces.reserveCapacity(4 * written.count)
        for (index, item) in written.enumerated() {
            if index > 0, !delimiter.isEmpty { pieces.append(.affix(delimiter)) }
            let affixes = item.part.affixes
            if !affixes.prefix.isEmpty, !after || index > 0 { pieces.append(.affix(affixes.prefix)) }
            pieces.append(item.piece)
            if item.part.name == .year, !yearSuffix.isEmpty { pieces += yearSuffix }
            let isLast = index == written.count - 1
            if !affixes.suffix.isEmpty, !isFollowed || !isLast { pieces.append(.affix(affixes.suffix)) }
        }
        return pieces
    }

    // MARK: Parts

    private func written(_ point: CitationDate.Point, _ parts: [DatePart]) -> [Written] {
        var result: [Written] = []
        result.reserveCapacity(parts.count)
        for (index, part) in parts.enumerated() {
            let text: String? =
                switch part.name {
                case .year: year(point, part, isLast: !parts[(index + 1)...].contains { Self.has($0.name, point) })
                case .month: month(point, part, showsDay: parts.contains { $0.name == .day })
                case .day: day(point, part)
                }
            guard var text, !text.isEmpty else { continue }
            if part.stripsPeriods { text = text.withoutPeriods }
            if part.textCase == nil, part.formatting.isEmpty {
                result.append(Written(part: part, piece: .text(text)))
            } else {
                let pieces = cased([.text(text)], part.textCase).formatted(part.formatting)
                result += pieces.map { Written(part: part, piece: $0) }
            }
        }
        return result
    }

    private static func has(_ name: DatePart.Name, _ point: CitationDate.Point) -> Bool {
        switch name {
        case .year: true
        case .month: point.month != nil || point.season != nil
        case .day: point.day != nil
        }
    }

    private func year(_ point: CitationDate.Point, _ part: DatePart, isLast: Bool) -> String? {
        guard point.year != 0 else { return nil }
        if point.year < 0 {
            return String(-point.year) + (isLast ? " " : "") + (locale.text("bc") ?? "BC").trimmingSpaces
        }
        if part.form == .short, point.year >= 1000 {
            let short = point.year % 100
            return short < 10 ? "0\(short)" : String(short)
        }
        if point.year < 1000 {
            return String(point.year) + (isLast ? " " : "") + (locale.text("ad") ?? "AD").trimmingSpaces
        }
        return String(point.year)
    }

    private func month(_ point: CitationDate.Point, _ part: DatePart, showsDay: Bool) -> String? {
        if let season = point.season { return locale.text("season-0\(season)") }
        guard let month = point.month else { return nil }
        switch part.form ?? .long {
        case .numeric, .ordinal: return String(month)
        case .leadingZeros: return CitationLocale.twoDigits(month)
        case .long: return locale.month(month, isBehindDay: point.day != nil && showsDay)
        case .short: return locale.text("month-" + CitationLocale.twoDigits(month), .short)
        }
    }

    private func day(_ point: CitationDate.Point, _ part: DatePart) -> String? {
        guard let day = point.day else { return nil }
        switch part.form ?? .numeric {
        case .leadingZeros: return day < 10 ? "0\(day)" : String(day)
        case .ordinal where day == 1 || !locale.limitsDayOrdinals:
            let month = point.month ?? 0
            let gender = locale.term("month-" + CitationLocale.twoDigits(month))?.gender
            return String(day) + locale.ordinalSuffix(of: day, gender: gender)
        default: return String(day)
        }
    }

    /// The year suffix behind the first year of the date of issue, where the style does not place it itself.
    private mutating func yearSuffix(for variable: DateVariable, _ parts: [DatePart]) -> [Piece] {
        guard variable == .issued, !style.rendersYearSuffix, !hasGivenYearSuffix,
            let suffix = context.distinction.yearSuffix, parts.contains(where: { $0.name == .year })
        else { return [] }
        hasGivenYearSuffix = true
        return [.span(.role(.yearSuffix), [.text(YearSuffix.letters(suffix))])]
    }
}

extension DatePart.Name {
    /// The larger, the higher.
    fileprivate var rank: Int {
        switch self {
        case .day: 0
        case .month: 1
        case .year: 2
        }
    }
}

extension CitationLocale {
    /// What stands between the ends of a range of dates.
    var dateRangeDelimiter: String { "–" }
}
