import Localization
import Testing

@testable import Exporting

struct FigurePlacerTests {
    /// A paragraph of so many full lines: 5.29 mm each and 2.6 mm below them.
    private func text(_ lines: Int, _ name: String = "") -> String {
        "<p id=\"\(name)\">" + String(repeating: "a", count: 93 * lines - 5) + "</p>"
    }

    /// A chart whose drawing is so many millimeters high.
    private func chart(_ height: Int) -> String {
        "<figure class=\"chart\"><svg viewBox=\"0 0 166 \(height)\"></svg></figure>"
    }

    private func placed(_ blocks: [String]) throws -> [String] {
        let html = blocks.joined(separator: "\n")
        let bytes = FigurePlacer.placed(Array(html.utf8), in: try #require(LanguageTag("en")))
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func leavesAChartThatFits() throws {
        let blocks = [text(20), chart(80), text(10)]
        #expect(try placed(blocks) == blocks)
    }

    /// 188 mm of text: 80 do not fit, nor would they smaller; two of the paragraphs do.
    @Test func letsTextGoBeforeAChartThatDoesNotFit() throws {
        let blocks = [text(35), chart(80), text(4, "x"), text(2, "y"), text(20, "z")]
        #expect(try placed(blocks) == [blocks[0], blocks[2], blocks[3], blocks[1], blocks[4]])
    }

    @Test func keepsAChartInItsSection() throws {
        let blocks = [text(35), chart(80), "<h2>Next</h2>", text(2)]
        #expect(try placed(blocks) == blocks)
        let list = [
            text(35), chart(80), "<p>These:</p>", "<ul><li>" + String(repeating: "a", count: 3000) + "</li></ul>",
        ]
        #expect(try placed(list) == list)
    }

    /// 142 mm of text and 95 of the chart: 85 are left with care.
    @Test func setsAChartSmallerThatNearlyFits() throws {
        let blocks = [text(26), chart(95), text(4)]
        let closer = blocks[1].replacing("<figure", with: "<figure data-closer=\"\"")
        #expect(try placed(blocks) == [blocks[0], closer, blocks[2]])
    }

    @Test func setsTwoChartsSmallerThatFitAPageTogether() throws {
        let blocks = [text(40), "<h2>Charts</h2>", chart(120), chart(120)]
        #expect(try placed(blocks).filter { $0.hasPrefix("<figure data-closer") }.count == 2)
    }

    @Test func leavesTextWithoutChartsAlone() throws {
        #expect(try placed([text(50), text(60)]) == [text(50), text(60)])
    }
}
