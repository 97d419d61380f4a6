import Markup

/// The style element of a standalone document: only the rules that its classes need, light and dark.
struct StandaloneStyle {
    private let classes: Set<String>

    /// - Parameter used: class attributes as they stand in the drawing.
    init(_ used: Set<String>) {
        classes = Set(used.flatMap { $0.split(separator: " ").map(String.init) })
    }

    var css: String {
        let colors = classes.filter { ChartPalette.pair(ofClass: $0) != nil }.sorted()
        var light = "svg{font-family:\(Self.fonts)}text{fill:\(ChartPalette.soft.light)}"
        light += ".n{fill:none}.f{fill:currentColor}"
        for (name, rule) in Self.shapes where classes.contains(name) { light += ".\(name){\(rule)}" }
        light += rules(\.light, colors)
        return light + "@media(prefers-color-scheme:dark){text{fill:\(ChartPalette.soft.dark)}"
            + rules(\.dark, colors) + "}"
    }

    private static let fonts = "'Noto Sans','Noto Sans Armenian','Noto Sans Arabic',system-ui,sans-serif"

    /// What each shape class does, whatever the theme.
    private static let shapes: [(String, String)] = [
        ("b", "font-weight:700"),
        ("s", "fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round"),
        ("q", "stroke-dasharray:6 4"), ("p", "stroke-dasharray:1.5 4"),
        ("w", "stroke-width:5"), ("c", "stroke:currentColor;stroke-linecap:round"),
        ("e", "fill-opacity:.25;stroke:currentColor;stroke-dasharray:3 2"),
        ("t", "fill-opacity:.3;stroke:currentColor"), ("o", "stroke:currentColor;stroke-width:1.8"),
        ("v", "fill:currentColor;fill-opacity:.18"),
        ("r", "fill:none;stroke-dasharray:2 3"), ("u", "opacity:.5"),
    ]

    private func rules(_ theme: KeyPath<ChartPalette.Pair, String>, _ colors: [String]) -> String {
        let ink = ChartPalette.ink[keyPath: theme]
        let soft = ChartPalette.soft[keyPath: theme]
        let rule = ChartPalette.rule[keyPath: theme]
        let paper = ChartPalette.paper[keyPath: theme]
        var css = ".y{fill:\(paper)}.i,.i text{fill:\(ink)}"
        if classes.contains("g") { css += ".g{stroke:\(rule)}" }
        if classes.contains("x") { css += ".x{stroke:\(ink)}" }
        if classes.contains("r") { css += ".r{stroke:\(soft)}" }
        if classes.contains("u") { css += ".u{fill:\(rule)}" }
        if classes.contains("o") { css += ".o{fill:\(paper)}" }
        if classes.contains("z") { css += ".z{fill:none;stroke:\(paper)}" }
        css += ".m{stroke:\(soft)}"
        for name in colors {
            guard let pair = ChartPalette.pair(ofClass: name) else { continue }
            css += ".\(name){color:\(pair[keyPath: theme])}"
            if classes.contains("l") { css += ".\(name).l{fill:\(ChartPalette.textPair(pair)[keyPath: theme])}" }
        }
        let mapRules = [
            ("mp", "stroke:\(paper);stroke-width:.6"), ("ml", "fill:\(rule);stroke:\(paper)"),
            ("mw", "fill:\(paper);stroke:\(rule)"), ("mi", "fill:\(paper);stroke:\(rule)"),
            ("h", "paint-order:stroke;stroke:\(paper);stroke-width:2.5;stroke-linejoin:round"),
        ]
        for (name, rule) in mapRules where classes.contains(name) { css += ".\(name){\(rule)}" }
        return css
    }
}
