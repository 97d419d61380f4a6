import Diagnostics
import Files
import Localization
import Serialization

/// Words that take a side, per language: they may stand in attributed quotations only (EDITORIAL, “Site voice”).
///
/// A file of the project, `Content/loaded-terms.yaml`, replaces the built-in list of each language that it names:
/// tag → list of terms. A term is one or more words; `*` at the end of a word stands for any ending.
package struct LoadedTerms: Sendable {
    private let terms: [LanguageTag: [String]]
    /// For the languages that were prepared.
    private var matchers: [LanguageTag: TermMatcher] = [:]

    private init(terms: [LanguageTag: [String]]) {
        self.terms = terms
    }

    package static let builtIn = LoadedTerms(terms: builtInTerms)

    /// The project’s list, or the built-in one where the project has none.
    package static func load(_ tree: FileTree, folder: String = "Content", _ bag: inout DiagnosticBag) -> LoadedTerms {
        let file = folder + "/loaded-terms.yaml"
        guard let bytes = tree[file], let node = YAMLReader.read(bytes, file: file, &bag) else { return builtIn }
        var terms = builtInTerms
        guard let entries = node.entries else {
            bag.add(
                .valueType, "\(node.kindName) where lists of terms are expected",
                at: SourceRange(file: file, offsets: node.range), help: "write a language tag and its list a line")
            return builtIn
        }
        for entry in entries {
            guard let tag = LanguageTag(entry.key) else {
                bag.add(
                    .keyUnknown, "“\(entry.key)” is no language tag",
                    at: SourceRange(file: file, offsets: entry.keyRange), help: "for example en or tr")
                continue
            }
            if !entry.value.isNull, entry.value.elements == nil {
                bag.add(
                    .valueType, "\(entry.value.kindName) where a list of terms is expected",
                    at: SourceRange(file: file, offsets: entry.value.range), help: "write [term, other term]")
                continue
            }
            terms[tag] = (entry.value.elements ?? []).compactMap(\.text)
        }
        return LoadedTerms(terms: terms)
    }

    /// The same terms, ready to be looked for in texts of some languages.
    package func prepared(for languages: some Sequence<LanguageTag>) -> LoadedTerms {
        var terms = self
        for language in Set(languages) { terms.matchers[language] = matcher(for: language) }
        return terms
    }

    /// What tells texts of a language that need no closer look.
    package func filter(for language: LanguageTag) -> ProseFilter {
        ProseFilter(terms: matcher(for: language))
    }

    func matcher(for language: LanguageTag) -> TermMatcher {
        if let matcher = matchers[language] { return matcher }
        let tag = language.best(among: terms.keys.sorted())
        return TermMatcher(tag.flatMap { terms[$0] } ?? [], language: language)
    }

    private static let builtInTerms: [LanguageTag: [String]] = [
        .english: [
            "liberat*", "occupied", "occupier*", "occupying", "occupation", "terror", "terrorist*", "terrorism",
            "crime",
            "crimes", "innocent*", "victory", "victories", "victorious", "separatist*", "separatism", "illegal",
            "illegally", "aggression", "aggressor*", "ethnic cleansing", "so-called", "so called",
        ],
        .turkish: [
            "işgal*", "kurtarılmış", "işgalden kurtar*", "azat edil*", "terör*", "suç", "suçlar*", "suçu", "suçun*",
            "masum*", "zafer*", "ayrılıkçı*", "bölücü*", "yasadışı", "yasa dışı", "hukuk dışı", "saldırganlık*",
            "etnik temizli*", "sözde",
        ],
        .azerbaijani: [
            "işğal*", "azad edil* torpaq*", "azad edil* ərazi*", "azad edil* rayon*", "azad olun* torpaq*",
            "azad olun* ərazi*", "terror*", "cinayət*", "günahsız*", "zəfər*", "qələbə*", "separat*",
            "qanunsuz*", "təcavüz*", "etnik təmizlə*", "qondarma", "sözdə",
        ],
        .russian: [
            "освобожденн* территор*", "освобождённ* территор*", "освобожденн* земл*", "освобождённ* земл*", "оккупир*",
            "оккупац*", "оккупант*", "террор*", "преступлени*", "невинн*", "победа", "победы", "победу", "победой",
            "победе", "сепарат*", "незаконн*", "агресси*", "агрессор*", "этническ* чист*", "так называем*",
        ],
        .armenian: [
            "ազատագր*", "օկուպ*", "բռնազավթ*", "ահաբեկ*", "տեռոր*", "հանցագործ*", "անմեղ*", "հաղթանակ*", "անջատողական*",
            "սեպարատ*", "ապօրինի*", "ագրես*", "էթնիկ զտ*", "ցեղային զտ*", "այսպես կոչված",
        ],
        .arabic: [
            "محررة", "المحررة", "محتل*", "المحتل*", "احتلال*", "الاحتلال*", "إرهاب*", "الإرهاب*", "جريمة", "الجريمة",
            "جرائم", "الجرائم", "أبرياء", "الأبرياء", "النصر", "انتصار*", "الانتصار*", "انفصالي*", "الانفصالي*",
            "غير قانوني*", "غير القانوني*", "غير شرعي*", "غير مشروع*", "عدوان*", "العدوان*", "تطهير عرقي",
            "التطهير العرقي", "ما يسمى", "المزعوم*",
        ],
    ]
}
