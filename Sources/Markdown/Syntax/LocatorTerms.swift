/// The words that introduce a place in a source, by the CSL term they stand for.
package struct LocatorTerms: Sendable {
    /// Lower-case words, with their full stop where they have one.
    package let labels: [String: String]

    package init(labels: [String: String]) {
        self.labels = labels
    }

    /// The words of some languages (BCP 47 tags; the language counts), and English ones.
    package init(languages: [String]) {
        var labels: [String: String] = [:]
        for language in languages.reversed() + ["en"] {
            let tag = String(language.prefix { $0 != "-" && $0 != "_" })
            for (label, words) in Self.words[tag] ?? [:] {
                for word in words where labels[word] == nil || language != "en" { labels[word] = label }
            }
        }
        self.labels = labels
    }

    /// The words of every language that has a list.
    package static let all = LocatorTerms(languages: ["en", "tr", "az", "ru", "hy", "ar"])

    private static let words: [String: [String: [String]]] = [
        "en": [
            "book": ["bk.", "bks.", "book", "books"], "chapter": ["chap.", "chaps.", "ch.", "chapter", "chapters"],
            "column": ["col.", "cols.", "column", "columns"], "figure": ["fig.", "figs.", "figure", "figures"],
            "folio": ["fol.", "fols.", "folio", "folios"], "issue": ["no.", "nos.", "number", "numbers", "issue"],
            "line": ["l.", "ll.", "line", "lines"], "note": ["n.", "nn.", "note", "notes"],
            "opus": ["op.", "opp.", "opus", "opera"], "page": ["p.", "pp.", "page", "pages"],
            "paragraph": ["para.", "paras.", "paragraph", "paragraphs", "¶", "¶¶"],
            "part": ["pt.", "pts.", "part", "parts"],
            "section": ["sec.", "secs.", "section", "sections", "§", "§§"],
            "sub-verbo": ["s.v.", "s.vv.", "sub verbo", "sub verbis"], "verse": ["v.", "vv.", "verse", "verses"],
            "volume": ["vol.", "vols.", "volume", "volumes"],
        ],
        "tr": [
            "page": ["s.", "ss.", "sf.", "sayfa"], "chapter": ["böl.", "bölüm"], "volume": ["c.", "cilt"],
            "paragraph": ["par.", "paragraf", "prg."], "issue": ["sy.", "sayı"], "line": ["st.", "satır"],
            "section": ["md.", "madde"], "figure": ["şek.", "şekil"], "note": ["dn.", "dipnot"],
            "part": ["kıs.", "kısım"],
        ],
        "az": [
            "page": ["s.", "səh.", "səhifə"], "chapter": ["fəs.", "fəsil"], "volume": ["c.", "cild"],
            "paragraph": ["abz.", "abzas"], "issue": ["№", "nömrə"], "line": ["sət.", "sətir"],
            "section": ["böl.", "bölmə"], "figure": ["şək.", "şəkil"], "note": ["qeyd"], "part": ["his.", "hissə"],
        ],
        "ru": [
            "page": ["с.", "сс.", "стр.", "страница", "страницы"], "chapter": ["гл.", "глава", "главы"],
            "volume": ["т.", "тт.", "том", "тома"], "paragraph": ["абз.", "абзац"], "issue": ["вып.", "выпуск", "№"],
            "line": ["строка", "строки"], "section": ["разд.", "раздел", "п.", "пп.", "пункт"],
            "figure": ["рис.", "рисунок"], "note": ["прим.", "примечание"], "part": ["ч.", "часть"],
            "column": ["стб.", "столбец"],
        ],
        "hy": [
            "page": ["էջ", "էջեր", "էջեր՝"], "chapter": ["գլ.", "գլուխ"], "volume": ["հտ.", "հ.", "հատոր"],
            "paragraph": ["պարբ.", "պարբերություն"], "issue": ["համար", "թիվ"], "line": ["տող"],
            "section": ["բաժ.", "բաժին", "կետ"], "figure": ["նկ.", "նկար"], "note": ["ծնթ.", "ծանոթագրություն"],
            "part": ["մաս"],
        ],
        "ar": [
            "page": ["ص", "ص.", "ص ص", "صص", "صفحة", "الصفحة", "صفحات"], "chapter": ["فصل", "الفصل", "ف."],
            "volume": ["مج.", "مجلد", "ج.", "جزء"], "paragraph": ["فقرة", "الفقرة"], "issue": ["عدد", "العدد", "ع."],
            "line": ["سطر"], "section": ["قسم", "القسم", "بند"], "figure": ["شكل", "الشكل"],
            "note": ["هامش", "حاشية"],
        ],
    ]
}
