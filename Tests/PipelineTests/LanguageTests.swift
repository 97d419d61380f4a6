import Diagnostics
import Files
import Foundation
import Localization
import Testing

/// Pages in the languages of a site, down to the last word of the interface.
struct LanguageTests {
    /// The small project in Georgian: one catalog, one line of configuration, and what people write.
    private func georgian() throws -> FileTree {
        var tree = try TestProject.small()
        func replace(_ path: String, _ change: (String) -> String) {
            let old = tree[path].map { String(decoding: $0, as: UTF8.self) } ?? ""
            if let path = RelativePath(path) { tree[path] = Array(change(old).utf8) }
        }
        // The line.
        replace("Content/site.yaml") { $0.replacing("locales: [en, tr, ar]", with: "locales: [en, tr, ar, ka]") }
        // The catalog: every English message in Georgian letters.
        let keys = MessageCatalog(.english)
        var catalog = ""
        for key in keys.keys {
            guard let message = keys.message(MessageKey(key)) else { continue }
            guard case .plural(let plural) = message.body else {
                catalog += "\(key): \"\(Self.georgian(message.pattern(for: .other).source))\"\n"
                continue
            }
            let georgian = LanguageTag("ka") ?? .english
            let forms = PluralRules(georgian, ordinal: plural.isOrdinal).categories.map {
                "\($0.rawValue): \"\(Self.georgian(message.pattern(for: $0).source))\""
            }
            let select = plural.argument == "count" ? "" : "select: \(plural.argument), "
            catalog +=
                "\(key): { \(select)\(plural.isOrdinal ? "ordinal: true, " : "")\(forms.joined(separator: ", ")) }\n"
        }
        replace("Content/locales/ka.yaml") { _ in catalog }
        return tree
    }

