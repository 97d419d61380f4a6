import Files
import Foundation
import Testing

/// Lists that are too long for one page.
struct LongListTests {
    @Test func goOnOnFurtherPagesWithEveryEntryOnce() async throws {
        var tree = try TestProject.small()
        let items = (1...130).map { number in
            #"{"id":"extra-\#(number)","type":"book","title":"Volume \#(number)","language":"en"}"#
        }
        let old = String(decoding: try #require(tree[Self.path("Content/sources.json")]), as: UTF8.self)
        let end = try #require(old.lastIndex(of: "]"))
        tree[try Self.path("Content/sources.json")] = Array(
            (old[..<end] + "," + items.joined(separator: ",") + "]").utf8)
        let built = try await TestProject.build(tree)
        #expect(!built.diagnostics.contains { $0.severity == .error }, "\(built.diagnostics)")

        var found: [String: Int] = [:]
        let names = ["en/evidence/sources/", "en/evidence/sources/part-2/", "en/evidence/sources/part-3/"]
        for (number, name) in names.enumerated() {
            let html = String(decoding: try #require(built.site[Self.path(name + "index.html")]), as: UTF8.self)
            for part in html.components(separatedBy: "<li id=\"source-").dropFirst() {
                found[String(part.prefix { $0 != "\"" }), default: 0] += 1
            }
            // Each part leads to the others and knows which it is.
            #expect(html.contains("<nav class=\"parts\" aria-label=\"Part \(number + 1) of 3\">"))
            #expect(html.contains("rel=\"next\"") == (number < 2))
            #expect(html.contains("rel=\"prev\"") == (number > 0))
        }
        #expect(found.keys.filter { $0.hasPrefix("extra-") }.count == 130)
        #expect(found.values.allSatisfy { $0 == 1 })
        #expect(built.site[try Self.path("en/evidence/sources/part-4/index.html")] == nil)
    }

    private static func path(_ name: String) throws -> RelativePath { try #require(RelativePath(name)) }
}
