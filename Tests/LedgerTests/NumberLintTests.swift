import Diagnostics
import Ledger
import Localization
import Testing

@Suite struct NumberLintTests {
    private func typed(_ text: String, _ tag: String) throws -> [String] {
        let language = try #require(LanguageTag(tag))
        let source = Array(text.utf8)
        let lint = ProseLint(PageRuns.runs(source), language: language, file: "p.md", source: source)
        return lint.typedNumbers().map { LedgerFixture.pointed($0, in: text) ?? "" }
    }

    @Test(arguments: [
        ("en", "Mines hurt 58 people in 2023, 12% more than before."),
        ("en", "It cleared 91,250.5 ha and found 1.5 million mines."),
        ("en", "In 2024 58 people died; 2,024 were hurt; 3416 in all."), ("en", "About 2000 people fled."),
        ("en", "An area of 2024 ha in 2024."),
        ("en", "$25 billion, 24-hour and 44-day, 5M, 10–12 km"),
        ("en", "The figure 415 is old, by 58 or so, no 12 victims."),
        ("tr", "Ölenlerin 68’i sivildi, %12si asker, 361 kişi mağdur oldu."),
        ("tr", "Toplam sayısı 415. Sonra 2023’te 12 kişi öldü."),
        ("tr", "Başlık 68i ve 3416 mayın, 2000 kişi"), ("az", "Həlak olanların 63-ü mülki, 58-i hərbçi, 44-dən çox."),
        ("az", "2023-cü ildə 58 nəfər, 12 min hektar"),
        ("ru", "В 2023 году погибли 58 человек, 5-ти детей, 12 % и 3-х."),
        ("ru", "Всего 91 250,5 га, или 1,5 млн мин."),
        ("hy", "Զոհերից 44-ը քաղաքացիական են, 12-ին, 58 մարդ, 2023 թվականին 9 տոկոս"),
        ("ar", "أصيب 58 شخصا في عام 2023، و12 طفلا، و٤٤ جنديا، أي 12,5% من 1.5 مليون."),
        ("ar", "بلغ الرقم 415 وبـ58 ضحية"),
        ("en", "It is ½ of it, 2½ times, ⅔ or 3/4 of 5 m²."),
        ("en", "On 12 May, 5 more; May 12 people fled; 32 May."),
        ("en", "In May 17 fires broke out; at that point 17 people left."),
        ("tr", "Kasım’da 17 yangın çıktı, 17’si Mayıs’ta; ek 12 araç."),
        ("hy", "հունիսին 17 հրդեհ"), ("en", "Quoted “58 people died” is fine but 7 is not, and ‘it’s 8’ is."),
    ])
    func findsNumbersThatCount(_ tag: String, _ text: String) throws {
        let expected: [String: [String]] = [
            "Mines hurt 58 people in 2023, 12% more than before.": ["58", "12"],
            "It cleared 91,250.5 ha and found 1.5 million mines.": ["91,250.5", "1.5"],
            "In 2024 58 people died; 2,024 were hurt; 3416 in all.": ["58", "2,024", "3416"],
            "About 2000 people fled.": ["2000"], "An area of 2024 ha in 2024.": ["2024"],
            "$25 billion, 24-hour and 44-day, 5M, 10–12 km": ["25", "24", "44", "5", "10", "12"],
            "The figure 415 is old, by 58 or so, no 12 victims.": ["415", "58", "12"],
            "Ölenlerin 68’i sivildi, %12si asker, 361 kişi mağdur oldu.": ["68", "12", "361"],
            "Toplam sayısı 415. Sonra 2023’te 12 kişi öldü.": ["415", "12"],
            "Başlık 68i ve 3416 mayın, 2000 kişi": ["68", "3416", "2000"],
            "Həlak olanların 63-ü mülki, 58-i hərbçi, 44-dən çox.": ["63", "58", "44"],
            "2023-cü ildə 58 nəfər, 12 min hektar": ["58", "12"],
            "В 2023 году погибли 58 человек, 5-ти детей, 12 % и 3-х.": ["58", "5", "12", "3"],
            "Всего 91 250,5 га, или 1,5 млн мин.": ["91 250,5", "1,5"],
            "Զոհերից 44-ը քաղաքացիական են, 12-ին, 58 մարդ, 2023 թվականին 9 տոկոս": ["44", "12", "58", "9"],
            "أصيب 58 شخصا في عام 2023، و12 طفلا، و٤٤ جنديا، أي 12,5% من 1.5 مليون.": ["58", "12", "٤٤", "12,5", "1.5"],
            "بلغ الرقم 415 وبـ58 ضحية": ["415", "58"],
            "It is ½ of it, 2½ times, ⅔ or 3/4 of 5 m².": ["½", "2½", "⅔", "3/4", "5"],
            "On 12 May, 5 more; May 12 people fled; 32 May.": ["5", "12", "32"],
            "In May 17 fires broke out; at that point 17 people left.": ["17", "17"],
            "Kasım’da 17 yangın çıktı, 17’si Mayıs’ta; ek 12 araç.": ["17", "17", "12"], "հունիսին 17 հրդեհ": ["17"],
            "Quoted “58 people died” is fine but 7 is not, and ‘it’s 8’ is.": ["7"],
        ]
        let found = try typed(text, tag)
        #expect(found == expected[text])
    }

