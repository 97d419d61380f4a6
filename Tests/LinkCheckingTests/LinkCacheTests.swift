import Checks
import Diagnostics
import Testing

@testable import LinkChecking

struct LinkCacheTests {
    private static let day = 86_400

    @Test func keepsAnswersForAWeekAndRefusalsForADay() {
        var cache = LinkCache()
        cache.remember(.alive, of: "https://example.org/a", now: 0)
        cache.remember(.blocked("HTTP 403"), of: "https://example.org/b", now: 0)
        #expect(cache.verdict(of: "https://example.org/a", now: 7 * Self.day) == .alive)
        #expect(cache.verdict(of: "https://example.org/a", now: 7 * Self.day + 1) == nil)
        #expect(cache.verdict(of: "https://example.org/b", now: Self.day) == .blocked("HTTP 403"))
        #expect(cache.verdict(of: "https://example.org/b", now: Self.day + 1) == nil)
        // A clock that went back.
        #expect(cache.verdict(of: "https://example.org/a", now: -1) == nil)
    }

    @Test func readsWhatItWrote() {
        var cache = LinkCache()
        cache.remember(.alive, of: "https://example.org/\"a\"", now: 5)
        cache.remember(.moved(to: "https://example.org/b"), of: "https://example.org/c", now: 6)
        cache.remember(.dead("HTTP 404"), of: "https://example.org/d", now: 7)
        #expect(LinkCache(cache.bytes) == cache)
        cache.prune(keeping: ["https://example.org/d"], now: 8)
        #expect(cache.count == 1)
    }

    @Test(arguments: ["", "[1]", "{", "{\"a\": 3}", "{\"a\": {\"verdict\": \"odd\", \"checked\": \"1\"}}", "\u{0}"])
    func isEmptyWhereTheFileIsNone(_ text: String) {
        #expect(LinkCache(Array(text.utf8)).count == 0)
    }

    @Test func findsAtEveryPlace() {
        let places = [SourceRange(file: "a.md", offsets: 1..<5), SourceRange(file: "b.md", offsets: 2..<6)]
        let link = ExternalLink(address: "https://example.org/a", places: places)
        let found = LinkFindings.of([link], [link.address: .dead("HTTP 404")])
        #expect(found.map(\.range) == places && found.allSatisfy { $0.id == "link.dead" })
        #expect(LinkFindings.of([link], [link.address: .alive]).isEmpty)
    }
}
