/// Locators as authors write them.
package enum LocatorText {
    /// What labels may begin a locator, in English and in the languages of the program.
    private static let words: [String: LocatorLabel] = [
        "art": .articleLocator, "bk": .book, "ch": .chapter, "chap": .chapter, "col": .column, "fig": .figure,
        "fol": .folio, "l": .line, "n": .note, "no": .issue, "op": .opus, "p": .page, "pp": .page, "para": .paragraph,
        "pt": .part, "r": .rule, "sec": .section, "sv": .subVerbo, "s.v": .subVerbo, "vrs": .verse, "v": .verse,
        "vol": .volume,
    ]

    private static let otherWords: [String: LocatorLabel] = [
        "page": .page, "pages": .page, "chapter": .chapter, "volume": .volume, "figure": .figure, "section": .section,
        "note": .note, "line": .line, "table": .table, "paragraph": .paragraph, "part": .part, "§": .section,
        "§§": .section, "¶": .paragraph,
        "s": .page, "ss": .page, "say": .page, "böl": .chapter, "bölüm": .chapter, "md": .articleLocator,
        "cilt": .volume,
        "şek": .figure, "səh": .page, "fəsil": .chapter, "cild": .volume, "maddə": .articleLocator, "bənd": .paragraph,
        "с": .page, "стр": .page, "гл": .chapter, "т": .volume, "ст": .articleLocator, "рис": .figure, "табл": .table,
        "п": .paragraph, "абз": .paragraph, "էջ": .page, "գլ": .chapter, "հտ": .volume, "հոդ": .articleLocator,
        "ص": .page, "ف": .chapter, "ج": .volume, "م": .articleLocator, "شكل": .figure, "جدول": .table,
        "فقرة": .paragraph,
    ]

    /// A locator that may begin with the abbreviation of a label: “vol. 1, p. 3”.
    static func labeled(_ locator: String, label: LocatorLabel?) -> (LocatorLabel?, String?) {
        let text = locator.trimmingSpaces
        guard !text.isEmpty else { return (label, nil) }
        let word = text.prefix { $0.isLetter }
        let rest = text.dropFirst(word.count)
        guard rest.first == ".", let found = words[word.lowercased()] else { return (label, text) }
        return (found, String(rest.dropFirst()).trimmingSpaces)
    }

    /// What follows a key in a citation such as `[@key, p. 12; …]`: label, locator and the words behind.
    ///
    /// A locator begins with a label in any of the six languages or with a digit; it ends where words begin. What
    /// begins otherwise is a suffix (Pandoc's rules).
    package static func parse(_ text: String) -> (label: LocatorLabel?, locator: String?, suffix: String) {
        var rest = text.trimmingSpaces[...]
        if rest.first == "," { rest = rest.dropFirst().drop { $0 == " " } }
        if rest.first == "{", let end = rest.firstIndex(of: "}") {
            let inner = String(rest[rest.index(after: rest.startIndex)..<end])
            let (label, locator, suffix) = parse(inner)
            let after = String(rest[rest.index(after: end)...])
            return locator == nil ? (nil, inner.isEmpty ? nil : inner, after) : (label, locator, suffix + after)
        }
        var label: LocatorLabel?
        let word = rest.prefix { $0.isLetter || $0 == "§" || $0 == "¶" }
        if !word.isEmpty {
            let key = word.lowercased()
            var after = rest.dropFirst(word.count)
            if after.first == "." { after = after.dropFirst() }
            after = after.drop { $0 == " " || $0 == "\u{A0}" }
            guard let found = otherWords[key] ?? words[key], beginsLocator(after) else {
                return (nil, nil, String(rest))
            }
            label = found
            rest = after
        } else if !beginsLocator(rest) {
            return (nil, nil, String(rest))
        }
        let locator = locatorPrefix(of: rest)
        return (label, locator, String(rest.dropFirst(locator.count)))
    }

    private static func beginsLocator(_ text: Substring) -> Bool {
        let token = text.prefix { !$0.isWhitespace && $0 != "," && $0 != ";" }
        guard !token.isEmpty else { return false }
        return token.contains { $0.isNumber } || token.allSatisfy { "ivxlcdmIVXLCDM-–".contains($0) }
    }

    /// Numbers, Roman numerals and ranges, joined by commas and hyphens.
    private static func locatorPrefix(of text: Substring) -> String {
        var end = text.startIndex
        var rest = text
        while beginsLocator(rest) {
            let token = rest.prefix { !$0.isWhitespace && $0 != "," && $0 != ";" }
            end = token.endIndex
            rest = text[end...]
            let gap = rest.prefix { $0 == "," || $0 == " " || $0 == "-" || $0 == "–" || $0 == "&" }
            rest = rest.dropFirst(gap.count)
        }
        return String(text[..<end])
    }
}
