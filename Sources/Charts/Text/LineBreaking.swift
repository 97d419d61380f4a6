/// Breaking text into lines by measured width.
enum LineBreaking {
    /// Lines no wider than `width` pixels, broken at spaces, and inside a word where it alone is wider. Where there
    /// would be more than `limit` lines, the last ends in an ellipsis.
    static func lines(
        _ text: String, width: Double, size: Double, weight: TextMetrics.Weight = .regular, limit: Int = .max
    ) -> [String] {
        if TextMetrics.width(text, size: size, weight: weight) <= width { return text.isEmpty ? [] : [text] }
        let space = TextMetrics.width(" ", size: size, weight: weight)
        var lines: [String] = []
        var line = ""
        var lineWidth = 0.0
        for word in words(text, width: width, size: size, weight: weight) {
            let wordWidth = TextMetrics.width(word, size: size, weight: weight)
            if line.isEmpty {
                line = word
                lineWidth = wordWidth
            } else if lineWidth + space + wordWidth <= width {
                line += " " + word
                lineWidth += space + wordWidth
            } else {
                lines.append(line)
                line = word
                lineWidth = wordWidth
            }
        }
        if !line.isEmpty { lines.append(line) }
        guard lines.count > limit, limit > 0 else { return lines }
        var kept = Array(lines.prefix(limit))
        kept[limit - 1] = shortened(kept[limit - 1] + "…", width: width, size: size, weight: weight)
        return kept
    }

    /// The words of a text, those that are wider than a line cut into parts that are not.
    private static func words(_ text: String, width: Double, size: Double, weight: TextMetrics.Weight) -> [String] {
        var words: [String] = []
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let word = String(word)
            guard TextMetrics.width(word, size: size, weight: weight) > width else {
                words.append(word)
                continue
            }
            var part = ""
            for character in word {
                let longer = part + String(character)
                if !part.isEmpty, TextMetrics.width(longer, size: size, weight: weight) > width {
                    words.append(part)
                    part = String(character)
                } else {
                    part = longer
                }
            }
            words.append(part)
        }
        return words
    }

    /// The text with its end cut and an ellipsis where it is wider than `width` pixels.
    static func shortened(_ text: String, width: Double, size: Double, weight: TextMetrics.Weight = .regular) -> String
    {
        guard TextMetrics.width(text, size: size, weight: weight) > width else { return text }
        var kept = Array(text.prefix(200))
        while kept.count > 1 {
            kept.removeLast()
            let candidate = String(kept) + "…"
            if TextMetrics.width(candidate, size: size, weight: weight) <= width { return candidate }
        }
        return "…"
    }
}
