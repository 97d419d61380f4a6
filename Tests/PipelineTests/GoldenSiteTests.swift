import Diagnostics
import Files
import Foundation
import Testing

/// The small project, file by file: every file of the site has its golden, and every golden its file.
struct GoldenSiteTests {
    /// Large files whose form other tests prove are only listed.
    private func isListedOnly(_ path: RelativePath) -> Bool {
        path.string.hasPrefix("charts/") || path.string.hasPrefix("data/")
    }

    @Test func smallProjectMakesExactlyTheseFiles() async throws {
        let (site, diagnostics, _) = try await TestProject.build(TestProject.small())
        #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message))")
        let folder = TestProject.folder("Snapshots/small")
        let listing = site.paths.map(\.string).joined(separator: "\n") + "\n"
        var made: [String: [UInt8]] = ["files.txt": Array(listing.utf8)]
        for path in site.paths where !isListedOnly(path) { made[path.string] = site[path] }

        let environment = ProcessInfo.processInfo.environment
        if environment["UPDATE_GOLDENS"] == "1", environment["CI"] == nil {
            try? FileManager.default.removeItem(atPath: folder)
            for (path, bytes) in made {
                let target = URL(fileURLWithPath: folder).appendingPathComponent(path)
                try FileManager.default.createDirectory(
                    at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: target)
            }
        }
        var expected: [String: [UInt8]] = [:]
        for name in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
            if let bytes = try? FolderReader.bytes(atPath: folder + "/" + name) { expected[name] = bytes }
        }
        #expect(made.keys.sorted() == expected.keys.sorted())
        let changed = made.filter { expected[$0.key] != nil && expected[$0.key] != $0.value }.keys.sorted()
        #expect(changed.isEmpty, "look at what changed, then run again with UPDATE_GOLDENS=1")
    }

    @Test func sameInputGivesTheSameBytesWhateverTheJobs() async throws {
        let tree = try TestProject.small()
        let one = try await TestProject.build(tree, jobs: 1).site
        let many = try await TestProject.build(tree, jobs: 5).site
        #expect(one.paths == many.paths)
        for path in one.paths { #expect(one[path] == many[path], "\(path)") }
    }

    @Test func draftsAndFuturePagesAreNowhere() async throws {
        var tree = try TestProject.small()
        let hidden = ["draft": "draft: true", "future": "date: 2030-01-01", "gone": "expiryDate: 2020-01-01"]
        for (name, line) in hidden {
            let path = try #require(RelativePath("Content/pages/\(name)/en.md"))
            tree[path] = Array("---\ntitle: Unseen \(name)\n\(line)\ntags: [unseen]\n---\n\nUnseen text.\n".utf8)
        }
        let site = try await TestProject.build(tree).site
        for path in site.paths {
            let text = String(decoding: site[path] ?? [], as: UTF8.self)
            #expect(!text.contains("nseen"), "\(path)")
        }
        let drafts = try await TestProject.build(tree) { $0.includesDrafts = true }.site
        #expect(drafts["en/draft/index.html"] != nil)
    }

    @Test func everyLinkFollowsTheBaseURL() async throws {
        let tree = try TestProject.small()
        let site = try await TestProject.build(tree) { $0.baseURL = "http://localhost:8000/a/b" }.site
        for path in site.paths where path.string.hasSuffix(".html") {
            let text = String(decoding: site[path] ?? [], as: UTF8.self)
            #expect(!text.contains("example.org/reports") && !text.contains("=\"/reports"), "\(path)")
            for part in text.components(separatedBy: "href=\"/").dropFirst() {
                #expect(part.hasPrefix("a/b/"), "\(path): /\(part.prefix(30))")
            }
        }
    }

    @Test func borrowedPagesAreMarkedAndKnownToNobody() async throws {
        let site = try await TestProject.build(TestProject.small()).site
        let page = String(decoding: try #require(site["tr/power/index.html"]), as: UTF8.self)
        #expect(page.contains("<html lang=\"tr\""))
        #expect(page.contains("<div lang=\"en\">"))
        #expect(page.contains("noindex"))
        #expect(!page.contains("hreflang"))
        #expect(page.contains("İngilizce"))
        let sitemap = String(decoding: try #require(site["sitemap.xml"]), as: UTF8.self)
        #expect(!sitemap.contains("/tr/power/"))
        let english = String(decoding: try #require(site["en/power/index.html"]), as: UTF8.self)
        #expect(!english.contains("hreflang=\"tr\""))
    }

    @Test func onlyTheAskedLanguagesAreBuilt() async throws {
        let site = try await TestProject.build(TestProject.small()) { $0.locales = ["tr"] }.site
        #expect(site["tr/index.html"] != nil)
        #expect(!site.paths.contains { $0.string.hasPrefix("en/") })
    }

    @Test func fallbackLinkAndOmitMakeNoBorrowedPages() async throws {
        for policy in ["link", "omit"] {
            var tree = try TestProject.small()
            let path = try #require(RelativePath("Content/site.yaml"))
            let text = String(decoding: try #require(tree[path]), as: UTF8.self)
            tree[path] = Array(text.replacingOccurrences(of: "fallback: notice", with: "fallback: \(policy)").utf8)
            let site = try await TestProject.build(tree).site
            #expect(site["tr/power/index.html"] == nil)
            let home = String(decoding: try #require(site["tr/index.html"]), as: UTF8.self)
            #expect(home.contains("/en/power/") == (policy == "link"))
        }
    }
}