    /// The same with all that people write in Georgian letters too: pages with their values and charts, labels, names.
    private func written() throws -> FileTree {
        var tree = try georgian()
        for path in tree.paths where path.fileExtension == "yaml" && !path.string.hasPrefix("Content/locales/") {
            let text = String(decoding: tree[path] ?? [], as: UTF8.self)
            let changed = text.replacing(/en: ("[^"]*"|[^,}"\n]*[^,}"\n ])/) { match in
                "\(match.output.0), ka: \(Self.georgian(String(match.output.1)).replacing("”", with: "\""))"
            }
            tree[path] = Array(changed.utf8)
        }
        for path in tree.paths(under: "Content/pages") where path.name == "en.md" {
            let text = String(decoding: tree[path] ?? [], as: UTF8.self)
            let uses = text.matches(of: /(?m)^::[a-z]+\{[^}]*\}|:[a-z]+\[[^\]]*\](\{[^}]*\})?/).map {
                "\n\n\($0.output.0)"
            }
            let page = "---\ntitle: \(Self.georgian("Page"))\ntags: [\(Self.georgian("tag"))]\n---\n\nქართული"
            if let own = RelativePath(path.string.replacing("en.md", with: "ka.md")) {
                tree[own] = Array((page + uses.joined()).utf8)
            }
        }
        return tree
    }

    /// The text with Georgian letters for Latin ones, arguments left alone.
    private static func georgian(_ text: String) -> String {
        let letters = Array("აბცდეფგჰიჯკლმნოპქრსტუვწხყზ")
        var isArgument = false
        return String(
            text.map { character in
                if character == "{" { isArgument = true }
                if character == "}" { isArgument = false }
                guard !isArgument, let value = character.lowercased().first?.asciiValue, (97...122).contains(value)
                else {
                    return character == "\"" ? "”" : character
                }
                return letters[Int(value) - 97]
            })
    }

    @Test func takesOneCatalogAndOneLineForAnotherLanguage() async throws {
        let built = try await TestProject.build(try georgian())
        let findings = built.diagnostics.filter { $0.id.hasPrefix("message.") || $0.id.hasPrefix("config.") }
        #expect(findings.isEmpty, "\(findings.map(\.message))")
        let page = String(decoding: try #require(built.site["ka/evidence/index.html"]), as: UTF8.self)
        #expect(page.contains("<html lang=\"ka\" dir=\"ltr\""))
        #expect(page.contains("hreflang=\"ka\""))
        #expect(
            String(decoding: try #require(built.site["_headers"]), as: UTF8.self).contains("Content-Language: ka\n"))
        #expect(built.site["ka/search.json"] != nil)
        #expect(built.site["ka/feed.xml"] != nil)
    }

    /// A pseudo-locale: whatever an English letter is left of comes from no catalog.
    @Test func takesEveryWordOfTheInterfaceFromACatalog() async throws {
        let built = try await TestProject.build(try written())
        // Names of columns and tables are data.
        let data: Set<String> = ["year", "gwh", "output"]
        var literals: Set<String> = []
        var pages = 0
        for path in built.site.paths where path.string.hasPrefix("ka/") && path.string.hasSuffix(".html") {
            pages += 1
            for run in VisibleText(built.site[path] ?? []).foreignRuns
            where run.language == "ka" && !run.text.contains("CC-BY-4.0") && !data.contains(run.text) {
                literals.insert("\(path) \(run.place): \(run.text)")
            }
        }
        #expect(pages > 8)
        #expect(literals.isEmpty, "\(literals.sorted().joined(separator: "\n"))")
    }

    /// Frames for other sites, charts, what the search reads and the feed: no English word in them either.
    @Test func takesEveryWordOfChartsSearchAndFeedFromACatalog() async throws {
        let built = try await TestProject.build(try written())
        func text(_ path: String) throws -> String { String(decoding: try #require(built.site[path]), as: UTF8.self) }
        let data: Set<String> = ["year", "gwh", "output"]
        var literals: [String] = []
        for run in VisibleText(try #require(built.site["charts/output.ka.html"])).foreignRuns
        where run.language == "ka" && !data.contains(run.text) {
            literals.append("frame \(run.place): \(run.text)")
        }
        // The source's title stays in its own language.
        let svg = try text("charts/output.ka.svg").replacing("Annual energy report · ", with: "").replacing(
            "CC-BY-4.0", with: "")
        for match in svg.matches(of: /<(text|tspan|title|desc)[^>]*>([^<]*)/)
        where match.output.2.contains(/[A-Za-z]{2}/) && !match.output.2.contains("GWh") {
            literals.append("chart: \(match.output.2)")
        }
        for path in ["ka/search.json", "ka/feed.xml"] {
            let words = try text(path).replacing(/<[^>]*>|\\u[0-9a-f]{4}|https?:[^"<\s]*/, with: " ")
            #expect(words.contains(/[ა-ჰ]{3}/))
            for match in words.matches(of: /"(?:title|description|text|kind)":"([^"]*)"/)
            where match.output.1.contains(/[A-Za-z]{4}/) {
                literals.append("\(path): \(match.output.1)")
            }
        }
        #expect(literals.isEmpty, "\(literals.joined(separator: "\n"))")
        // What was looked at is there: the pages that have no text of an author.
        for path in ["ka/404.html", "ka/evidence/index.html", "ka/evidence/output/index.html", "ka/tags/index.html"] {
            #expect(built.site[path] != nil, "\(path)")
        }
    }

    /// Pages that nobody has translated: whatever is lent says what language it is in.
    @Test func marksEveryBorrowedWordWithItsLanguage() async throws {
        // The built-in theme.
        var tree = try georgian()
        for path in tree.paths(under: "Templates") { tree[path] = nil }
        let built = try await TestProject.build(tree)
        var unmarked: Set<String> = []
        for path in built.site.paths where path.string.hasPrefix("ka/") && path.string.hasSuffix(".html") {
            for run in VisibleText(built.site[path] ?? []).foreignRuns
            where run.language == "ka" && !["year", "gwh", "output", "CC-BY-4.0"].contains(run.text) {
                unmarked.insert("\(path) \(run.place): \(run.text)")
            }
        }
        #expect(unmarked.isEmpty, "\(unmarked.sorted().joined(separator: "\n"))")
        let page = String(decoding: try #require(built.site["ka/power/index.html"]), as: UTF8.self)
        #expect(page.contains("<title lang=\"en\""))
        #expect(page.contains("<h1 lang=\"en\" dir=\"ltr\">Energy</h1>"))
    }

    @Test func tellsReadersOfAStalePageInTheirLanguage() async throws {
        var tree = try TestProject.small()
        let path = try #require(RelativePath("Content/pages/prices/tr.md"))
        let text = String(decoding: try #require(tree[path]), as: UTF8.self)
        for (hash, isStale) in [("000000", true), (nil, false)] {
            let record = hash.map { "source-hash: \"\($0)\", " } ?? ""
            tree[path] = Array(
                text.replacing(/translation: .*\n/, with: "").replacing(
                    "---\n", with: "---\ntranslation: { of: en, \(record)status: reviewed }\n", maxReplacements: 1
                ).utf8)
            let built = try await TestProject.build(tree)
            let pages = built.site.paths.filter { $0.string.hasPrefix("tr/") }.map {
                String(decoding: built.site[$0] ?? [], as: UTF8.self)
            }
            let told = pages.filter { $0.contains("Bu çeviri yapıldıktan sonra asıl metin değişti") }
            #expect(told.count == (isStale ? 1 : 0))
        }
    }

    @Test func findsALiteralThatIsInNoCatalog() {
        let page = Array(
            "<html lang=\"ka\"><p>ქართული <b>Click</b> <span lang=\"en\">fine</span> <code>x</code><img alt=\"Y\"></p></html>"
                .utf8)
        #expect(VisibleText(page).foreignRuns.map(\.text) == ["Click", "Y"])
    }
}
