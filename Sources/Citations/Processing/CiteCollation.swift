import Foundation

/// The alphabetical order of a language for sort keys, upper and lower case alike.
struct CiteCollation: Sendable {
    private let locale: Locale
    /// Whether the language orders ASCII as the root collation does, so that a table serves.
    private let ordersASCIIPlainly: Bool

    init(language: String) {
        locale = Locale(identifier: language.replacing("-", with: "_"))
        ordersASCIIPlainly = ["en", "ru", "hy", "ar", "de", "fr", "it", "pt", "nl", "uk"]
            .contains(LocaleTag(language).language)
    }

    /// Negative, zero or positive as the first text stands before, with or behind the second.
    func compare(_ first: String, _ second: String) -> Int {
        if ordersASCIIPlainly, let order = Self.compareASCII(first, second) { return order }
        if first.utf8.elementsEqual(second.utf8) { return 0 }
        return first.compare(second, options: [.caseInsensitive], range: nil, locale: locale).rawValue
    }

    /// The order of two ASCII texts without control characters; nil for others.
    private static func compareASCII(_ first: String, _ second: String) -> Int? {
        var order = 0
        var a = first.utf8.makeIterator()
        var b = second.utf8.makeIterator()
        while true {
            let x = a.next()
            let y = b.next()
            guard let x, let y else {
                // What is left must be looked at too: a combining mark would change the last letter.
                let rest = x ?? y
                if let rest, weight(rest) == 0 { return nil }
                while let more = x == nil ? b.next() : a.next() { if weight(more) == 0 { return nil } }
                if order != 0 { return order }
                return x == nil ? (y == nil ? 0 : -1) : 1
            }
            let (p, q) = (weight(x), weight(y))
            if p == 0 || q == 0 { return nil }
            if order == 0, p != q { order = p < q ? -1 : 1 }
        }
    }

    private static func weight(_ byte: UInt8) -> UInt8 {
        byte < 0x80 ? weights[Int(byte)] : 0
    }

    /// The order of the Unicode Collation Algorithm's root table (CLDR): spaces, punctuation, symbols, digits, letters.
    private static let weights: [UInt8] = {
        var weights = [UInt8](repeating: 0, count: 128)
        for (place, byte) in " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz".utf8.enumerated()
        {
            weights[Int(byte)] = UInt8(place + 1)
            if byte >= 0x61, byte <= 0x7A { weights[Int(byte) - 0x20] = UInt8(place + 1) }
        }
        return weights
    }()
}
