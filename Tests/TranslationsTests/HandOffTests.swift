import Diagnostics
import Foundation
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
