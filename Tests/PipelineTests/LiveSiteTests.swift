import Citations
import Diagnostics
import Files
import Serialization
import Testing

@testable import Pipeline

/// A project that is edited at random, many times: what the model of the moment serves is what a clean build writes.
struct LiveSiteTests {
    private static let pages = ["index", "energy", "energy/output", "water", "notes"]
    private static let languages = ["en", "tr"]
    private static let texts = [
        "Output was :claim[output-2024] in the end.", "Read [more](../energy/) and [the rest](../water/#flow).",
        "It grew [@agency, p. 3].", "::chart{#output}", "## Flow\n\nWater runs.", "The year brought 4711 of them.",
        "Nothing [here](../nowhere/).", "It is :claim[nothing].", "A note.[^n]\n\n[^n]: Said by hand.",
        "By :derived[double] more than before.", "Plain words.", "\u{202E}Hidden.", ":latest[output] at last.",
    ]
    private static let fields = [
        "title: Other", "tags: [power]", "tags: [power, prices]", "slug: elsewhere", "draft: true",
        "date: 2025-03-01", "layout: list", "translation: { of: en, source-hash: \"000000\", status: reviewed }",
        "description: What it says", "aliases: [/en/former/]", "title: [broken", "weight: 2",
    ]

    private static let claims = """
        id,indicator,value,value_high,unit,qualifier,period_start,period_end,as_of,attributed_to,source,locator,status,note
        output-2023,output,90000,,GWh,exact,2023,2023,2024-03-01,Energy agency,agency,p. 11,current,
        output-2024,output,91250.5,,GWh,exact,2024,2024,2025-03-01,Energy agency,agency,p. 12,current,

        """

    private static let start: [String: String] = {
        var files = [
            "Content/site.yaml": "title: Test\nbase-url: https://example.org/deep/\nlocales: [en, tr]\nmenu: [index]\n",
            "Content/sources.json":
                #"[{"id":"agency","type":"report","title":"Review","URL":"https://example.org/r"}]"#,
            "Content/ledger/indicators.yaml": "- id: output\n  label: Output\n  unit: GWh\n  kind: annual\n",
            "Content/ledger/claims.csv": claims,
            "Content/ledger/derived.yaml":
                "- id: double\n  label: Double\n  unit: GWh\n  query: SELECT 2 * value FROM claims WHERE id = 'output-2024'\n  from: [output-2024]\n",
            "Content/data/rows.csv": "year,gwh\n2023,90000\n2024,91250\n",
            "Content/charts/output.yaml":
                "title: Output\ndata: { table: rows }\nx: { field: year, type: ordinal }\ny: { field: gwh, type: quantitative, unit: GWh }\nmarks: [{ type: bar }]\nsources: [agency]\nas-of: 2025-03-01\n",
            "Templates/page.mustache":
                "<!doctype html><html lang=\"{{lang}}\"><head><title>{{window-title}}</title></head><body><h1>{{title}}</h1>{{#has-tags}}{{#tags}}<a href=\"{{href}}\">{{title}}</a>{{/tags}}{{/has-tags}}{{#translation-notice}}<p>{{text}}</p>{{/translation-notice}}{{#draft-notice}}<p>{{draft-notice}}</p>{{/draft-notice}}{{{content}}}{{{notes}}}{{#list}}<a href=\"{{href}}\">{{title}}</a>{{/list}}{{#related}}<a href=\"{{href}}\">{{title}}</a>{{/related}}</body></html>\n",
            "Templates/chooser.mustache":
                "<!doctype html><html lang=\"en\"><head><title>{{title}}</title></head><body><h1>{{title}}</h1></body></html>\n",
        ]
        for page in pages {
            for language in languages {
                files["Content/pages/\(page)/\(language).md"] = "---\ntitle: \(page) \(language)\n---\n\nWords.\n"
            }
        }
        return files
    }()