    @Test(arguments: [
        (
            "en",
            "On 12 June 2021 and 19–20 September 2023; May 30, 2024; 27 September–10 November 2020; the 1990s, 2020–2023, 2020-21."
        ),
        ("en", "12, 14 and 16 June; 2025-06-12, 12.06.2025, 12/06/2025; the 21st century, 3rd, 2nd of May"),
        (
            "en",
            "Article 3, articles 7–9, p. 12, pp. 3–5, § 4, Figure 2, step 3, Resolution 2286 (2016), No. 5, ISO 3166-1, CC BY 4.0"
        ),
        ("en", "at 14:30, 9 a.m., UTC+4; call +994 12 497-62-23, tel. 012 345 67 89; 497-62-23"),
        (
            "en",
            "PMN-2, COP29, A-01, S/2021/123, 2025/57, 3D, 5G, v2.0.1, https://x.org/12/a, www.a.az/5, a1@b.org, doi:10.1000/182, 10.1000/182, AZ1000"
        ),
        ("en", "1. First, (see `12` and :claim[a] of 2024)"),
        ("en", "the 2020 war, mid-2024, by 2025, since 1992, Convention of 12 August 1949"),
        ("tr", "12 Haziran 2021’de, 27 Eylül–10 Kasım 2020, 24–26 Mayıs’ta, 3. konferans, 2’nci, 10’uncu madde"),
        (
            "tr",
            "saat 14.30’da, 2020’den beri, 1990’larda, madde 3, s. 12, 123 sayılı karar, 3’üncü maddesi, No: 9, Tel: +90 312 000 00 00"
        ),
        (
            "az",
            "12 iyun 2021-ci ildə, 8 avqust 2025-ci il, 2020–2023-cü illərdə, 3-cü maddə, 2-ci, 10-cu, 6-cı, səh. 5, 123 saylı qərar, iyunun 12-də"
        ),
        (
            "ru",
            "12 июня 2021 года, с 27 сентября по 10 ноября 2020 г., в 1990-х годах, 3-я статья, 5-го мая, статья 3, с. 12, п. 4, № 5, в 14:30, в 14.30, в 21 веке"
        ),
        (
            "hy",
            "2021 թվականի հունիսի 12-ին, հունիսի 12-ից 14-ը, 2020–2023 թթ., 3-րդ հոդված, 1-ին, էջ 5, ժամը 14:30, մայիսի 30"
        ),
        (
            "ar",
            "في 12 حزيران/يونيو 2021 و12 يونيو ٢٠٢١، و٣ مايو، المادة 3، والمادة 5، ص. 5، الساعة 14:30، عام 2020، 27 سبتمبر–10 نوفمبر 2020، القرار 1540، القرن 21"
        ),
        ("en", "It said “more than 342 people were killed or injured”. «58 человек»"),
        ("en", ":plain[112] is the number to call."),
    ])
    func leavesAloneWhatCountsNothing(_ tag: String, _ text: String) throws {
        let found = try typed(text, tag)
        #expect(found == [])
    }

    @Test func readsLongQuotations() throws {
        let long = "“" + Array(repeating: "word", count: 15).joined(separator: " ") + " 58”"
        #expect(try typed(long, "en") == ["58"])
    }

    @Test func seesContextAcrossRuns() {
        let runs = [
            ProseRun("12 ", range: 0..<3, block: 0), ProseRun("June", range: 5..<9, block: 0),
            ProseRun(" and 58", range: 11..<18, block: 0),
            ProseRun("7", range: 20..<21, block: 1, context: .numbersMeant),
            ProseRun("8", range: 22..<23, block: 2, context: .code),
        ]
        let source = Array("12 **June** and 58  7 8".utf8)
        let found = ProseLint(runs, language: .english, file: "p", source: source).typedNumbers { $0 == 58 ? "a" : nil }
        #expect(found.map(\.range?.offsets) == [16..<18])
        #expect(found.first?.help == "claim “a” has this value: write :claim[a]")
    }

    @Test func readsOnOverLineBreaksAndShownValues() {
        let source = Array("on 12\nJune “it :plain[5] is 58” and 7 :claim[a] May".utf8)
        func run(_ range: Range<Int>, _ block: Int = 0, _ context: ProseRun.Context = []) -> ProseRun {
            ProseRun(String(decoding: source[range], as: UTF8.self), range: range, block: block, context: context)
        }
        let runs = [run(0..<5), run(6..<16), run(23..<24, 1, .numbersMeant), run(25..<42), run(51..<source.count)]
        let found = ProseLint(runs, language: .english, file: "p", source: source).typedNumbers()
        #expect(found.map(\.message) == ["number “7” typed by hand"])
    }

    @Test func pointsBehindEscapes() {
        let source = Array("a\\* b &amp; 58 c".utf8)
        let runs = [ProseRun("a* b & 58 c", range: 0..<source.count, block: 0)]
        let found = ProseLint(runs, language: .english, file: "p", source: source).typedNumbers()
        #expect(found.map(\.range?.offsets) == [12..<14])
    }

    @Test func readsAParagraphOfManyNumbers() {
        let text = String(repeating: "12-34 “ 5 ", count: 2_000)
        let runs = [ProseRun(text, range: 0..<text.utf8.count, block: 0)]
        let found = ProseLint(runs, language: .english, file: "p", source: Array(text.utf8)).typedNumbers()
        #expect(found.count == 6_000)
    }
}
