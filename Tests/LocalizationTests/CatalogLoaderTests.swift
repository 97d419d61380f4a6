import Diagnostics
import Files
import Localization
import Testing

@Suite struct CatalogLoaderTests {
    /// What loading finds, as `id file:line:column message | help`.
    private func load(
        _ files: [String: String], _ locales: [LocaleSettings] = [LocaleSettings(.english), LocaleSettings(.russian)],
        default tag: LanguageTag = .english
    ) -> ([LocaleProfile], [String]) {
        var bag = DiagnosticBag()
        let profiles = LocaleProfile.load(locales, default: tag, from: FileTree(texts: files), &bag)
        let findings = bag.diagnostics.map { diagnostic in
            var place = ""
            if let range = diagnostic.range, let text = files[range.file] {
                let before = Array(text.utf8).prefix(range.offsets.lowerBound)
                let line = before.count { $0 == 0x0A } + 1
                let column = before.reversed().prefix { $0 != 0x0A }.count + 1
                place = " \(range.file.split(separator: "/").last ?? ""):\(line):\(column)"
            }
            return "\(diagnostic.id)\(place) \(diagnostic.message) | \(diagnostic.help ?? "")"
        }
        return (profiles, findings)
    }

    @Test func sitesWithoutCatalogsNeedNone() {
        let locales = ["en", "tr", "az", "ru", "hy", "ar"].compactMap { LanguageTag($0) }.map { LocaleSettings($0) }
        let (profiles, findings) = load([:], locales)
        #expect(profiles.map(\.tag.string) == ["en", "tr", "az", "ru", "hy", "ar"])
        #expect(findings.isEmpty)
    }

    @Test func siteCatalogsOverrideAndAdd() {
        let (profiles, findings) = load([
            "Content/locales/en.yaml": "chart: { no-data: Nothing here }\nsite:\n  greeting: \"Hello {name}\"\n",
            "Content/locales/ru.yaml": "site.greeting: \"Привет, {name}\"\n",
        ])
        #expect(findings.isEmpty)
        #expect(profiles[0].text(.chartNoData) == "Nothing here")
        #expect(profiles[1].text(.chartNoData) == "Нет данных")
        #expect(profiles[1].text("site.greeting", ["name": "Анна"]) == "Привет, Анна")
    }

    @Test func reportsEveryMistakeAtItsPlace() {
        let (_, findings) = load([
            "Content/locales/en.yaml": "site: { hello: Hello }\nchart:\n  no-dta: Nothing\n",
            "Content/locales/ru.yaml": """
            chart.as-of: "На {dat}"
            page:
              sources-count: { one: "{count} источник", other: "{count} источника" }
              pages: { one: a, few: b, many: c, ohter: d, other: e, two: f }
              updated: "Обновлено {date"
            extra: Лишнее
            """,
        ])
        let expected = [
            #"message.plural ru.yaml:4:37 “ohter” is no plural category | did you mean “other”?"#,
            #"message.argument ru.yaml:5:12 braces in the message “page.updated” hold a name | write {name}, and {{ or }} for a brace itself"#,
            #"message.unknown en.yaml:3:3 no message “chart.no-dta” | did you mean “chart.no-data”?"#,
            #"message.argument ru.yaml:1:1 the message “chart.as-of” has no argument “dat” | did you mean “date”?"#,
            #"message.argument ru.yaml:1:1 the message “chart.as-of” leaves out its argument “date” | put {date} where it belongs"#,
            #"message.unknown ru.yaml:6:1 no message “extra” | messages of your own go into the catalog of the default language too"#,
            #"message.plural ru.yaml:4:3 the plural form “two” of the message “page.pages” is never used in “ru” | “ru” has one, few, many, other"#,
            #"message.plural ru.yaml:3:3 the message “page.sources-count” lacks the plural form “few”, “many” of “ru” | “ru” has one, few, many, other"#,
            #"message.argument ru.yaml:5:3 the message “page.updated” leaves out its argument “date” | put {date} where it belongs"#,
            #"message.missing ru.yaml:1:1 no message “site.hello” in “ru” | add “site.hello” to Content/locales/ru.yaml"#,
        ]
        for (found, wanted) in zip(findings, expected) { #expect(found == wanted) }
        #expect(findings.count == expected.count)
    }

    @Test func anotherLanguageTakesOneCatalog() throws {
        let georgian = try #require(LanguageTag("ka"))
        let locales = [LocaleSettings(.english), LocaleSettings(georgian)]
        let (without, findings) = load([:], locales)
        #expect(findings.count == 1)
        #expect(findings[0].hasPrefix("message.missing no messages in “ka”"))
        #expect(without[1].name == "ქართული")
        #expect(
            without[1].resolved(.chartNoData) == ResolvedText(text: "No data", language: .english, isBorrowed: true))

        let (profiles, rest) = load(
            [
                "Content/locales/ka.yaml": """
                chart.no-data: "მონაცემები არ არის"
                unit.mines: { select: number, one: "{number} ნაღმი", other: "{number} ნაღმი" }
                magnitude.million: { select: number, one: "{number} მილიონი", other: "{number} მილიონი" }
                qualifier.about: "დაახლოებით {quantity}"
                """
            ], locales)
        #expect(profiles[1].text(.chartNoData) == "მონაცემები არ არის")
        #expect(!profiles[1].resolved(.chartNoData).isBorrowed)
        #expect(
            profiles[1].quantity(Quantity(1_500_000, unit: "mines", qualifier: .about, scale: .million))
                == "დაახლოებით 1,5 მილიონი ნაღმი")
        #expect(profiles[1].format.integer(1_234_567) == "1\u{A0}234\u{A0}567")
        #expect(rest.allSatisfy { $0.hasPrefix("message.missing ka.yaml:1:1 no message “") })
    }

    @Test func borrowsFromTheDefaultLanguageBeforeEnglish() throws {
        let georgian = try #require(LanguageTag("ka"))
        let (profiles, _) = load([:], [LocaleSettings(.turkish), LocaleSettings(georgian)], default: .turkish)
        #expect(
            profiles[1].resolved(.chartNoData) == ResolvedText(text: "Veri yok", language: .turkish, isBorrowed: true))
        let borrowed = profiles[1].resolved(.pagePages, count: 5)
        #expect(borrowed.text == "5 sayfa" && borrowed.language == .turkish)
    }

    @Test func namesCatalogsOfLanguagesThatTheSiteLacks() {
        let (_, findings) = load(["Content/locales/fr.yaml": "chart.no-data: Rien\n"])
        #expect(
            findings == [
                "message.unknown fr.yaml:1:1 the catalog “fr” is for no language of the site | the site has en, ru"
            ])
    }

    @Test(arguments: [
        "- a\n- b\n", "plain", "chart: [a]\n",
        "chart: { a: { b: { c: { d: { e: { f: { g: { h: { i: { j: k } } } } } } } } } }\n", "a: &x [*x]\n", ":",
    ])
    func survivesBrokenCatalogs(text: String) {
        let (profiles, findings) = load(["Content/locales/ru.yaml": text])
        #expect(profiles[1].text(.chartNoData) == "Нет данных")
        #expect(!findings.isEmpty)
    }
}
