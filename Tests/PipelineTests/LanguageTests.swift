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

    @Test func findsALiteralThatIsInNoCatalog() {
        let page = Array(
            "<html lang=\"ka\"><p>ქართული <b>Click</b> <span lang=\"en\">fine</span> <code>x</code><img alt=\"Y\"></p></html>"
                .utf8)
        #expect(VisibleText(page).foreignRuns.map(\.text) == ["Click", "Y"])
    }
}
