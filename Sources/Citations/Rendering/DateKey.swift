/// Dates as texts that compare as the dates do.
enum DateKey {
    /// The date in digits, with the parts that are named; a range sorts behind its beginning alone.
    static func text(_ date: CitationDate, parts: [DatePart.Name]) -> String {
        guard let start = date.start else { return date.literal ?? "" }
        var key = text(start, parts)
        if let end = date.end { key += "/" + text(end, parts) }
        return key
    }

    private static func text(_ point: CitationDate.Point, _ parts: [DatePart.Name]) -> String {
        var key = ""
        // Years before the first count up to it: 100 BC comes before 44 BC.
        if parts.contains(.year) { key += padded(point.year + 1_000_000, 7) }
        if parts.contains(.month) { key += padded(point.month ?? point.season.map { $0 * 3 } ?? 0, 2) }
        if parts.contains(.day) { key += padded(point.day ?? 0, 2) }
        return key
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
