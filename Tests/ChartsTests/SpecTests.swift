import Charts
import Diagnostics
import Testing

@Suite struct SpecTests {
    /// The wrong text stands between ⟦ and ⟧; the diagnostic points at its first byte.
    @Test(arguments: [
        ("key.missing", "data: { table: t }\n⟦⟧x: a\ny: b\nmarks: [bar]\n"),
        ("key.missing", "title: T\nx: a\ny: b\nmarks: [bar]\n"),
        ("chart.mark", "title: T\ndata: { table: t }\nx: a\ny: b\nmarks: [{ type: ⟦bars⟧ }]\n"),
        ("chart.mark", "title: T\ndata: { table: t }\nx: a\ny: b\nmarks: [⟦lin⟧]\n"),
        ("chart.channel", "title: T\ndata: { table: t }\nx: a\nmarks: [{ type: ⟦bar⟧ }]\n"),
        (
            "chart.scale",
            "title: T\ndata: { table: t }\nx: a\ny: ⟦{ field: b, scale: threshold }⟧\nmarks: [bar]\n"
        ),
        (
            "chart.scale",
            "title: T\ndata: { table: t }\nx: a\ny: b\ncolor: ⟦{ field: c, scale: threshold }⟧\nmarks: [bar]\n"
        ),
        ("key.unknown", "title: T\ndata: { table: t }\nx: a\ny: b\n⟦colour⟧: c\nmarks: [bar]\n"),
        ("key.unknown", "title: T\ndata: { table: t }\nx: { field: a, ⟦typ⟧: ordinal }\ny: b\nmarks: [bar]\n"),
        ("value.type", "title: T\ndata: { table: t }\nx: { field: a, type: ⟦ordinl⟧ }\ny: b\nmarks: [bar]\n"),
        ("value.type", "title: T\ndata: { table: t }\nx: a\ny: { field: b, ticks: ⟦many⟧ }\nmarks: [bar]\n"),
        ("value.type", "title: T\ndata: { table: t }\nx: { field: a, labels: ⟦[b]⟧ }\ny: b\nmarks: [bar]\n"),
        ("value.type", "title: T\ndata: { table: t }\nx: a\ny: b\nmarks: [{ type: waffle, square: ⟦-1⟧ }]\n"),
        ("value.type", "title: T\ndata: { table: t }\nx: a\ny: b\nmarks: [bar]\nannotations: ⟦{ x: 1, text: T }⟧\n"),
        ("date.invalid", "title: T\ndata: { table: t }\nx: a\ny: b\nmarks: [bar]\nas-of: ⟦2024-02-30⟧\n"),
        (
            "chart.zero-baseline",
            "title: T\ndata: { table: t }\nx: a\ny: { field: b, zero: ⟦false⟧ }\nmarks: [bar]\n"
        ),
        (
            "chart.zero-baseline",
            "title: T\ndata: { table: t }\nx: a\ny: { field: b, domain: ⟦[10, 20]⟧ }\nmarks: [area]\n"
        ),
        (
            "chart.dual-axis",
            "title: T\ndata: { table: t }\nx: a\ny: { field: b, unit: ha }\n"
                + "marks: [bar, { type: line, y: ⟦{ field: c, unit: AZN }⟧ }]\n"
        ),
        (
            "chart.denominator",
            "title: T\ndata: { table: t }\nx: a\ny: ⟦{ field: b, unit: percent }⟧\nmarks: [dot]\n"
        ),
        (
            "chart.override",
            "title: T\ndata: { table: t }\nx: a\ny: b\nmarks: [bar]\noverrides: [{ rule: ⟦chart.zero⟧, reason: R }]\n"
        ),
        (
            "chart.override",
            "title: T\ndata: { table: t }\nx: a\ny: b\nmarks: [bar]\n"
                + "overrides: [{ rule: chart.zero-baseline, reason: ⟦' '⟧ }]\n"
        ),
        (
            "key.missing",
            "title: T\ndata: { table: t }\nmarks: [{ type: geo, geometry: ⟦maps/a.geojson⟧ }]\n"
        ),
        ("key.missing", "title: T\ndata: { table: t }\nx: a\ny: b\nmarks: [bar]\nannotations: [⟦{ text: T }⟧]\n"),
    ])
    func pointsAtTheMistake(_ id: String, _ marked: String) {
        let start = marked.range(of: "⟦").map { marked[..<$0.lowerBound].utf8.count }
        let yaml = marked.filter { $0 != "⟦" && $0 != "⟧" }
        var bag = DiagnosticBag()
        _ = ChartFixture.spec(yaml, &bag)
        let found = bag.diagnostics.filter { $0.id == id }
        #expect(found.count == 1, "\(bag.diagnostics)")
        if let start, id != "key.missing" || !marked.contains("⟦⟧") {
            #expect(found.first?.range?.offsets.lowerBound == start)
        }
        #expect(found.first?.help != nil || id == "chart.override" || id == "value.type")
    }

    @Test func reportsEveryMistakeOfASpecAtOnce() {
        var bag = DiagnosticBag()
        _ = ChartFixture.spec(
            "titel: T\ndata: { tabel: t }\nx: { field: a, type: ordinl }\nmarks: [{ type: bra }]\n", &bag)
        #expect(Set(bag.diagnostics.map(\.id)).isSuperset(of: ["key.missing", "value.type", "chart.mark"]))
    }

