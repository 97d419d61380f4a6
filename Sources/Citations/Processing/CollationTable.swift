/// The primary order of the letters that most names and titles are written in, for languages that tailor it little.
///
/// It decides where two texts differ in a letter; where they differ in marks alone, or hold any other character, the
/// Unicode Collation Algorithm itself is asked.
struct CollationTable: Sendable {
    /// A text by its letters.
    struct Key: Sendable {
        let text: String
        /// A weight for each character; nil where the table lacks one.
        let weights: [UInt8]?
        /// Whether a letter carries a mark that a second look would tell apart.
        let hasMarks: Bool
    }

    /// Weight by code point; 0 for those that the table lacks. The high bit marks letters with diacritics.
    private let weights: [UInt16]

    private static let marked: UInt16 = 0x100
    private static let firstLatin: UInt8 = 45
    private static let firstCyrillic: UInt8 = 100

    /// The table of a language; nil for those whose order is another.
    static func table(for language: String) -> CollationTable? {
        switch language {
        case "en", "hy", "ar", "de", "fr", "it", "pt", "nl", "uk": root
        case "ru": russian
        case "tr": turkish
        case "az": azerbaijani
        default: nil
        }
    }

    func key(_ text: String) -> Key {
        var weights: [UInt8] = []
        weights.reserveCapacity(text.utf8.count)
        var hasMarks = false
        for scalar in text.unicodeScalars {
            let value = Int(scalar.value)
            let weight = value < self.weights.count ? self.weights[value] : 0
            guard weight != 0 else { return Key(text: text, weights: nil, hasMarks: false) }
            hasMarks = hasMarks || weight >= Self.marked
            weights.append(UInt8(truncatingIfNeeded: weight))
        }
        return Key(text: text, weights: weights, hasMarks: hasMarks)
    }

    /// The order of two texts; nil where letters alone do not say it.
    static func compare(_ first: Key, _ second: Key) -> Int? {
        guard let a = first.weights, let b = second.weights else { return nil }
        for index in 0..<min(a.count, b.count) where a[index] != b[index] {
            let (low, high) = (min(a[index], b[index]), max(a[index], b[index]))
            // Which script comes first is for the language to say.
            if high >= firstCyrillic, low >= firstLatin, low < firstCyrillic { return nil }
            return a[index] < b[index] ? -1 : 1
        }
        if a.count != b.count { return a.count < b.count ? -1 : 1 }
        return first.hasMarks || second.hasMarks ? nil : 0
    }

    /// Spaces, punctuation, symbols, digits in the order of the root collation (CLDR).
    private static let marksAndDigits = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789"

    private static let rootLetters = [
        "aàáâãäåāăą", "b", "cçćĉċč", "dď", "eèéêëēĕėęě", "ə", "f", "gĝğġģ", "hĥ", "iìíîïĩīĭį", "ı", "jĵ", "kķ", "lĺļľ",
        "m",
        "nñńņň", "oòóôõöōŏő", "p", "q", "rŕŗř", "sśŝşš", "tţť", "uùúûüũūŭůűų", "v", "wŵ", "x", "yýÿŷ", "zźżž",
    ]

    private static let root = CollationTable(letters: rootLetters, cyrillic: [])
    private static let russian = CollationTable(
        letters: rootLetters, cyrillic: "абвгдежзийклмнопрстуфхцчшщъыьэюя".map { $0 == "е" ? "её" : String($0) })
    private static let turkish = CollationTable(
        letters: [
            "aàáâãäåāăą", "b", "cćĉċč", "ç", "dď", "eèéêëēĕėęě", "f", "gĝġģ", "ğ", "hĥ", "ı", "i", "jĵ", "kķ", "lĺļľ",
            "m", "nñńņň", "oòóôõōŏő", "ö", "p", "q", "rŕŗř", "sśŝš", "ş", "tţť", "uùúûũūŭůűų", "ü", "v", "wŵ", "x",
            "yýÿŷ", "zźżž",
        ], cyrillic: [], isTurkic: true)
    private static let azerbaijani = CollationTable(
        letters: [
            "aàáâãäåāăą", "b", "cćĉċč", "ç", "dď", "eèéêëēĕėęě", "ə", "f", "gĝġģ", "ğ", "hĥ", "x", "ı", "i", "jĵ", "kķ",
            "q", "lĺļľ", "m", "nñńņň", "oòóôõōŏő", "ö", "p", "rŕŗř", "sśŝš", "ş", "tţť", "uùúûũūŭůűų", "ü", "v", "yýÿŷ",
            "zźżž", "wŵ",
        ], cyrillic: [], isTurkic: true)

    /// - Parameter letters: groups of letters with one base, which stands first.
    private init(letters: [String], cyrillic: [String], isTurkic: Bool = false) {
        var weights = [UInt16](repeating: 0, count: 0x460)
        for (place, scalar) in Self.marksAndDigits.unicodeScalars.enumerated() {
            weights[Int(scalar.value)] = UInt16(place + 1)
        }
        func set(_ groups: [String], from first: UInt8) {
            for (place, group) in groups.enumerated() {
                for (index, letter) in group.unicodeScalars.enumerated() {
                    let weight = UInt16(first) + UInt16(place) | (index > 0 ? Self.marked : 0)
                    weights[Int(letter.value)] = weight
                    // Outside Turkish, “I” is the capital of “i” alone, which has come before.
                    for capital in Letters.uppercased(String(letter), isTurkic: isTurkic).unicodeScalars
                    where weights[Int(capital.value)] == 0 {
                        weights[Int(capital.value)] = weight
                    }
                }
            }
        }
        set(letters, from: Self.firstLatin)
        set(cyrillic, from: Self.firstCyrillic)
        self.weights = weights
    }
}
