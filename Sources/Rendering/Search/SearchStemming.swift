import Localization

/// What the search takes off a folded word to find its other forms: light stemming, the same few steps for every
/// language. The tables go into the index, and the script does the work, so that one place knows a language.
///
/// 1. a word in `forms` is replaced by its stem;
/// 2. one of `starts` is taken off the beginning where at least three letters stay;
/// 3. the longest of `ends` is taken off the end where at least three letters stay, up to three times;
/// 4. a last letter in `last` is exchanged (Turkish `kitap`, `kitabı`).
struct SearchStemming: Sendable {
    let starts: [String]
    let ends: [String]
    let last: [(from: String, to: String)]
    let forms: [(word: String, stem: String)]

    init(_ tag: LanguageTag) {
        let table = Self.tables[tag.language] ?? Table()
        func folded(_ words: String) -> [String] {
            var seen: Set<String> = []
            return words.split(separator: " ").map { SearchFolding.fold(String($0)) }.filter {
                seen.insert($0).inserted
            }
        }
        starts = folded(table.starts)
        ends = folded(table.ends)
        last = table.last
        forms = table.forms.split(separator: " ").compactMap { pair in
            let parts = pair.split(separator: "=").map { SearchFolding.fold(String($0)) }
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
    }

    private struct Table {
        var starts = ""
        var ends = ""
        var last: [(from: String, to: String)] = []
        var forms = ""
    }

    private static let turkic =
        "lar ler ı i u ü sı si su sü yı yi yu yü nı ni nu nü ın in un ün nın nin nun nün a e ya ye na ne da de ta te nda nde "
        + "dan den tan ten ndan nden la le yla yle lı li lu lü lık lik luk lük lığ liğ luğ lüğ sız siz suz süz dır dir dur dür cı ci"

    private static let tables: [String: Table] = [
        "en": Table(
            ends: "s es ed ing ings ly er ers ation ations ance ances ment ments ies y e",
            forms:
                "men=man women=woman children=child people=person dead=death died=death dying=death laid=lay killed=kill"
        ),
        "tr": Table(ends: turkic, last: [("g", "k"), ("b", "p"), ("d", "t")]),
        "az": Table(
            ends: turkic + " ə lə ləri nə yə ndə ndən də dən lıq luq liy lüy",
            last: [("g", "k"), ("b", "p"), ("d", "t"), ("y", "k"), ("q", "k")]
        ),
        "ru": Table(
            ends:
                "а я ы и у ю е о ой ей ою ею ом ем ам ям ами ями ах ях ов ев ий ый ая яя ое ее ие ые ого его ому ему ым им ых "
                + "их ыми ими ую юю ию ия ии ией иям иями иях ие ием ия ь ьи ью ости ость остью остей ть ся сь ние ния нию "
                + "ский ская ское ские ского ской ских",
            forms: "люди=человек людей=человек людям=человек дети=ребенок детей=ребенок"),
        "hy": Table(
            ends:
                "ը ն ի ին ից ով ում ու եր երի երը երին երից երով երում ներ ներն ների ները ներին ներից ներով ներում ություն "
                + "ությունը ության ությունը ություններ ությունների ությամբ ման մանը մամբ ումը ումի ումից ան անը ած ված վել ել"
        ),
        "ar": Table(
            starts: "وال بال كال فال لل ال و",
            ends: "ات اته اتها اتهم ون ين ان ها هم هن ه ية يه ي ة ا",
            forms:
                "الألغام=لغم ألغام=لغم والألغام=لغم للألغام=لغم بالألغام=لغم الخرائط=خريطة خرائط=خريطة المناطق=منطقة مناطق=منطقة "
                + "القتلى=قتيل قتلى=قتيل الجرحى=جريح جرحى=جريح الضحايا=ضحية ضحايا=ضحية المصادر=مصدر مصادر=مصدر القنابل=قنبلة "
                + "قنابل=قنبلة الذخائر=ذخيرة ذخائر=ذخيرة الأراضي=أرض أراضي=أرض أراض=أرض الأرقام=رقم أرقام=رقم الدول=دولة دول=دولة"
        ),
    ]
}
