import Files
import Foundation
import Testing

/// What a site or a page says about its languages: addresses, digits, calendars, and pages that are not translated.
struct LanguageSettingsTests {
    private func text(_ site: FileTree, _ path: String) throws -> String {
        String(decoding: try #require(site[path], "\(path)"), as: UTF8.self)
    }

    /// The small project under the built-in theme, with some of its texts changed.
    private func project(_ changes: [(file: String, old: String, new: String)]) throws -> FileTree {
        var tree = try TestProject.small()
        for path in tree.paths(under: "Templates") { tree[path] = nil }
        for change in changes {
            let path = try #require(RelativePath(change.file))
            let old = String(decoding: try #require(tree[path]), as: UTF8.self)
            try #require(old.contains(change.old), "\(change.file): \(change.old)")
            tree[path] = Array(old.replacing(change.old, with: change.new).utf8)
        }
        return tree
    }

    @Test(arguments: [
        ("path", "ru/energy/"), ("native", "ru/карты-минных-полей/"), ("transliterated", "ru/karty-minnykh-poley/"),
    ])
    func addressesAreInTheScriptOfTheLanguageOrTransliterated(policy: String, address: String) async throws {
        var tree = try project([
            ("Content/site.yaml", "locales: [en, tr, ar]", "locales: [en, tr, ar, ru]\nslugs: \(policy)")
        ])
        // The title is written decomposed: й as и and a breve.
        let title = "Карты минных полей".decomposedStringWithCanonicalMapping
        for (page, front) in [("energy", "title: \(title)"), ("prices", "title: Цены\nslug: rubli")] {
            let path = try #require(RelativePath("Content/pages/\(page)/ru.md"))
            tree[path] = Array("---\n\(front)\n---\n\nТекст.\n".utf8)
        }
        let site = try await TestProject.build(tree).site
        let pages = site.paths.map(\.string).filter { $0.hasPrefix("ru/") && $0.hasSuffix("index.html") }
        // Byte for byte, so NFC.
        #expect(pages.contains { Array($0.utf8) == Array((address + "index.html").utf8) }, "\(pages)")
        #expect(pages.contains("ru/rubli/index.html"))
        #expect(Set(pages).count == pages.count)
        // Every language leads to it by that address.
        let english = try text(site, "en/power/index.html")
        let href = address.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? ""
        #expect(english.contains("hreflang=\"ru\" href=\"https://example.org/reports/\(href)\""))
    }

    @Test func digitsAndCalendarAreSettingsOfPagesChartsAndNotes() async throws {
        let tree = try project([
            (
                "Content/site.yaml", "locales: [en, tr, ar]",
                "locales: [en, tr, { tag: ar, digits: arab, calendar: persian }]"
            ),
            (
                "Content/pages/index/ar.md", ":claim[output-2024].",
                ":claim[output-2024]{as-of=show}.\n\n::chart{#output}"
            ),
        ])
        let site = try await TestProject.build(tree).site
        let page = try text(site, "ar/index.html")
        #expect(page.contains("٩١٬٢٥٠٫٥"))
        #expect(page.contains("value=\"91250.5\""))
        // 1 March 2025 is 11 Esfand 1403.
        #expect(page.contains("١١ اسفند") || page.contains("١١ إسفند"), "\(page.contains("١٤٠٣"))")
        #expect(page.contains("١٤٠٣"))
        #expect(page.firstMatch(of: /role="doc-noteref"[^>]*>١</) != nil)
        let chart = try text(site, "charts/output.ar.svg")
        #expect(chart.contains("٢٠٢٤"))
        #expect(chart.contains("١٤٠٣"))
        // Nothing of it in the other languages.
        let turkish = try text(site, "tr/index.html")
        #expect(turkish.contains("91.250,5") && !turkish.contains("١٤٠٣"))
    }

    /// What a page says wins over what the site says.
    @Test(arguments: [
        ("notice", "omit"), ("link", "omit"), ("omit", "notice"), ("notice", "link"), ("omit", "link"),
        ("link", "notice"),
    ])
    func eachPageMayBeShownLinkedOrLeftOut(site policy: String, page own: String) async throws {
        let tree = try project([
            ("Content/site.yaml", "fallback: notice", "fallback: \(policy)"),
            ("Content/pages/energy/en.md", "slug: power", "slug: power\nfallback: \(own)"),
            // Turkish keeps its link to a page that it has.
            ("Content/pages/prices/tr.md", "title: Fiyatlar", "title: Fiyatlar\ntags: [fiyat]"),
        ])
        let built = try await TestProject.build(tree).site
        #expect((built["tr/power/index.html"] != nil) == (own == "notice"))
        let home = try text(built, "tr/index.html")
        let menu = try #require(home.firstMatch(of: /<nav class="menu[\s\S]*?<\/nav>/))
        #expect(menu.output.contains("/en/power/") == (own == "link"))
        #expect(menu.output.contains("/tr/power/") == (own == "notice"))
        if own != "omit" {
            #expect(menu.output.firstMatch(of: /power\/"[^>]*lang="en"[^>]*>Energy/) != nil)
        }
        // Never an alternate, a sitemap entry or a feed entry for a borrowed page.
        #expect(!(try text(built, "sitemap.xml")).contains("/tr/power/"))
        #expect(!(try text(built, "tr/feed.xml")).contains("power"))
        #expect(
            !(try text(built, "en/power/index.html")).contains(
                "hreflang=\"tr\" href=\"https://example.org/reports/tr/power"))
        if own == "notice" {
            let page = try text(built, "tr/power/index.html")
            #expect(page.contains("noindex") && !page.contains("rel=\"alternate\" hreflang"))
            #expect(page.contains("İngilizce"))
        }
    }
}
