import Citations
import Files
import Foundation
import Testing

/// “To cite this page” and the notes, which pages of a language share as far as they are alike, and otherwise have of
/// their own.
struct CitedPageTests {
    private static let titles = [
        "Water", "Water & power", "What is left?", "50% of it", "“Quoted”", "Two  spaces", "a_b", "Վարդ", "Вода CC",
        "3D", "The end.", "It’s", "<i>Water</i>", "x--y", "Water – power", "m²", "{Water}",
    ]

    private static func page(title: String, _ lines: [String]) async throws -> String {
        var tree = try TestProject.small()
        let quoted = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let text = (["---", "title: \"\(quoted)\""] + lines + ["---", "", "Text.", ""]).joined(separator: "\n")
        tree[try #require(RelativePath("Content/pages/cited/en.md"))] = Array(text.utf8)
        let built = try await TestProject.build(tree)
        return String(decoding: built.site[try #require(RelativePath("en/cited/index.html"))] ?? [], as: UTF8.self)
    }

    @Test(arguments: titles, [["date: 2025-09-05"], ["date: 2025-12-31"], ["date: 2025-10"], [], ["authors: [Ada]"]])
    func aPageIsTheSourceThatItsFieldsSay(title: String, lines: [String]) async throws {
        let html = try await Self.page(title: title, lines)
        let numbers = lines.first.map { $0.split { !$0.isNumber }.compactMap { Int($0) } } ?? []
        let address = "https://example.org/reports/en/cited/"
        let item = CitationItem(
            id: "en-cited", type: "webpage",
            texts: [
                .title: title, .containerTitle: "Small report", .url: address,
                .language: "en",
            ],
            names: lines == ["authors: [Ada]"] ? [.author: [PersonName(literal: "Ada")]] : [:],
            dates: numbers.isEmpty
                ? [:]
                : [
                    .issued: CitationDate(
                        start: .init(
                            year: numbers[0], month: numbers[1], day: numbers.count > 2 ? numbers[2] : nil))
                ])
        for bytes in [SourceExport.bibTeX([item]), SourceExport.ris([item]), SourceExport.cslJSON([item])] {
            let allowed = CharacterSet(
                charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
            let encoded = String(decoding: bytes, as: UTF8.self).addingPercentEncoding(withAllowedCharacters: allowed)
            #expect(html.contains("charset=utf-8," + (encoded ?? "") + "\""))
        }
        let processor = CitationProcessor(style: .builtIn, language: "en", library: SourceLibrary([]))
        let entry = try #require(html.firstMatch(of: /<p data-citation>(.*) <span data-accessed/)?.1)
        let words = String(entry).replacing(/<[^>]*>/, with: "").replacing("&amp;", with: "&")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        #expect(words == processor.entry(of: item).plain)
    }
}
