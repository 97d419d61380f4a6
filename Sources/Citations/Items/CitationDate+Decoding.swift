import Serialization

extension CitationDate {
    /// Decodes a CSL-JSON date: `date-parts`, `raw`, `literal`, or a text in the Extended Date/Time Format.
    ///
    /// Nil for what is no date at all; an empty date where there is nothing in it.
    init?(node: Node) {
        if let text = node.text {
            self = CitationDate(words: text)
            return
        }
        guard node.entries != nil else { return nil }
        self.init()
        if let parts = node["date-parts"]?.elements {
            let points = parts.prefix(2).map(Self.point)
            start = points.first ?? nil
            if points.count > 1 {
                if let last = points[1] { end = last } else { isOpen = start != nil }
            }
        } else if let raw = node["raw"]?.text, !raw.isEmpty {
            self = CitationDate(words: raw)
        } else if let year = node["year"]?.text.flatMap({ Int($0) }) {
            start = Point(year: year, month: Self.number(node["month"]), day: Self.number(node["day"]))
        }
        if let season = Self.number(node["season"]), start != nil {
            start?.season = Self.season(season)
        } else if let season = node["season"]?.text, start != nil, literal == nil, !season.isEmpty {
            start?.season = Self.seasonNames[season.lowercased()]
        }
        if let circa = node["circa"] {
            isUncertain = circa.text.map { !["false", "0", ""].contains($0) } ?? false
        }
        if let words = node["literal"]?.text, !words.isEmpty, start == nil { literal = words }
    }

    private static let seasonNames = ["spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4]

    private static func season(_ number: Int) -> Int? {
        switch number {
        case 1...4: number
        case 13...16: number - 12
        case 21...24: number - 20
        default: nil
        }
    }

    private static func number(_ node: Node?) -> Int? {
        guard let text = node?.text else { return nil }
        return Int(text)
    }

    private static func point(_ node: Node) -> Point? {
        let numbers = (node.elements ?? []).prefix(3).map { number($0) ?? 0 }
        guard let year = numbers.first, year != 0 || numbers.count > 1 && numbers[1] != 0 else { return nil }
        return point(year: year, month: numbers.count > 1 ? numbers[1] : 0, day: numbers.count > 2 ? numbers[2] : 0)
    }

    private static func point(year: Int, month: Int, day: Int) -> Point {
        let year = min(max(year, -99_999), 99_999)
        if let season = month > 12 ? season(month) : nil { return Point(year: year, season: season) }
        guard (1...12).contains(month) else { return Point(year: year) }
        return Point(year: year, month: month, day: (1...31).contains(day) ? day : nil)
    }

    /// A date written as text: the Extended Date/Time Format, level 0 and the parts of level 1 that CSL knows
    /// (`~`, `?`, seasons, open ends, negative years), or anything else as a literal.
    package init(words: String) {
        self.init()
        let text = words.trimmingSpaces
        let sides = text.split(separator: "/", omittingEmptySubsequences: false)
        if sides.count <= 2, let first = sides.first, let (start, mark) = Self.edtf(first) {
            self.start = start
            isUncertain = mark
            guard sides.count == 2 else { return }
            if sides[1].isEmpty || sides[1] == ".." {
                isOpen = true
                return
            }
            if let (last, mark) = Self.edtf(sides[1]) {
                end = last
                isUncertain = isUncertain || mark
                return
            }
            self.init()
        }
        if let start = Self.english(text) {
            self.start = start
        } else if !text.isEmpty {
            literal = text
        }
    }

    private static func edtf(_ side: Substring) -> (Point, Bool)? {
        var text = side
        var mark = false
        while let last = text.last, last == "~" || last == "?" || last == "%" {
            text = text.dropLast()
            mark = true
        }
        var sign = 1
        if text.first == "-" {
            sign = -1
            text = text.dropFirst()
        }
        if let time = text.firstIndex(where: { $0 == "T" }) { text = text[..<time] }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].count == 4 || parts.count == 1 && (1...4).contains(parts[0].count)
        else { return nil }
        let numbers = parts.compactMap { $0.allSatisfy { $0.isASCII && $0.isNumber } ? Int($0) : nil }
        guard numbers.count == parts.count else { return nil }
        let point = point(
            year: sign * numbers[0], month: numbers.count > 1 ? numbers[1] : 0, day: numbers.count > 2 ? numbers[2] : 0)
        return (point, mark)
    }

    private static let months = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
        "dec": 12,
    ]

    /// “June 1, 2000”, “1 June 2000”, “June 2000”, “Spring 2000”.
    private static func english(_ text: String) -> Point? {
        let words = text.prefix(64).split { " ,.".contains($0) }
        guard (2...3).contains(words.count), let year = Int(words[words.count - 1]), words[words.count - 1].count == 4
        else { return nil }
        var month: Int?
        var day: Int?
        for word in words.dropLast() {
            if let number = Int(word), (1...31).contains(number), day == nil {
                day = number
            } else if word.count >= 3, let found = months[word.prefix(3).lowercased()], month == nil {
                month = found
            } else if let season = seasonNames[word.lowercased()], words.count == 2 {
                return Point(year: year, season: season)
            } else {
                return nil
            }
        }
        guard let month else { return nil }
        return Point(year: year, month: month, day: day)
    }
}