    /// One edit at random, of those that authors make.
    private static func edit(_ files: inout [String: String], _ random: inout SeededRandom) {
        let file = "Content/pages/\(random.pick(pages))/\(random.pick(languages)).md"
        switch random.below(20) {
        case 0..<12:
            guard let old = files[file], let end = old.range(of: "\n---\n\n") else { return }
            let body = (0...random.below(4)).map { _ in random.pick(texts) }.joined(separator: "\n\n")
            files[file] = old[..<end.upperBound] + body + "\n"
        case 12..<15:
            let body = files[file]?.range(of: "\n---\n\n").flatMap { files[file]?[$0.upperBound...] } ?? "New.\n"
            files[file] = "---\ntitle: T\(random.below(5))\n\(random.pick(fields))\n---\n\n" + body
        case 15: files[file] = nil
        case 16:
            files["Content/ledger/claims.csv"] = claims.replacing("91250.5", with: "9\(random.below(9))250.5")
        case 17:
            files["Templates/page.mustache"] = (start["Templates/page.mustache"] ?? "")
                .replacing("<h1>", with: random.pick(["<h1>", "<h1 class=\"a\">", "<h1>{{unknown}}"]))
        case 18: files["Content/data/rows.csv"] = "year,gwh\n2023,90000\n2024,9\(random.below(9))250\n"
        default:
            files["Content/site.yaml"] =
                "title: Test \(random.below(3))\nbase-url: https://example.org/deep/\nlocales: [en, tr]\nmenu: [index]\n"
                + random.pick(["", "", "fallback: link\n", "locales: broken\n"])
        }
    }

    private static let options: BuildOptions = {
        var options = BuildOptions(clock: Timestamp(seconds: 1_790_000_000))
        options.includesDrafts = true
        return options
    }()

    @Test(arguments: [1, 2]) func servesWhatACleanBuildWrites(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        var files = Self.start
        var live = await LiveSite.load(FileTree(texts: files), Self.options, styles: .none, after: nil)
        var quick = 0
        for step in 0..<150 {
            for _ in 0...random.below(2) { Self.edit(&files, &random) }
            let tree = FileTree(texts: files)
            let changed = tree.changes(from: live.tree)
            let edit = live.editing(tree, changed: changed, at: Self.options)
            if let edit {
                live = edit.site
            } else {
                live = await LiveSite.load(tree, Self.options, styles: .none, after: live)
            }
            let sink = MemorySink()
            let clean = try await Pipeline.run(tree, Self.options, styles: .none, sink: sink)
            let place: Comment = "seed \(seed), step \(step), \(changed)"
            #expect(live.isShowable == (sink.tree.count > 0), place)
            for path in sink.tree.paths {
                try #require(live.bytes(at: path.string) == sink.tree[path], "\(path), \(place)")
            }
            for path in Self.pages.map({ "en/\($0)/index.html" }) + ["en/elsewhere/index.html", "charts/output.csv"] {
                #expect(live.contains(path) == (sink.tree[path] != nil), "\(path), \(place)")
            }
            if let edit {
                quick += 1
                // What the edit is told to have brought is what a build finds in its files.
                let own = { (found: [Diagnostic]) in
                    Set(found.filter { $0.range.map { edit.edited.contains($0.file) } ?? false }.map(\.identity))
                }
                #expect(own(live.loadingDiagnostics + edit.diagnostics) == own(clean.diagnostics), place)
            }
            if step % 10 == 0 {
                let found = try await live.loadingDiagnostics + live.check()
                #expect(Set(found.map(\.identity)) == Set(clean.diagnostics.map(\.identity)), place)
            }
        }
        #expect(quick > 40)
    }
}

extension Diagnostic {
    /// Without its help: a broken link's depends on how many pages are looked at.
    fileprivate var identity: String { "\(id) \(message) \(range.map { "\($0.file):\($0.offsets)" } ?? "")" }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
private struct SeededRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((word ^ word >> 31) % UInt64(bound))
    }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
}
