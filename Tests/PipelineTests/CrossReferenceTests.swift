import Files
import Foundation
import Testing

/// What pages make of ids, numbers, foreign words and tables in their text.
struct CrossReferenceTests {
    private static func page(_ body: String, _ tag: String, site: [String] = []) async throws -> String {
        var tree = try TestProject.small()
        let configuration =
            ["title: T", "base-url: https://example.org/", "locales: [\(tag)]", "default-locale: \(tag)"] + site
        for path in tree.paths where path.string.hasPrefix("Content/pages/") { tree[path] = nil }
        let files = [
            "Content/site.yaml": configuration.joined(separator: "\n"),
            "Content/pages/index/\(tag).md": "---\ntitle: T\n---\n\n\(body)\n",
            "Content/charts/other.yaml": "title: Other\ndata: { table: output }\n"
                + "x: { field: year, type: ordinal }\ny: { field: gwh, type: quantitative }\nmarks: [{ type: line }]\n",
        ]
        for (path, text) in files { tree[try #require(RelativePath(path))] = Array(text.utf8) }
        let built = try await TestProject.build(tree)
        #expect(!built.diagnostics.contains { $0.severity == .error }, "\(built.diagnostics)")
        return String(decoding: built.site[try #require(RelativePath("\(tag)/index.html"))] ?? [], as: UTF8.self)
    }

    @Test(arguments: [
        ("en", "Chart 2", "Table 1"), ("tr", "Grafik 2", "Tablo 1"), ("az", "Diaqram 2", "Cədvəl 1"),
        ("ru", "График 2", "Таблица 1"), ("hy", "Գծապատկեր 2", "Աղյուսակ 1"), ("ar", "الرسم 2", "الجدول 1"),
    ])
    func referencesAreNamedInTheLanguageOfThePage(tag: String, chart: String, table: String) async throws {
        let body = """
            :ref[output] [](#chart-output) [](#output) :ref[t] :ref[why] [](#why)

            ::chart{#other}

            ::chart{#output}

            | a |
            |---|
            | b |

            : Caption {#t}

            ## 𝔚𝔥𝔶 {#why}
            """
        let html = try await Self.page(body, tag)
        #expect(html.contains("<a class=\"ref\" href=\"#chart-output\">\(chart)</a>"))
        #expect(html.components(separatedBy: "<a href=\"#chart-output\">\(chart)</a>").count == 3)
        #expect(html.contains("<a class=\"ref\" href=\"#t\">\(table)</a>"))
        #expect(html.components(separatedBy: "<a href=\"#why\">𝔚𝔥𝔶</a>").count == 3)
        #expect(html.contains("<caption><span class=\"ref-label\">\(table)</span> "))
        #expect(html.contains("<span class=\"ref-label\">\(chart)</span>"))
    }

    @Test func chartsHaveNoNumbersWhereNothingRefersToThem() async throws {
        #expect(try await !Self.page("::chart{#output}", "en").contains("ref-label"))
    }

    @Test func aChartShownTwiceHasIdsOfItsOwn() async throws {
        let html = try await Self.page("::chart{#output}\n\n::chart{#output}\n\n::chart{#output}", "en")
        let ids = html.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(ids.contains("chart3-output"))
        #expect(Set(ids).count == ids.count, "\(ids.sorted())")
    }

    @Test func tablesScrollAndHaveANameAndHeaderCells() async throws {
        let html = try await Self.page("| a | b |\n|:--|--:|\n| c | d |", "tr")
        #expect(
            html.contains(
                "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Tablo 1\">\n<table>\n"))
        #expect(html.contains("<th scope=\"col\" class=\"align-right\">b</th>"))
        #expect(html.contains("</table>\n</div>\n"))
    }

    @Test func numbersKeepTheirUnitsAndForeignWordsTheirLanguage() async throws {
        let text = "О 5 га пишет Human Rights Watch, \"да\" -- и *قره باغ*. F-16."
        let html = try await Self.page(text, "ru")
        #expect(
            html.contains(
                "<p>О 5\u{A0}га пишет <span lang=\"en\">Human Rights Watch</span>, &quot;да&quot; -- и "
                    + "<em><bdi lang=\"ar\">قره باغ</bdi></em>. <span lang=\"en\">F</span>-16.</p>"))
        let marked = try await Self.page(text, "ru", site: ["typography: true"])
        #expect(marked.contains("«да» – и"))
        let arabic = try await Self.page("مساحة km² و F-16 و Ermənistan bu yerdə، GDP.", "ar")
        #expect(
            arabic.contains(
                "<bdi lang=\"en\">km²</bdi> و <bdi lang=\"en\">F-16</bdi> و "
                    + "<bdi lang=\"az\">Ermənistan bu yerdə</bdi>، <bdi lang=\"en\">GDP</bdi>."))
    }

    @Test func wordsInAnotherLanguageAreLeftAsTheyAre() async throws {
        let html = try await Self.page(
            ":span[Il a \"dit\" 5 km]{lang=fr}\n\n:::quote{lang=ru #q}\nМинное \"поле\"\n:::", "en",
            site: ["typography: true"])
        #expect(html.contains("<span lang=\"fr\">Il a &quot;dit&quot; 5 km</span>"))
        #expect(html.contains("id=\"q\" lang=\"ru\">\n<p>Минное &quot;поле&quot;</p>"))
    }

    @Test func sourcesThatAreNotCitedAreListed() async throws {
        var tree = try TestProject.small()
        let text = "---\ntitle: T\nnocite: [\"@review-2024\"]\n---\n\nText [@agency-2025].\n"
        tree[try #require(RelativePath("Content/pages/listed/en.md"))] = Array(text.utf8)
        let built = try await TestProject.build(tree)
        #expect(built.diagnostics.isEmpty, "\(built.diagnostics)")
        let path = try #require(RelativePath("en/listed/index.html"))
        let html = String(decoding: built.site[path] ?? [], as: UTF8.self)
        let list = html.components(separatedBy: "role=\"doc-bibliography\"").last ?? ""
        #expect(list.contains("<li id=\"source-review-2024\">") && list.contains("A review of output"))
        #expect(!list.contains("source-agency-2025"))
    }

    @Test func theLabelOfANoteIsShown() async throws {
        let html = try await Self.page(":::note[Mind *this*]\nText.\n:::", "en")
        #expect(html.contains("<p class=\"note-title\"><strong>Mind <em>this</em></strong></p>\n<p>Text.</p>"))
    }
}
