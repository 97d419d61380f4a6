import Testing
import Translations

/// What makes a translation stale, and what does not.
struct StalenessTests {
    @Test func isUnreviewedAfterAccepting() async throws {
        #expect(try await Project().accepted().standing() == .unreviewed)
    }

    @Test func knowsNothingWithoutARecord() async throws {
        let page = try #require(
            try await Project().report().pages.first { $0.path == "energy" && $0.language == .turkish })
        #expect(page.standing == .unreviewed)
        #expect(!page.isRecorded)
    }

    @Test(arguments: [
        ("It reached :claim[output-2024]\nand stayed there.", "It reached\n:claim[output-2024] and\nstayed there."),
        ("> Quoted words of\n> an agency.", "> Quoted words\n> of an\n> agency."),
        ("slug: energy", "slug: power\ndate: 2026-01-01\nweight: 3"),
        ("tags: [power, prices]", "tags: [power]"),
        ("| first |", "|   first    |"),
    ])
    func survivesWrappingAndFieldsWithoutText(old: String, new: String) async throws {
        var project = try await Project().accepted()
        project.change(old, new)
        #expect(try await project.standing() == .unreviewed)
    }

    @Test(arguments: [
        ("and stayed there", "and fell", 8), ("title: Energy", "title: Power", 1), ("What was", "All that was", 1),
        (":claim[output-2024]\nand", ":claim[output-2024]{unit=short}\nand", 8), ("By year", "Year by year", 11),
        ("Quoted words", "The words", 13), ("| first |", "| second |", 18), ("was revised", "is revised", 20),
        ("p. 12]", "p. 13]", 8),
    ])
    func seesAnotherWordInAnyBlock(old: String, new: String, line: Int) async throws {
        var project = try await Project().accepted()
        project.change(old, new)
        let page = try #require(
            try await project.report().pages.first { $0.path == "energy" && $0.language == .turkish })
        #expect(page.standing == .stale)
        #expect(page.changes.map(\.kind) == [.changed])
        #expect(page.changes.first?.line == line)
    }

    @Test func tellsAddedFromRemoved() async throws {
        var project = try await Project().accepted()
        project.change("## By year\n", "A new paragraph.\n\n## By year\n")
        project.change("> Quoted words of\n> an agency.\n\n", "")
        let page = try #require(
            try await project.report().pages.first { $0.path == "energy" && $0.language == .turkish })
        #expect(page.changes.map(\.kind) == [.added, .removed])
    }

    @Test func isMissingUnlessItsAuthorKeepsItToOneLanguage() async throws {
        var project = Project()
        project.files["Content/pages/energy/tr.md"] = nil
        #expect(try await project.standing() == .missing)
        project.change("slug: energy", "slug: energy\nfallback: omit")
        #expect(try await project.report().pages.allSatisfy { $0.language == .english })
    }

    @Test func listsTextsThatALanguageLacks() async throws {
        var project = Project()
        project.files["Content/ledger/indicators.yaml"] =
            "- id: output\n  label: { en: Output }\n  unit: GWh\n  kind: annual\n"
        let missing = try await project.report().missingTexts.map(\.context)
        #expect(missing == ["Content/ledger/indicators.yaml#/output/label"])
    }

    @Test func isCurrentOnceReviewed() async throws {
        var project = try await Project().accepted()
        project.files["Content/pages/energy/tr.md"]?.replace("status: machine", with: "status: reviewed")
        #expect(try await project.standing() == .current)
    }

    @Test func recordsInABlockMappingToo() async throws {
        var project = Project()
        project.files["Content/pages/energy/tr.md"]?.replace(
            "translation: { of: en, status: machine }", with: "translation:\n  of: en\n  status: reviewed")
        project = try await project.accepted()
        #expect(try await project.standing() == .current)
        let again = try await project.accepted()
        #expect(again.files == project.files)
    }
}

extension Project {
    /// Changes the English page.
    mutating func change(_ old: String, _ new: String) {
        files["Content/pages/energy/en.md"]?.replace(old, with: new)
    }
}
