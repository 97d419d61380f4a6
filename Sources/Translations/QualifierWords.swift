import Localization

/// How each language says that a figure is not exact: the fixed glossary of the editorial policy.
enum QualifierWords {
    /// Beginnings of words, in lower case.
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
    static func qualifiers(in text: String, _ tag: LanguageTag) -> Set<Qualifier> {
        guard let stems = stems[tag.language] else { return [] }
        let lower = LetterCase(tag).lower(text)
        var found: Set<Qualifier> = []
        for (qualifier, words) in stems {
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
    static func says(_ qualifier: Qualifier, _ text: String, _ tag: LanguageTag) -> Bool {
        guard let words = stems[tag.language]?[qualifier] else { return true }
        let lower = LetterCase(tag).lower(text)
        return words.contains { lower.contains($0) }
    }
}