    @Test func namesTheNearestColumn() throws {
        var bag = DiagnosticBag()
        let yaml = "title: T\ndata: { table: t }\nx: { field: yaer }\ny: 'title_{locale}'\nmarks: [bar]\n"
        let spec = try #require(ChartFixture.spec(yaml, &bag))
        spec.check(columns: ["year", "title_en"], languages: ["en", "tr"], &bag)
        #expect(bag.diagnostics.map(\.id) == ["chart.column", "chart.column"])
        #expect(bag.diagnostics[0].message == "no column “yaer”")
        #expect(bag.diagnostics[0].help == "did you mean “year”?")
        #expect(bag.diagnostics[1].message == "no column “title_tr”")
    }

    @Test func anOverrideWithAReasonSilencesAndIsPrinted() throws {
        let yaml = """
            title: T
            data: { table: t }
            x: { field: a, type: ordinal }
            y: { field: b, type: quantitative, zero: false }
            marks: [bar]
            overrides: [{ rule: chart.zero-baseline, reason: { en: All values are near 600 } }]
            """
        var bag = DiagnosticBag()
        let chart = try #require(ChartFixture.draw(yaml, "a,b\n1,601\n2,604\n", "en", &bag))
        #expect(bag.isEmpty)
        #expect(chart.notes.map(\.text) == ["Drawn against the usual rule: All values are near 600"])
    }

    @Test(arguments: [
        ("b\n1\nmany\n", "chart.value"), ("b\n1\n-4\n", "chart.value"), ("b\n1\n0\n", "chart.value"),
    ])
    func reportsValuesThatDoNotFitTheirScale(_ csv: String, _ id: String) {
        let rows = csv.split(separator: "\n").enumerated().map { $0 == 0 ? "a,\($1)" : "\($0),\($1)" }
        let yaml = """
            title: T
            data: { table: t }
            x: { field: a, type: quantitative }
            y: { field: b, type: quantitative, scale: log }
            marks: [dot]
            """
        var bag = DiagnosticBag()
        _ = ChartFixture.draw(yaml, rows.joined(separator: "\n") + "\n", "en", &bag)
        #expect(bag.diagnostics.contains { $0.id == id })
    }

    @Test func warnsOfDomainsAnnotationsAndColorsThatDoNotFit() {
        let yaml = """
            title: T
            data: { table: t }
            x: { field: a, type: ordinal }
            y: { field: b, type: quantitative, domain: [0, 5] }
            color: { field: c }
            marks: [bar]
            annotations: [{ x: 99, text: Far away }]
            """
        var bag = DiagnosticBag()
        let csv = "a,b,c\n" + (1...8).map { "\($0),\($0),s\($0)\n" }.joined()
        _ = ChartFixture.draw(yaml, csv, "en", &bag)
        #expect(bag.diagnostics.map(\.id) == ["chart.series", "chart.cut", "chart.annotation"])
    }

    @Test func hostileTextStaysText() throws {
        let yaml = """
            title: "<script>&\\"'"
            data: { table: t }
            x: { field: a, type: nominal }
            y: { field: b, type: quantitative }
            color: { field: a }
            marks: [bar]
            annotations: [{ x: "]]>", text: "</text><script>" }]
            """
        var bag = DiagnosticBag()
        let chart = try #require(
            ChartFixture.draw(yaml, "a,b\n\"]]>\",4\n\"<g onload=\"\"x\"\">\",5\n\u{1},6\n", "en", &bag))
        for bytes in [chart.wide, chart.narrow, chart.standalone] {
            let svg = try SVGSummary(bytes)
            #expect(!svg.elements.contains("script"))
            #expect(!svg.attributes.contains("onload"))
        }
    }

    @Test func survivesExtremeNumbers() throws {
        let yaml =
            "title: T\ndata: { table: t }\nx: { field: a, type: quantitative }\ny: { field: b, type: quantitative }\nmarks: [line, dot, rule]\n"
        for csv in [
            "a,b\n1,1e308\n2,-1e308\n", "a,b\n0,0\n", "a,b\n1e-300,1e-300\n", "a,b\n1,5\n1,5\n", "a,b\n-5,\n,\n",
            "a,b\n9007199254740993,1\n9007199254740994,2\n",
        ] {
            var bag = DiagnosticBag()
            let chart = try #require(ChartFixture.draw(yaml, csv, "ar", &bag))
            _ = try SVGSummary(chart.wide)
            #expect(!String(decoding: chart.wide, as: UTF8.self).contains("nan"))
        }
    }

    @Test func manyRowsStayLinear() throws {
        var bag = DiagnosticBag()
        let csv = "a,b\n" + (0..<20_000).map { "\($0),\($0 % 97)\n" }.joined()
        let yaml =
            "title: T\ndata: { table: t }\nx: { field: a, type: quantitative }\ny: { field: b, type: quantitative }\nmarks: [dot]\n"
        let chart = try #require(ChartFixture.draw(yaml, csv, "en", &bag))
        #expect(chart.wide.count < 400_000)
    }
}
