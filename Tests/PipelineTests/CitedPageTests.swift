import Citations
import Files
import Foundation
import Testing

/// “To cite this page”, which pages of a language share as far as they are alike, and otherwise have of their own.
struct CitedPageTests {
    private struct Page {
        let title: String
        let lines: [String]
        let date: CitationDate.Point?
        let authors: [PersonName]
    }

    private static let titles = [
        "Water", "Water & power", "What is left?", "50% of it", "“Quoted”", "Two  spaces", "a_b", "Վարդ", "Вода CC",
        "3D", "The end.", "It’s", "<i>Water</i>", "x--y", "Water – power", "m²", "{Water}", "الماء", "Water (part 2)",
    ]

    private static let pages = titles.flatMap { title in
        [
            Page(title: title, lines: ["date: 2025-09-05"], date: .init(year: 2025, month: 9, day: 5), authors: []),
            Page(title: title, lines: ["date: 2025-12-31"], date: .init(year: 2025, month: 12, day: 31), authors: []),
            Page(title: title, lines: ["date: 2025-10-01"], date: .init(year: 2025, month: 10, day: 1), authors: []),
            Page(title: title, lines: ["date: 2025-10"], date: .init(year: 2025, month: 10), authors: []),
            Page(title: title, lines: [], date: nil, authors: []),
            Page(title: title, lines: ["authors: [Ada]"], date: nil, authors: [PersonName(literal: "Ada")]),
        ]
    }

    private static func path(_ text: String) throws -> RelativePath { try #require(RelativePath(text)) }

    @Test func pagesAreTheSourcesThatTheirFieldsSay() async throws {
        var tree = try TestProject.small()
        for path in tree.paths where path.string.hasPrefix("Templates/") { tree[path] = nil }
        for (index, page) in Self.pages.enumerated() {
            let front = ["---", "title: '\(page.title)'"] + page.lines + ["---", "", "Text.", ""]
            tree[try Self.path("Content/pages/p\(index)/en.md")] = Array(front.joined(separator: "\n").utf8)
        }
        let site = try await TestProject.build(tree).site
        let processor = CitationProcessor(style: .builtIn, language: "en", library: SourceLibrary([]))
        for (index, page) in Self.pages.enumerated() {
            let html = String(decoding: site[try Self.path("en/p\(index)/index.html")] ?? [], as: UTF8.self)
            let item = CitationItem(
                id: "en-p\(index)", type: "webpage",
                texts: [
                    .title: page.title, .containerTitle: "Small report",
                    .url: "https://example.org/reports/en/p\(index)/", .language: "en",
                ],
                names: page.authors.isEmpty ? [:] : [.author: page.authors],
                dates: page.date.map { [.issued: CitationDate(start: $0)] } ?? [:])
            for bytes in [SourceExport.bibTeX([item]), SourceExport.ris([item]), SourceExport.cslJSON([item])] {
                let isInPage = html.contains("charset=utf-8," + Self.encoded(bytes) + "\"")
                #expect(isInPage, "\(page)")
            }
            let entry = html.firstMatch(of: /<p data-citation>(.*) <span data-accessed/)?.1
            #expect(entry.map { Self.words(String($0)) } == processor.entry(of: item).plain, "\(page)")
        }
    }

    private static func encoded(_ bytes: [UInt8]) -> String {
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return String(decoding: bytes, as: UTF8.self).addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    /// Markup without its tags.
    private static func words(_ html: String) -> String {
        html.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }
}
