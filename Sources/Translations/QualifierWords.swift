import Localization

/// How each language says that a figure is not exact: the fixed glossary of the editorial policy.
struct QualifierWords {
    private let tag: LanguageTag
    /// Beginnings of words, in lower case.
    private let words: [Qualifier: [String]]

    /// The glossary of a language; for one that has none here, what its catalog says before a figure.
    init(_ profile: LocaleProfile) {
        tag = profile.tag
        if let known = Self.stems[tag.language] {
            words = known
            return
        }
        let letters = LetterCase(tag)
        var words: [Qualifier: [String]] = [:]
        for qualifier in Qualifier.allCases {
            let key = MessageKey("qualifier.\(qualifier.rawValue)")
            guard !profile.messages.isBorrowed(key), let message = profile.messages.message(key) else { continue }
            let literal = message.pattern(for: .other).source.replacing(/\{[^}]*\}/, with: " ")
            let word = literal.split(whereSeparator: { !$0.isLetter }).joined(separator: " ")
            if !word.isEmpty { words[qualifier] = [letters.lower(word)] }
        }
        self.words = words
    }

    private static let stems: [String: [Qualifier: [String]]] = [
        "en": [
            .over: ["over ", "more than"], .about: ["about", "around", "approximately", "roughly", "some "],
            .upTo: ["up to"], .atLeast: ["at least"], .estimate: ["estimate"],
        ],
        "tr": [
            .over: ["fazla", "aşkın", "üzerinde", "çok"],
            .about: ["yaklaşık", "dolayında", "kadar", "aşağı yukarı", "civarında"],
            .upTo: ["en fazla", "en çok", "varan", "kadar", "dek"], .atLeast: ["en az", "hiç değilse"],
            .estimate: ["tahmin", "kestirim"],
        ],
        "az": [
            .over: ["çox", "artıq"], .about: ["təxminən", "təqribən", "yaxın", "qədər"],
            .upTo: ["qədər", "ən çox", "ən çoxu", "dək"], .atLeast: ["ən az", "azı"],
            .estimate: ["təxmin", "hesablama"],
        ],
        "ru": [
            .over: ["более", "больше", "свыше"], .about: ["около", "приблизительно", "примерно", "порядка"],
            .upTo: ["до ", "не более"], .atLeast: ["не менее", "по меньшей мере", "как минимум"],
            .estimate: ["оцен", "расчёт"],
        ],
        "hy": [
            .over: ["ավելի", "ավել"], .about: ["մոտ", "շուրջ", "մոտավորապես"], .upTo: ["մինչև", "առավելագույնը"],
            .atLeast: ["առնվազն", "նվազագույնը"], .estimate: ["գնահատ", "հաշվարկ"],
        ],
        "ar": [
            .over: ["أكثر", "يزيد", "تزيد", "فوق"], .about: ["نحو", "حوالي", "قرابة", "زهاء", "تقريب"],
            .upTo: ["حتى", "يصل", "تصل", "إلى"], .atLeast: ["على الأقل", "ما لا يقل"],
            .estimate: ["تقدير", "يقدر", "يُقدَّر", "تقدّر", "مقدر"],
        ],
    ]

    /// The qualifiers in a source text that stand directly before a placeholder or a number.
    func qualifiers(in text: String) -> Set<Qualifier> {
        let lower = LetterCase(tag).lower(text)
        var found: Set<Qualifier> = []
        for (qualifier, words) in words {
            for word in words {
                for range in lower.ranges(of: word) {
                    let rest = lower[range.upperBound...].drop { $0 == " " }
                    let startsWord =
                        range.lowerBound == lower.startIndex || !lower[lower.index(before: range.lowerBound)].isLetter
                    if startsWord, let next = rest.first, next == "{" || next.isNumber { found.insert(qualifier) }
                }
            }
        }
        return found
    }

    /// Whether a translation has some word for a qualifier; true for a language that has no glossary.
    func says(_ qualifier: Qualifier, _ text: String) -> Bool {
        guard let words = words[qualifier] else { return true }
        let lower = LetterCase(tag).lower(text)
        return words.contains { lower.contains($0) }
    }
}
