import Charts
import Diagnostics
import Foundation
import Testing

/// Every chart of the gallery, drawn as goldens to look at and held to the limits of the contract.
@Suite struct GalleryTests {
    private static let snapshots = ChartFixture.folder.appendingPathComponent("Snapshots")
    /// Goldens in every language would be large; the left-to-right and right-to-left ends of the range are kept.
    private static let goldenLocales = ["en", "ar"]

    private static var updates: Bool {
        let environment = ProcessInfo.processInfo.environment
        return environment["UPDATE_GOLDENS"] == "1" && environment["CI"] == nil
    }

    @Test(arguments: ChartFixture.gallery)
    func drawsAsBefore(_ name: String) throws {
        for tag in Self.goldenLocales {
            var bag = DiagnosticBag()
            let chart = try #require(ChartFixture.draw(name, tag, &bag))
            for (layout, bytes) in [("wide", chart.wide), ("narrow", chart.narrow)] {
                #expect(bytes.count <= 20 * 1024)
                let file = Self.snapshots.appendingPathComponent("\(name).\(tag).\(layout).svg")
                if Self.updates {
                    try FileManager.default.createDirectory(at: Self.snapshots, withIntermediateDirectories: true)
                    try Data(bytes).write(to: file)
                }
                let golden = try? Data(contentsOf: file)
                #expect(golden.map(Array.init) == bytes, "\(name) \(tag) \(layout)")
            }
        }
    }

    @Test func keepsNoGoldenOfACharThatIsGone() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.snapshots.path)
        let expected = Set(
            ChartFixture.gallery.flatMap { name in
                Self.goldenLocales.flatMap { ["\(name).\($0).wide.svg", "\(name).\($0).narrow.svg"] }
            })
        #expect(Set(files).subtracting(expected).isEmpty)
    }

    @Test(arguments: ChartFixture.gallery)
    func isWellFormedNamedAndFreeOfStyles(_ name: String) throws {
        for tag in ChartFixture.locales {
            var bag = DiagnosticBag()
            let chart = try #require(ChartFixture.draw(name, tag, &bag))
            var ids: Set<String> = []
            for bytes in [chart.wide, chart.narrow] {
                let svg = try SVGSummary(bytes)
                #expect(svg.root["role"] == "img")
                #expect(svg.root["direction"] == (tag == "ar" ? "rtl" : nil))
                #expect(svg.rootChildren.prefix(2) == ["title", "desc"])
                #expect(svg.ids.count == Set(svg.ids).count)
                #expect(ids.isDisjoint(with: svg.ids))
                #expect(svg.ids.allSatisfy { $0.hasPrefix(name + "-") })
                #expect(!svg.attributes.contains("style"))
                #expect(!svg.elements.contains("style"))
                #expect(!svg.texts.contains { $0.contains("⟨") || $0.contains("{") }, "a message without words")
                ids.formUnion(svg.ids)
            }
            let alone = try SVGSummary(chart.standalone)
            #expect(alone.elements.contains("style") && alone.elements.contains("metadata"))
            #expect(alone.root["lang"] == tag)
            #expect(alone.ids.count == Set(alone.ids).count)
        }
    }

    @Test(arguments: ChartFixture.gallery)
    func drawsTheSameBytesTwice(_ name: String) throws {
        var bag = DiagnosticBag()
        let first = try #require(ChartFixture.draw(name, "ru", &bag))
        let second = try #require(ChartFixture.draw(name, "ru", &bag))
        #expect(first.wide == second.wide)
        #expect(first.narrow == second.narrow)
        #expect(first.standalone == second.standalone)
    }

    @Test func keepsToTheSizeLimits() throws {
        for tag in ChartFixture.locales {
            var bag = DiagnosticBag()
            let bars = try #require(ChartFixture.draw("bar-years", tag, &bag))
            let lines = try #require(ChartFixture.draw("line-months", tag, &bag))
            #expect(lines.table.rows.count == 180)
            #expect(bars.table.rows.count == 12)
            for bytes in [bars.wide, bars.narrow, bars.standalone, lines.wide, lines.narrow, lines.standalone] {
                #expect(bytes.count <= 8 * 1024)
            }
        }
    }

    @Test func warnsOnlyOfTheEmptyChart() {
        for name in ChartFixture.gallery {
            var bag = DiagnosticBag()
            _ = ChartFixture.draw(name, "en", &bag)
            #expect(bag.diagnostics.map(\.id) == (name == "empty" ? ["chart.empty"] : []), "\(name)")
        }
    }
}
