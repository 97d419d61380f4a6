import Foundation
import Localization
import SiteModel
import Testing

@testable import Exporting

struct ReportTests {
    private func html(_ tag: String = "en", _ change: (inout ReportOptions) -> Void = { _ in }) async throws -> String {
        var options = try ReportFixture.options(tag)
        change(&options)
        let report = try #require(Report(try await ReportFixture.site(), options))
        return String(decoding: report.print(), as: UTF8.self)
    }

    private func matches(_ pattern: String, in text: String) throws -> [String] {
        try text.matches(of: Regex(pattern, as: (Substring, Substring).self)).map { String($0.output.1) }
    }

    @Test func putsPartsInTheOrderOfTheSite() async throws {
        let ids = try matches("<section class=\"part [a-z]+\" id=\"([^\"]+)\"", in: try await html())
        #expect(
            ids == [
                "cover", "imprint", "contents", "charts", "summary", "p-index", "p-energy", "p-other", "chart-data",
                "evidence", "data-notes", "corrections", "sources", "colophon",
            ])
    }

    @Test func choosesPagesByPathAndTag() async throws {
        let byPath = try await html { $0.pages = ["other"] }
        #expect(byPath.contains("id=\"p-other\"") && !byPath.contains("id=\"p-energy\""))
        let byTag = try await html { $0.tags = ["power"] }
        #expect(byTag.contains("id=\"p-energy\"") && !byTag.contains("id=\"p-other\""))
        let options = try ReportFixture.options("en")
        var none = options
        none.pages = ["nowhere"]
        #expect(Report(try await ReportFixture.site(), none) == nil)
    }

    /// The note stands where its number is first, in full; later in short; once where a paragraph repeats it.
    @Test func setsEveryNoteBesideItsNumber() async throws {
        let text = try await html { $0.pages = ["energy"] }
        let references = try matches("role=\"doc-noteref\"[^>]* href=\"#([^\"]+)\"", in: text)
        #expect(references.count == 5)
        for id in references { #expect(text.contains("<span class=\"footnote\" role=\"doc-footnote\" id=\"\(id)\">")) }
        #expect(text.contains("The series was <em>revised</em>.</span>"))
        #expect(text.contains("(see note 2)"))
        #expect(text.contains("<p data-whole=\"\">Output grew"))
    }

    @Test func leadsEveryLinkToAnIdThatIsThereOnce() async throws {
        for tag in ["en", "ar"] {
            let text = try await html(tag)
            let ids = try matches(" id=\"([^\"]+)\"", in: text)
            #expect(Set(ids).count == ids.count)
            for target in try matches("<a [^>]*href=\"#([^\"]+)\"", in: text) { #expect(ids.contains(target)) }
            for target in try matches("url\\(#([^)]+)\\)", in: text) { #expect(ids.contains(target)) }
        }
    }

    @Test func keepsTheNumbersOfThePages() async throws {
        let text = try await html()
        #expect(text.contains("91,250.5"))
        #expect(text.contains("Edition 2"))
        #expect(text.contains("href=\"#p-energy-prices\""))
        #expect(text.contains(String(repeating: "0f", count: 8)))
        #expect(!text.contains("class=\"narrow\"") && !text.contains("⟨"))
    }

    /// WeasyPrint sets the letters of SVG text one by one: Arabic words stand over the drawing as text.
    @Test func liftsArabicWordsOverTheDrawing() async throws {
        let text = try await html("ar")
        #expect(text.contains("<div class=\"drawing\">"))
        #expect(text.contains("<span class=\"word"))
        #expect(!text.contains("<text "))
        #expect(try await !html().contains("class=\"drawing\""))
    }

    @Test func givesTheSameBytesTwice() async throws {
        #expect(try await html() == html())
    }

    @Test func makesAPaperOfOnePage() async throws {
        let site = try await ReportFixture.site()
        let articles = Article.all(site, try #require(LanguageTag("en")))
        #expect(articles.map(\.path) == ["index", "energy", "other"])
        #expect(articles[1].address.path == "en/energy/energy.pdf")
        let text = String(decoding: articles[1].print(), as: UTF8.self)
        #expect(
            text.contains("To cite this article") && text.contains("No. 2") && text.contains("id=\"source-agency\""))
    }
}
