import Charts
import Diagnostics
import Foundation
import Testing

/// Colors, styles and measured text.
@Suite struct LookTests {
    private static func luminance(_ color: String) -> Double {
        let parts = (ChartPalette.components(color) ?? [0, 0, 0]).map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// WCAG 2.2, relative luminance.
    private static func contrast(_ a: String, _ b: String) -> Double {
        let (x, y) = (luminance(a), luminance(b))
        return (max(x, y) + 0.05) / (min(x, y) + 0.05)
    }

    @Test func marksAndWordsHaveContrastInBothThemes() {
        let paper = ChartPalette.paper
        let marks = ChartPalette.categorical + ChartPalette.blue + ChartPalette.amber + ChartPalette.diverging
        for pair in marks {
            #expect(Self.contrast(pair.light, paper.light) >= 3)
            #expect(Self.contrast(pair.dark, paper.dark) >= 3)
        }
        for pair in ChartPalette.categorical.map(ChartPalette.textPair) + [ChartPalette.ink, ChartPalette.soft] {
            #expect(Self.contrast(pair.light, paper.light) >= 4.5)
            #expect(Self.contrast(pair.dark, paper.dark) >= 4.5)
        }
    }

    /// The page's style sheet knows every class that a drawing uses, and stays small.
    @Test func theStyleSheetKnowsEveryClass() throws {
        let file = ChartFixture.folder.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Templates/assets/charts.css")
        let css = try String(contentsOf: file, encoding: .utf8)
        #expect(css.utf8.count <= 4096)
        for name in ChartFixture.gallery {
            var bag = DiagnosticBag()
            let chart = try #require(ChartFixture.draw(name, "en", &bag))
            for element in try SVGSummary(chart.wide).found {
                for word in (element.attributes["class"] ?? "").split(separator: " ") where element.name != "svg" {
                    #expect(css.contains(".\(word) ") || css.contains(".\(word),"), "\(name): \(word)")
                }
            }
            let alone = String(decoding: chart.standalone, as: UTF8.self)
            let style = alone.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first ?? ""
            for element in try SVGSummary(chart.standalone).found {
                for word in (element.attributes["class"] ?? "").split(separator: " ") {
                    #expect(style.contains(".\(word){") || style.contains(".\(word),"), "\(name) alone: \(word)")
                }
            }
        }
    }

    /// Widths in pixels at 100 px that HarfBuzz gives for the Noto Sans fonts, kerning off.
    @Test(arguments: [
        ("Victims", "regular"), ("Zərərçəkənlər", "regular"), ("Пострадавшие", "regular"), ("Տուժածներ", "regular"),
        ("الضحايا", "regular"), ("لا بيانات", "regular"), ("417 Victims", "bold"), ("الإنفاق", "bold"),
    ])
    func measuresAsTheFontsDo(_ text: String, _ weight: String) {
        let width = TextMetrics.width(text, size: 100, weight: weight == "bold" ? .bold : .regular)
        let known = Self.references["\(text) \(weight)"] ?? 0
        #expect(abs(width - known) <= max(1, known * 0.005), "\(width) for \(known)")
    }

    private static let references: [String: Double] = [
        "Victims regular": 337.1,
        "Zərərçəkənlər regular": 652.1,
        "Пострадавшие regular": 729.1,
        "Տուժածներ regular": 538.7,
        "الضحايا regular": 296.5,
        "لا بيانات regular": 332.8,
        "417 Victims bold": 566.3,
        "الإنفاق bold": 290.1,
    ]
}
