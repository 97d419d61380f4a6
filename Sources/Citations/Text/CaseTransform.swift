/// Changes the case of pieces as `text-case` asks (CSL 1.0.2, “Text-case”).
///
/// Affixes are the style's own and keep their case, as does text inside `nocase`. Letters follow the language: dotted
/// and dotless i in Turkish and Azerbaijani.
struct CaseTransform {
    private let textCase: TextCase
    private let isTurkic: Bool
    private var words: TitleWords
    /// Whether the first word is still to come, for `capitalize-first` and `sentence`.
    private var isAtStart = true
    private var isUppercaseThroughout = false

    /// - Parameters:
    ///   - language: the language of the text, for its letters.
    ///   - isEnglish: whether title case means anything; it is for English alone.
    static func apply(_ textCase: TextCase, to pieces: [Piece], language: String, isEnglish: Bool) -> [Piece] {
        if textCase == .title, !isEnglish { return pieces }
        var transform = CaseTransform(textCase, language: language, pieces: pieces)
        return transform.map(pieces, isProtected: false)
    }

    private init(_ textCase: TextCase, language: String, pieces: [Piece]) {
        self.textCase = textCase
        isTurkic = language.hasPrefix("tr") || language.hasPrefix("az")
        isUppercaseThroughout = textCase == .sentence ? Self.isUppercase(pieces.bareText) : false
        words = TitleWords(wordCount: textCase == .title ? TitleWords.count(in: pieces) : 0)
    }

    private mutating func map(_ pieces: [Piece], isProtected: Bool) -> [Piece] {
        pieces.map { piece in
            switch piece {
            case .affix: return piece
            case .text(let text):
                if isProtected {
                    isAtStart = isAtStart && text.isEmpty
                    if textCase == .title { _ = words.titled(text) }
                    return piece
                }
                return .text(changed(text))
            case .span(let span, let children):
                let isProtected = isProtected || span == .markup(.noCase) || span == .markup(.noDecoration)
                return .span(span, map(children, isProtected: isProtected))
            }
        }
    }

    private mutating func changed(_ text: String) -> String {
        switch textCase {
        case .lowercase: return Letters.lowercased(text, isTurkic: isTurkic)
        case .uppercase: return Letters.uppercased(text, isTurkic: isTurkic)
        case .capitalizeFirst: return capitalizedFirst(text)
        case .sentence:
            if isUppercaseThroughout { return capitalizedFirst(Letters.lowercased(text, isTurkic: isTurkic)) }
            // Words in capitals and names such as “iPhone” stay; others lose their capital.
            return capitalizedFirst(
                mapWords(text) { word in
                    word.unicodeScalars.dropFirst().contains(where: { $0.isCapital })
                        ? String(word) : Letters.lowercased(word, isTurkic: isTurkic)
                })
        case .capitalizeAll:
            return mapWords(text) { Letters.capitalized($0, isTurkic: isTurkic) }
        case .title:
            return words.titled(text)
        }
    }

    private mutating func capitalizedFirst(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard isAtStart, let first = scalars.firstIndex(where: { $0.isWordCharacter || $0.value >= 0x2070 }) else {
            return text
        }
        isAtStart = false
        guard scalars[first].isSmallLetter else { return text }
        return String(text[..<first]) + Letters.capitalized(text[first...], isTurkic: isTurkic)
    }

    private func mapWords(_ text: String, _ change: (Substring) -> String) -> String {
        var result = ""
        var rest = text[...]
        while !rest.isEmpty {
            let word = rest.prefix { $0 != " " && $0 != "\u{A0}" }
            result += change(word)
            rest = rest.dropFirst(word.count)
            if let space = rest.popFirst() { result.append(space) }
        }
        return result
    }

    private static func isUppercase(_ text: String) -> Bool {
        var hasLetter = false
        var hasSpace = false
        for scalar in text.unicodeScalars {
            if scalar.isSmallLetter || scalar.isDigit { return false }
            if scalar.isCapital { hasLetter = true }
            if scalar == " " { hasSpace = true }
        }
        return hasLetter && hasSpace
    }
}
