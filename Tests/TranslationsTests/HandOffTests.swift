import Diagnostics
import Foundation
import Localization
import Testing
import Translations

/// PO files out and in.
struct HandOffTests {
    @Test func showsTranslatorsPlaceholdersWithWhatTheyMean() async throws {
        let po = try await Project().extracted()
        #expect(
            po.contains("msgid \"Output grew in 2024 {1:citation}. It reached {2:claim} and stayed there.{3:note}\""))
        #expect(
            po.contains(
                "msgstr \"Üretim 2024 yılında arttı {1:citation|[@agency-2025, s. 12]}. "
                    + "Ulaştığı düzey {2:claim|:claim[output-2024]{unit=short}} oldu ve orada kaldı.{3:note}\""))
        #expect(po.contains("#. {2:claim} is :claim[output-2024], “about 91,250.5 GWh”; about, Energy agency"))
        #expect(po.contains("msgctxt \"page energy slug\"\nmsgid \"energy\"\nmsgstr \"enerji\""))
        #expect(
            po.contains("msgctxt \"Content/ledger/indicators.yaml#/output/label\"\nmsgid \"Output\"\nmsgstr \"Üretim\"")
        )
        #expect(po.contains("msgctxt \"message qualifier.about\"\nmsgid \"about {quantity}\""))
    }

    @Test func changesNothingOnTheWayOutAndBack() async throws {
        for project in [Project(), try await Project().accepted()] {
            let result = try await project.importing(try await project.extracted())
            #expect(result.files.isEmpty)
            #expect(result.ids.isEmpty)
        }
    }

    @Test func changesNothingWhileEntriesAreFuzzy() async throws {
        var project = try await Project().accepted()
        project.change("and stayed there", "and fell")
        project.change("## By year", "A new paragraph.\n\n## By year")
        let po = try await project.extracted()
        #expect(po.components(separatedBy: "#, fuzzy").count == 2)
        #expect(try await project.importing(po).files.isEmpty)
    }

    @Test func writesATranslationIntoItsBlockAndRecordsIt() async throws {
        var project = try await Project().accepted()
        project.change("## By year", "## Year by year")
        var po = try await project.extracted()
        po.replace("#, fuzzy\n", with: "")
        po.replace("msgstr \"Yıllara göre\"", with: "msgstr \"Yıl yıl\"")
        let result = try await project.importing(po)
        let page = try #require(result.files["Content/pages/energy/tr.md"])
        #expect(page.contains("\n## Yıl yıl\n"))
        #expect(page.contains("> Bir kurumdan alıntılanan\n> sözler."))
        project.files.merge(result.files) { $1 }
        #expect(try await project.standing() == .unreviewed)
    }

    @Test func makesAPageThatWasMissing() async throws {
        var project = Project()
        let turkish = try await project.extracted()
        project.files["Content/pages/energy/tr.md"] = nil
        #expect(try await project.importing(try await project.extracted()).files.isEmpty)
        let result = try await project.importing(turkish)
        let page = try #require(result.files["Content/pages/energy/tr.md"])
        #expect(page.contains("title: \"Enerji\""))
        #expect(page.contains("slug: \"enerji\""))
        #expect(page.contains("| ilk | :claim[output-2024]{unit=none} |"))
        project.files.merge(result.files) { $1 }
        #expect(try await project.standing() == .unreviewed)
    }

    @Test func writesTextsAndMessages() async throws {
        let project = Project()
        var po = try await project.extracted()
        po.replace("msgstr \"Üretim\"", with: "msgstr \"Toplam “üretim”\"")
        po.replace("msgstr \"Veri yok\"", with: "msgstr \"Veri bulunmuyor\"")
        let result = try await project.importing(po)
        #expect(result.files["Content/ledger/indicators.yaml"]?.contains("    tr: \"Toplam “üretim”\"\n") == true)
        #expect(result.files["Content/locales/tr.yaml"] == "chart.no-data: \"Veri bulunmuyor\"\n")
    }

    @Test func addsALanguageToATextThatLacksIt() async throws {
        var project = Project()
        let label = "- id: output\n  label: { en: Output }\n  unit: GWh\n  kind: annual\n"
        project.files["Content/ledger/indicators.yaml"] = label
        var po = try await project.extracted()
        po.replace("msgid \"Output\"\nmsgstr \"\"", with: "msgid \"Output\"\nmsgstr \"Üretim\"")
        let result = try await project.importing(po)
        #expect(
            result.files["Content/ledger/indicators.yaml"]
                == label.replacing("en: Output }", with: "en: Output, tr: \"Üretim\" }"))
    }

    @Test func marksTextsAndMessagesWhoseSourceHasChanged() async throws {
        var project = Project()
        project.files["Content/locales/en.yaml"] = "greeting: Welcome\n"
        project.files["Content/locales/tr.yaml"] = "greeting: Hoş geldiniz\n"
        project.files["Content/charts/output.yaml"] =
            "title: { en: Output by year, tr: Yıllara göre üretim }\ndata: { table: output }\n"
        project.files["Content/data/output.csv"] = "year,gwh\n2024,5\n"
        project = try await project.accepted()
        #expect(try await !project.extracted().contains("#, fuzzy"))
        project.files["Content/ledger/indicators.yaml"]?.replace("en: Output", with: "en: Energy made")
        project.files["Content/charts/output.yaml"]?.replace("Output by year", with: "Output by month")
        project.files["Content/locales/en.yaml"] = "greeting: Come in\n"
        var po = try await project.extracted()
        for (source, translation) in [
            ("Energy made", "Üretim"), ("Output by month", "Yıllara göre üretim"), ("Come in", "Hoş geldiniz"),
        ] {
            let entry = "msgid \"\(source)\"\nmsgstr \"\(translation)\"\n"
            let before = po.components(separatedBy: entry).first?.components(separatedBy: "\n\n").last
            #expect(before?.contains("#, fuzzy\n") == true, "\(source)")
        }
        #expect(po.components(separatedBy: "#, fuzzy").count == 4)
        let report = try await project.report()
        #expect(report.staleTexts.count == 3)
        #expect(report.isBehind)
        // Fuzzy entries change nothing; the mark taken away, each is recorded again.
        #expect(try await project.importing(po).files.isEmpty)
        po.replace("#, fuzzy\n", with: "")
        po.replace(
            "msgid \"Energy made\"\nmsgstr \"Üretim\"", with: "msgid \"Energy made\"\nmsgstr \"Üretilen enerji\"")
        let result = try await project.importing(po)
        #expect(
            result.files.keys.sorted() == ["Content/ledger/indicators.yaml", "Content/translations/tr.txt"])
        project.files.merge(result.files) { $1 }
        #expect(try await project.report().staleTexts.isEmpty)
        #expect(try await project.importing(try await project.extracted()).files.isEmpty)
    }

    @Test func marksABuiltInTranslationOfAMessageThatTheProjectChanged() async throws {
        var project = Project()
        project.files["Content/locales/en.yaml"] = "chart.no-data: Nothing was counted\n"
        #expect(try await project.report().staleTexts.map(\.context) == ["message chart.no-data"])
        project.files["Content/locales/tr.yaml"] = "chart.no-data: Hiçbir şey sayılmadı\n"
        #expect(try await project.report().staleTexts.isEmpty)
    }

    @Test func keepsTheRecordOfTextsThatMoveInAList() async throws {
        var project = Project()
        project.files["Content/charts/output.yaml"] = Self.chart(["A: Bir", "B: İki"])
        project.files["Content/data/output.csv"] = "year,gwh\n2024,5\n"
        project = try await project.accepted()
        project.files["Content/charts/output.yaml"] = Self.chart(["C: Üç", "A: Bir", "B: İki"])
        #expect(try await project.report().staleTexts.map(\.excerpt) == ["C"])
        project.files["Content/charts/output.yaml"] = Self.chart(["B: İki", "A: Bir"])
        #expect(try await project.report().staleTexts.isEmpty)
    }

    private static func chart(_ notes: [String]) -> String {
        let lines = notes.map { note in
            let parts = note.split(separator: ":")
            return "  - { x: 2024, text: { en: \(parts[0]), tr:\(parts[1]) } }\n"
        }
        return "title: { en: T, tr: Ü }\ndata: { table: output }\nannotations:\n" + lines.joined()
    }

    @Test func handsOutAddressesAndTheWordsOfDirectives() async throws {
        var project = Project()
        project.change("slug: energy\n", "")
        project.change("## By year", ":::note{title=\"Not counted\"}\nText.\n:::\n\n## By year")
        project.files["Content/pages/energy/tr.md"]?.replace(
            "## Yıllara", with: ":::note{title=Sayılmayan}\nMetin.\n:::\n\n## Yıllara")
        var po = try await project.extracted()
        #expect(po.contains("msgctxt \"page energy slug\"\nmsgid \"energy\"\nmsgstr \"enerji\""))
        #expect(po.contains("msgid \"Not counted\"\nmsgstr \"Sayılmayan\""))
        #expect(try await project.importing(po).files.isEmpty)
        po.replace("msgstr \"Sayılmayan\"", with: "msgstr \"“Sayı” \\\"dışı\\\"\"")
        po.replace("msgstr \"enerji\"", with: "msgstr \"elektrik\"")
        let page = try #require(try await project.importing(po).files["Content/pages/energy/tr.md"])
        #expect(page.contains(":::note{title=\"“Sayı” &quot;dışı&quot;\"}\n"))
        #expect(page.contains("slug: \"elektrik\"\n"))
    }

    @Test(arguments: [
        // Lost, invented, doubled, another's.
        ("orada kaldı.{3:note}", "orada kaldı.", "translation.placeholder"),
        ("oldu ve", "{4:claim} oldu ve", "translation.placeholder"),
        ("oldu ve", "{3:note} oldu ve", "translation.placeholder"),
        ("oldu ve", ":claim[output-2023] oldu ve", "translation.placeholder"),
        ("{2:claim|:claim[output-2024]{unit=short}}", "{2:claim|:claim[output-2023]}", "translation.placeholder"),
        // A note before what it explains.
        ("msgstr \"Üretim 2024", "msgstr \"{3:note} Üretim 2024", "translation.placeholder"),
        // Qualifiers.
        ("{unit=short}}", "{unit=short qualifier=none}}", "translation.qualifier"),
        ("msgstr \"yaklaşık {quantity}\"", "msgstr \"{quantity}\"", "translation.qualifier"),
        ("oldu ve", "oldu, yaklaşık 2000, ve", "translation.qualifier"),
        // Messages.
        ("msgstr \"{from} – {to}\"", "msgstr \"{from}\"", "translation.placeholder"),
        ("msgstr \"{from} – {to}\"", "msgstr \"{from} – {too}\"", "translation.placeholder"),
        ("msgstr \"{from} – {to}\"", "msgstr \"{to} – {from}\"", "translation.placeholder"),
    ])
    func refusesWhatDoesNotKeepItsSource(old: String, new: String, id: String) async throws {
        let project = Project()
        let po = try await project.extracted()
        let changed = po.replacing(old, with: new, maxReplacements: 1)
        try #require(changed != po)
        let result = try await project.importing(changed)
        #expect(result.ids.contains(id))
        #expect(result.files.isEmpty)
    }

    /// A language that has no glossary of its own here.
    @Test func readsTheQualifiersOfAnyLanguageFromItsCatalog() async throws {
        var project = Project()
        project.files["Content/site.yaml"] = "title: Small\nbase-url: https://example.org/\nlocales: [en, ka]\n"
        project.files["Content/locales/ka.yaml"] = "qualifier.about: \"დაახლოებით {quantity}\"\n"
        project.files["Content/pages/energy/tr.md"] = nil
        project.files["Content/pages/energy/en.md"] = "---\ntitle: A\n---\n\nIt was about 2000.\n"
        project.files["Content/pages/energy/ka.md"] =
            "---\ntitle: ა\ntranslation: { of: en, status: machine }\n---\n\nიყო დაახლოებით 2000.\n"
        let georgian = try #require(LanguageTag("ka"))
        let po = try await project.extracted(georgian)
        #expect(try await project.importing(po, georgian).ids.isEmpty)
        let dropped = po.replacing("msgstr \"იყო დაახლოებით 2000.\"", with: "msgstr \"იყო 2000.\"")
        try #require(dropped != po)
        #expect(try await project.importing(dropped, georgian).ids == ["translation.qualifier"])
    }

    @Test func refusesValuesThatChangePlacesWhileNoWordDoes() async throws {
        var project = Project()
        for (language, text) in [
            ("en", "From :claim[output-2024] to :latest[output] people."),
            ("tr", "İlki :claim[output-2024], sonu :latest[output]."),
        ] {
            project.files["Content/pages/energy/\(language).md"]?.replace(
                language == "en" ? "## By year" : "## Yıllara göre", with: text + "\n\n## x")
        }
        let po = try await project.extracted()
        let swapped = po.replacing("İlki {1:claim}, sonu {2:latest}", with: "İlki {2:latest}, sonu {1:claim}")
        #expect(try await project.importing(swapped).ids == ["translation.placeholder"])
        let moved = po.replacing("İlki {1:claim}, sonu {2:latest}", with: "Sonu {2:latest}, ilki {1:claim}")
        #expect(try await project.importing(moved).ids.isEmpty)
    }

    @Test func leavesOutEntriesWhoseSourceHasChangedSince() async throws {
        var project = Project()
        let po = try await project.extracted().replacing("msgstr \"Yıllara göre\"", with: "msgstr \"Yıl yıl\"")
        project.change("## By year", "## Year by year")
        let result = try await project.importing(po)
        #expect(result.ids == ["translation.changed"])
        #expect(result.files.isEmpty)
    }

    @Test func readsWhatEditorsMakeOfAFile() throws {
        var bag = DiagnosticBag()
        let text = """
            # A translator's note
            msgid ""
            msgstr ""
            "Language: tr\\n"

            #. comment
            #, fuzzy, no-wrap
            #| msgid "old"
            msgctxt "a"
            msgid ""
            "one "
            "two\\n"
            msgstr "\\"bir\\" iki"
            #~ msgid "gone"
            #~ msgstr "yok"
            """
        let file = POFile.read(Array(text.utf8), file: "tr.po", &bag)
        #expect(bag.isEmpty)
        #expect(file["language"] == "tr")
        let entry = try #require(file.entries.first)
        #expect(entry.source == "one two\n")
        #expect(entry.translation == "\"bir\" iki")
        #expect(entry.isFuzzy)
        #expect(file.entries.count == 1)
    }

    @Test(arguments: ["msgid broken", "nonsense \"x\"", "msgid \"a\" b\""])
    func reportsWhatIsNoPOFile(text: String) {
        var bag = DiagnosticBag()
        _ = POFile.read(Array(text.utf8), file: "tr.po", &bag)
        #expect(bag.diagnostics.map(\.rule.id) == ["translation.file"])
    }

    #if os(Linux)
        /// GNU gettext's own check, where it is installed (`apt-get install gettext`).
        @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/msgfmt")))
        func passesTheChecksOfGettext() async throws {
            let url = FileManager.default.temporaryDirectory.appendingPathComponent("attest-\(UUID().uuidString).po")
            defer { try? FileManager.default.removeItem(at: url) }
            try Data(try await Project().extracted().utf8).write(to: url)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/msgfmt")
            process.arguments = ["--check", "-o", "/dev/null", url.path]
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
    #endif
}
