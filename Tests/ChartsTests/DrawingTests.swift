import Diagnostics
import Testing

@testable import Charts

/// What drawings say and how they are laid out, beyond the goldens.
@Suite struct DrawingTests {
    private static let piles = """
        title: T
        data: { table: t }
        x: { field: year, type: ordinal }
        y: { field: v, type: quantitative }
        color: { field: s }
        marks: [{ type: bar, stack: stack, values: true }]
        """

    @Test func aPileThatLacksASeriesHasNoTotalAndSaysSo() throws {
        var bag = DiagnosticBag()
        let chart = try #require(
            ChartFixture.draw(Self.piles, "year,s,v\n2023,a,1.25\n2023,b,2\n2024,a,3.75\n", "en", &bag))
        let svg = try SVGSummary(chart.wide)
        #expect(svg.texts.contains("3.25"))
        #expect(!svg.texts.contains("3.75"))
        #expect(svg.texts.contains("2024, b: No data"))
        #expect(chart.description.contains("No data: 2024, b."))
    }

    @Test func zeroIsAValueAndNotAGap() throws {
        var bag = DiagnosticBag()
        let chart = try #require(
            ChartFixture.draw(Self.piles, "year,s,v\n2023,a,1\n2023,b,0\n2024,a,4\n2024,b,1\n", "en", &bag))
        #expect(!chart.description.contains("No data"))
        #expect(!String(decoding: chart.wide, as: UTF8.self).contains("<pattern"))
    }

    @Test func linesBreakWhereAValueIsMissing() throws {
        let yaml = """
            title: T
            data: { table: t }
            x: { field: d, type: temporal }
            y: { field: v, type: quantitative }
            marks: [{ type: line, points: false }]
            """
        var bag = DiagnosticBag()
        let whole = try #require(ChartFixture.draw(yaml, "d,v\n2020,1\n2021,2\n2022,3\n2023,4\n", "en", &bag))
        let broken = try #require(ChartFixture.draw(yaml, "d,v\n2020,1\n2021,\n2022,3\n2023,4\n", "en", &bag))
        func line(_ chart: RenderedChart) throws -> String {
            try #require(SVGSummary(chart.wide).found.first { $0.attributes["class"] == "k1 s" }?.attributes["d"])
        }
        #expect(try line(whole).count > line(broken).count)
        #expect(try !line(whole).dropFirst().contains("m"))
    }

    @Test func rightToLeftIsTheMirrorOfLeftToRight() throws {
        let yaml = """
            title: T
            data: { table: t }
            x: { field: d, type: temporal, axis: false }
            y: { field: v, type: quantitative, axis: false, grid: false }
            time-direction: auto
            marks: [{ type: dot }]
            """
        var bag = DiagnosticBag()
        func centers(_ yaml: String, _ tag: String) throws -> [Double] {
            let chart = try #require(ChartFixture.draw(yaml, "d,v\n2020,1\n2021,2\n2023,3\n", tag, &bag))
            return try SVGSummary(chart.wide).found.compactMap { $0.attributes["cx"].flatMap(Double.init) }
        }
        let left = try centers(yaml, "en")
        let right = try centers(yaml, "ar")
        let fixed = try centers(yaml.replacing("auto", with: "ltr"), "ar")
        #expect(left == left.sorted() && left.count == 3)
        #expect(right == right.sorted(by: >))
        #expect(fixed == fixed.sorted())
    }

    @Test func manyPanelsAreAMistake() {
        let yaml = """
            title: T
            data: { table: t }
            x: { field: year, type: ordinal }
            y: { field: v, type: quantitative }
            facet: { field: f }
            marks: [bar]
            """
        var bag = DiagnosticBag()
        let csv = "year,v,f\n" + (0..<500).map { "2020,1,f\($0)\n" }.joined()
        #expect(ChartFixture.draw(yaml, csv, "en", &bag) != nil)
        #expect(bag.diagnostics.map(\.id) == ["chart.facets"])
    }

    @Test func notesInACrowdFindTheirPlaceInTime() throws {
        let yaml = """
            title: T
            data: { table: t }
            x: { field: a, type: quantitative }
            y: { field: b, type: quantitative }
            marks: [line, dot]
            annotations: [{ x: 5000, y: 40, text: Here }]
            """
        var bag = DiagnosticBag()
        let csv = "a,b\n" + (0..<10_000).map { "\($0),\($0 * 7919 % 97)\n" }.joined()
        let chart = try #require(ChartFixture.draw(yaml, csv, "en", &bag))
        #expect(!chart.wide.isEmpty)
    }

    @Test func longWordsAreBrokenInsideTheLine() {
        let lines = LineBreaking.lines("Donaudampfschifffahrtsgesellschaft und mehr", width: 60, size: 13)
        #expect(lines.joined().filter { $0 != " " } == "Donaudampfschifffahrtsgesellschaftundmehr")
        #expect(lines.allSatisfy { TextMetrics.width($0, size: 13) <= 60 })
    }

    /// Cut bars end at the bound and not below the plot.
    @Test func marksStayInsideTheirScale() throws {
        for mark in ["bar", "area", "line", "dot"] {
            let yaml = """
                title: T
                data: { table: t }
                x: { field: year, type: \(mark == "bar" ? "ordinal" : "temporal") }
                y: { field: v, type: quantitative, domain: [600, 610] }
                marks: [\(mark)]
                overrides: [{ rule: chart.zero-baseline, reason: R }, { rule: chart.cut, reason: R }]
                """
            var bag = DiagnosticBag()
            let chart = try #require(
                ChartFixture.draw(yaml, "year,v\n2020,604\n2021,607\n2022,900\n2023,605\n", "en", &bag))
            let svg = try SVGSummary(chart.wide)
            let height = Double(svg.root["viewBox"]?.split(separator: " ").last ?? "") ?? 0
            for path in svg.found.compactMap({ $0.attributes["d"] }) {
                // Relative path data: no step is longer than the picture is high.
                let steps = path.split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
                #expect(steps.allSatisfy { abs($0) <= max(height, 720) }, "\(mark): \(path)")
            }
            #expect(bag.isEmpty)
        }
    }

    /// The second showing of a chart on a page is the same picture with ids of its own.
    @Test func copiesHaveOtherIds() throws {
        var bag = DiagnosticBag()
        let chart = try #require(ChartFixture.draw("bar-years", "en", &bag))
        let first = try SVGSummary(chart.wide)
        let second = try SVGSummary(chart.drawings(copy: 2).wide)
        #expect(chart.drawings(copy: 1).wide == chart.wide)
        #expect(Set(first.ids).isDisjoint(with: second.ids))
        #expect(first.ids.count == 3 && second.ids.count == 3)
        #expect(second.root["aria-labelledby"] == second.ids.first)
        #expect(second.texts == first.texts)
        let hatches = second.found.compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url(#") }
        #expect(hatches.allSatisfy { $0 == "url(#\(second.ids.last ?? ""))" })
    }

    @Test func timeRunsAsTheSiteSaysWhereTheChartDoesNot() throws {
        let yaml = """
            title: T
            data: { table: t }
            x: { field: year, type: ordinal }
            y: { field: v, type: quantitative }
            marks: [dot]
            """
        func centers(_ yaml: String, _ direction: ChartSpec.TimeDirection) throws -> [Double] {
            var bag = DiagnosticBag()
            let spec = try #require(ChartFixture.spec(yaml, &bag))
            let chart = try #require(
                ChartRenderer.render(
                    spec, table: ChartFixture.table("year,v\n2020,1\n2021,2\n2022,3\n"),
                    language: ChartFixture.language("ar"), options: .init(idPrefix: "c", timeDirection: direction), &bag
                ))
            return try SVGSummary(chart.wide).found.compactMap { $0.attributes["cx"].flatMap(Double.init) }
        }
        #expect(try centers(yaml, .ltr) == centers(yaml, .ltr).sorted())
        #expect(try centers(yaml, .auto) == centers(yaml, .auto).sorted(by: >))
        let own = yaml + "\ntime-direction: rtl"
        #expect(try centers(own, .ltr) == centers(own, .ltr).sorted(by: >))
    }

    @Test func sparklinesBreakAtGapsAndMirror() {
        let points: [(place: Double, value: Double?)] = [(1, 2), (2, nil), (3, 4), (4, 6)]
        let svg = String(decoding: Sparkline.svg(points, isRightToLeft: false), as: UTF8.self)
        #expect(svg.contains("aria-hidden=\"true\""))
        #expect(Sparkline.svg([(1, 2)], isRightToLeft: false).isEmpty)
        #expect(Sparkline.svg(points, isRightToLeft: true) != Array(svg.utf8))
    }

    @Test func csvCellsAreNoFormulas() {
        let table = ChartFixture.table("a,b\n=1+1,-5\n@x,2\n\"q\"\"q\",3\n")
        #expect(
            String(decoding: ChartCSV.bytes(table), as: UTF8.self) == "a,b\n'=1+1,-5\n'@x,2\n\"q\"\"q\",3\n")
    }

    @Test func shareOfAWholeTellsItsDenominator() throws {
        var bag = DiagnosticBag()
        let chart = try #require(ChartFixture.draw("bar-shares", "en", &bag))
        #expect(try SVGSummary(chart.wide).texts.contains("100% = all regions"))
    }
}
