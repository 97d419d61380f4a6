/// The tested colors, light and dark, that standalone documents carry inside themselves.
///
/// Pages take theirs from the site's style sheet by the same names (`--chart-1` …).
package enum ChartPalette {
    package struct Pair: Sendable, Hashable {
        package let light: String
        package let dark: String
    }

    package static let ink = Pair(light: "#14181d", dark: "#e9ecef")
    package static let soft = Pair(light: "#5a636e", dark: "#a7b0ba")
    package static let rule = Pair(light: "#d9dde2", dark: "#3a424b")
    package static let paper = Pair(light: "#fff", dark: "#14181d")

    package static let categorical: [Pair] = pairs(
        ["#0d80f4", "#e16c2f", "#2f6857", "#5e2776", "#6c0e05", "#91879f"],
        ["#578cf1", "#ed682d", "#72f1c1", "#a56a8b", "#fbd127", "#d3ccfe"])
    package static let blue: [Pair] = pairs(
        ["#0e9bd2", "#0f7eb6", "#04639a", "#01467a", "#022a56"],
        ["#1b70b7", "#318ed5", "#5aade8", "#8ecef6", "#c9eefc"])
    package static let amber: [Pair] = pairs(
        ["#d47a2d", "#b85e23", "#994620", "#742f1a", "#4d1d14"],
        ["#ae522d", "#ce7034", "#ea913f", "#feb95d", "#ffe6b1"])
    package static let diverging: [Pair] = pairs(
        ["#4d1d14", "#994620", "#d47a2d", "#8f8f8f", "#0e9bd2", "#04639a", "#022a56"],
        ["#ffe6b1", "#ea913f", "#ae522d", "#6a6a6a", "#1b70b7", "#5aade8", "#c9eefc"])

    /// The color of a class such as `k1`, `b3`, `a5`, `d7`, `ki`; nil for classes that are no color.
    package static func pair(ofClass name: some StringProtocol) -> Pair? {
        if name == "ki" { return ink }
        if name == "ks" { return soft }
        guard name.utf8.count == 2, let letter = name.first, let digit = name.last?.wholeNumberValue else { return nil }
        let colors: [Pair]
        switch letter {
        case "k": colors = categorical
        case "b": colors = blue
        case "a": colors = amber
        case "d": colors = diverging
        default: return nil
        }
        return colors.indices.contains(digit - 1) ? colors[digit - 1] : nil
    }

    /// The darker (on paper) or lighter (on dark) form of a color that words are set in: seven parts of it, three
    /// of ink, as `charts.css` mixes them.
    package static func textPair(_ pair: Pair) -> Pair {
        Pair(light: mix(pair.light, ink.light), dark: mix(pair.dark, ink.dark))
    }

    private static func pairs(_ light: [String], _ dark: [String]) -> [Pair] {
        zip(light, dark).map { Pair(light: $0, dark: $1) }
    }

    private static func mix(_ color: String, _ ink: String) -> String {
        guard let a = components(color), let b = components(ink) else { return color }
        let digits = Array("0123456789abcdef")
        return zip(a, b).reduce(into: "#") { text, pair in
            let value = Int((Double(pair.0) * 0.7 + Double(pair.1) * 0.3).rounded())
            text.append(digits[value >> 4])
            text.append(digits[value & 15])
        }
    }

    /// Red, green and blue of `#rrggbb` or `#rgb`.
    package static func components(_ color: String) -> [Int]? {
        let digits = color.dropFirst().compactMap { $0.hexDigitValue }
        if digits.count == 6 { return stride(from: 0, to: 6, by: 2).map { digits[$0] << 4 | digits[$0 + 1] } }
        if digits.count == 3 { return digits.map { $0 << 4 | $0 } }
        return nil
    }
}
