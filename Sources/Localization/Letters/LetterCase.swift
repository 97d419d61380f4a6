import Foundation

/// Upper and lower case as a language writes them: Turkish and Azerbaijani `i`/`İ` and `ı`/`I`, Armenian `և`, Lithuanian
/// dots, Greek accents, Dutch `IJ`.
package struct LetterCase: Sendable {
    private enum Rules: Sendable {
        case dottedI, armenian, foundation, plain
    }

    private let rules: Rules
    private let tag: LanguageTag

    package init(_ tag: LanguageTag) {
        self.tag = tag
        rules =
            switch tag.language {
            case "tr", "az", "crh", "gag", "tt": tag.writingScript == .latin ? .dottedI : .plain
            case "hy", "hyw": .armenian
            case "el", "lt", "nl": .foundation
            default: .plain
            }
    }

    /// All letters small.
    package func lower(_ text: String) -> String {
        // A sigma at the end of a word has a letter of its own, in whatever language it is quoted.
        if text.utf8.contains(0xCE), text.contains("Σ") { return text.lowercased(with: tag.foundationLocale()) }
        switch rules {
        case .dottedI: return Self.mapped(text, lowering: true).lowercased()
        case .armenian, .plain: return text.lowercased()
        case .foundation: return text.lowercased(with: tag.foundationLocale())
        }
    }

    /// All letters capital.
    package func upper(_ text: String) -> String {
        switch rules {
        case .dottedI: Self.mapped(text, lowering: false).uppercased()
        case .armenian: text.replacing("և", with: "ԵՎ").uppercased()
        case .plain: text.uppercased()
        case .foundation: text.uppercased(with: tag.foundationLocale())
        }
    }

    /// The first letter a capital, the rest untouched: for the start of a sentence.
    package func capitalized(_ text: String) -> String {
        guard let first = text.first else { return text }
        let rest = text.dropFirst()
        if rules == .armenian, first == "և" { return "Եվ" + rest }
        if tag.language == "nl", first == "i", rest.first == "j" { return "IJ" + rest.dropFirst() }
        if tag.writingScript.code == "Geor" { return text }
        return upper(String(first)) + rest
    }

    /// Unicode SpecialCasing for Turkish and Azerbaijani: I + combining dot is i, İ is i, I alone is ı, i is İ.
    private static func mapped(_ text: String, lowering: Bool) -> String {
        guard text.utf8.contains(where: { $0 == 0x49 || $0 == 0x69 || $0 == 0xC4 }) else { return text }
        var scalars = String.UnicodeScalarView()
        var isAfterCapitalI = false
        for scalar in text.unicodeScalars {
            if lowering, isAfterCapitalI {
                isAfterCapitalI = false
                if scalar.value == 0x307 {
                    scalars.append("i")
                    continue
                }
                scalars.append("ı")
            }
            switch (scalar.value, lowering) {
            case (0x49, true): isAfterCapitalI = true
            case (0x130, true): scalars.append("i")
            case (0x69, false): scalars.append("\u{130}")
            default: scalars.append(scalar)
            }
        }
        if isAfterCapitalI { scalars.append("ı") }
        return String(scalars)
    }
}
