/// The style sheet that a standalone document carries, light and dark.
///
/// There is one for each family of colors and no other, so that a server's Content-Security-Policy can allow them by
/// their digests: a file opened in a browser is then shown in its colors under the site's own headers too.
package enum StandaloneStyle: String, Sendable, CaseIterable {
    /// The colors of categories alone, which every sheet has.
    case categorical = ""
    case blue = "b"
    case amber = "a"
    case diverging = "d"

    /// The sheet that knows all of some color classes; a chart's colors are of one ramp.
    init(_ classes: some Sequence<String>) {
        let letters = classes.compactMap { $0.first.map(String.init) }
        self = Self.allCases.first { $0 != .categorical && letters.contains($0.rawValue) } ?? .categorical
    }

    /// The sheet's text, as it stands in `<style>`.
    package var css: String { Self.sheets[self] ?? "" }

    private static let sheets = Dictionary(uniqueKeysWithValues: allCases.map { ($0, sheet($0)) })

    private static let fonts = "'Noto Sans','Noto Sans Armenian','Noto Sans Arabic',system-ui,sans-serif"

    private static func sheet(_ family: StandaloneStyle) -> String {
        let ramp = family == .categorical ? [] : (1...7).map { "\(family.rawValue)\($0)" }
        let names = (1...6).map { "k\($0)" } + ramp.filter { ChartPalette.pair(ofClass: $0) != nil }
        return "svg{font-family:\(fonts)}\(shapes)\(colors(\.light, names))"
            + "@media(prefers-color-scheme:dark){\(colors(\.dark, names))}"
    }

    /// What each shape class does, whatever the theme.
    private static let shapes =
        ".n,.s,.r,.z{fill:none}.f,.e,.t,.v{fill:currentColor}.b{font-weight:700}"
        + ".s,.e,.t,.o,.c{stroke:currentColor}.s{stroke-width:2;stroke-linejoin:round}"
        + ".q{stroke-dasharray:6 4}.p{stroke-dasharray:1.5 4}.w{stroke-width:5}.c{stroke-linecap:round}"
        + ".e{fill-opacity:.25;stroke-dasharray:3 2}.t{fill-opacity:.3}.o{stroke-width:1.8}.v{fill-opacity:.18}"
        + ".r{stroke-dasharray:2 3}.u{opacity:.5}.mp{stroke-width:.6}"
        + ".h{paint-order:stroke;stroke-width:2.5;stroke-linejoin:round}"

    private static func colors(_ theme: KeyPath<ChartPalette.Pair, String>, _ names: [String]) -> String {
        let ink = ChartPalette.ink[keyPath: theme]
        let soft = ChartPalette.soft[keyPath: theme]
        let rule = ChartPalette.rule[keyPath: theme]
        let paper = ChartPalette.paper[keyPath: theme]
        var css = "text{fill:\(soft)}.i,.i text,.l{fill:\(ink)}.y,.o,.mw,.mi{fill:\(paper)}.u,.ml{fill:\(rule)}"
        css += ".g,.mw,.mi{stroke:\(rule)}.x{stroke:\(ink)}.m,.r{stroke:\(soft)}.z,.mp,.ml,.h{stroke:\(paper)}"
        css += ".ki{color:\(ink)}.ks{color:\(soft)}"
        for name in names {
            guard let pair = ChartPalette.pair(ofClass: name) else { continue }
            css +=
                ".\(name){color:\(pair[keyPath: theme])}.\(name).l{fill:\(ChartPalette.textPair(pair)[keyPath: theme])}"
        }
        return css
    }
}
