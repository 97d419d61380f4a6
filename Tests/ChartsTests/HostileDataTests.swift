import Diagnostics
import Testing

@testable import Charts

/// Data that nobody would choose: a chart or a diagnostic, never a trap.
@Suite struct HostileDataTests {
    private static let tables = [
        "k,v,h,s,p\n",
        "k,v,h,s,p\n2020,5,6,a,A\n",
        "k,v,h,s,p\n2020,,,,\n,,,,\n",
        "k,v,h,s,p\n2020,5,5,a,A\n2021,5,5,a,A\n2022,5,5,b,B\n",
        "k,v,h,s,p\n2020,0,0,a,A\n2021,0,0,b,A\n2022,-7,-1,a,B\n",
        "k,v,h,s,p\n1,1e308,-1e308,a,A\n2,-1e308,1e308,b,A\n3,5e-324,1e-300,a,B\n",
        "k,v,h,s,p\n1e300,1e300,1e308,a,A\n-1e300,2e300,1,b,A\n",
        "k,v,h,s,p\nNaN,NaN,inf,a,A\ninf,-inf,NaN,b,B\n",
        "k,v,h,s,p\n0001,1000000000000000,1,a,A\n9999,1000000000000001,2,b,B\n",
        "k,v,h,s,p\n\(String(repeating: "W", count: 900)),3,4,\(String(repeating: "x ", count: 900)),\(String(repeating: "p", count: 900))\n",
    ]

    private static let marks = [
        "bar", "line", "area", "dot", "range", "rule", "tick", "text", "waffle", "slope", "timeline", "sparkline",
    ]

    private static let channels = [
        "x: { field: k, type: ordinal }\ny: { field: v, type: quantitative }",
        "x: { field: k, type: temporal }\ny: { field: v, type: quantitative, scale: log }",
        "x: { field: k, type: quantitative, format: year }\ny: { field: v, type: quantitative, format: year }",
        "x: { field: v, type: quantitative, domain: [5, 5] }\ny: { field: k, type: nominal }\nx2: { field: h }",
        "x: { field: k, type: nominal }\ny: { field: v, format: compact, ticks: 50 }\nfacet: { field: p, scales: free }",
    ]

    @Test(arguments: marks)
    func everyMarkSurvivesEveryTable(_ mark: String) {
        for (table, channels) in Self.tables.flatMap({ table in Self.channels.map { (table, $0) } }) {
            let yaml = """
                title: T
                data: { table: t }
                \(channels)
                color: { field: s, type: nominal }
                text: { field: s }
                marks: [{ type: \(mark) }]
                annotations: [{ x: 2021, y: 3, text: Note }, { y: 1e308, text: Note }]
                """
            for tag in ["en", "ar"] {
                var bag = DiagnosticBag()
                let chart = ChartFixture.draw(yaml, table, tag, &bag)
                #expect(chart != nil || !bag.isEmpty, "\(channels)\n\(table.prefix(200))")
                #expect(chart.map { !String(decoding: $0.wide, as: UTF8.self).contains("nan") } ?? true)
            }
        }
    }

    @Test func aWaffleOfTooManySquaresSaysWhatOneStandsFor() throws {
        var bag = DiagnosticBag()
        let yaml = """
            title: T
            data: { table: t }
            x: { field: k, type: nominal }
            y: { field: v }
            marks: [{ type: waffle, square: 1 }]
            """
        let few = try #require(ChartFixture.draw(yaml, "k,v\na,50\n", "en", &bag))
        let many = try #require(ChartFixture.draw(yaml, "k,v\na,50000\n", "en", &bag))
        #expect(few.notes.map(\.text) == ["One square stands for 1"])
        #expect(many.notes.map(\.text) == ["One square stands for 500"])
    }

    @Test func anAxisWithMoreCategoriesThanPixelsIsReported() {
        var bag = DiagnosticBag()
        let yaml = "title: T\ndata: { table: t }\nx: { field: k, type: ordinal }\ny: { field: v }\nmarks: [bar]\n"
        let csv = "k,v\n" + (0..<500).map { "\($0),\($0)\n" }.joined()
        _ = ChartFixture.draw(yaml, csv, "en", &bag)
        #expect(bag.diagnostics.map(\.id) == ["chart.crowded"])
    }

    /// Every point that the long line leaves out lies in a column of pixels between two that it keeps.
    @Test func aLongLineKeepsItsPeaks() {
        let points = (0..<50_000).map { (x: Double($0) / 100, y: Double($0 * 7919 % 1000)) }
        let kept = LineThinning.thinned(points, column: { Int($0.x) }, value: \.y, kind: { _ in 0 })
        #expect(kept.count <= 4 * 500)
        for column in 0..<500 {
            let all = points[column * 100..<(column + 1) * 100]
            let own = kept.filter { Int($0.x) == column }
            #expect(own.map(\.y).max() == all.map(\.y).max() && own.map(\.y).min() == all.map(\.y).min())
            #expect(own.first?.x == all.first?.x && own.last?.x == all.last?.x)
        }
    }

    @Test func theEstimatedStretchOfAnAreaIsDashed() throws {
        var bag = DiagnosticBag()
        let yaml = """
            title: T
            data: { table: t }
            x: { field: d, type: temporal }
            y: { field: v }
            certainty: { field: c }
            marks: [area]
            """
        let csv = "d,v,c\n2020,1,reported\n2021,2,reported\n2022,3,estimated\n2023,4,estimated\n"
        let chart = try #require(ChartFixture.draw(yaml, csv, "en", &bag))
        let found = try SVGSummary(chart.wide).found
        func edge(_ classes: String) -> String? {
            found.first { $0.attributes["class"] == classes && $0.attributes["d"] != nil }?.attributes["d"]
        }
        let solid = try #require(edge("k1 s"))
        let dashed = try #require(edge("k1 s q"))
        #expect(solid.filter { $0 == "m" || $0 == "M" }.count == 1 && !solid.isEmpty)
        #expect(dashed.count > solid.count, "two of the three steps are estimated")
    }
}
