import Diagnostics

/// Findings for people: headline, place, the line with carets under what is wrong, and the way out.
///
///     error[claim.unknown]: no claim “victims-2027”
///       --> Content/pages/casualties/tr.md:14:32
///        |
///     14 | Savcılık :claim[victims-2027] saydı.
///        |                 ^^^^^^^^^^^^
///        = help: did you mean “victims-2026”?
package struct TextFormat {
    private var locator: DiagnosticLocator
    private let usesColor: Bool

    package init(usesColor: Bool, source: @escaping (String) -> [UInt8]?) {
        locator = DiagnosticLocator(source: source)
        self.usesColor = usesColor
    }

    package mutating func text(_ diagnostics: [Diagnostic]) -> String {
        var result = ""
        for diagnostic in locator.sorted(diagnostics) {
            result += text(diagnostic) + "\n"
        }
        return result
    }

    package mutating func text(_ diagnostic: Diagnostic) -> String {
        let label = paint("\(diagnostic.severity.rawValue)[\(diagnostic.id)]", diagnostic.severity)
        var result = "\(label): \(TerminalText.visible(diagnostic.message))\n"
        if let range = diagnostic.range { result += context(range) }
        for note in diagnostic.notes {
            result += "   = note: \(TerminalText.visible(note.message))"
            if let range = note.range {
                let place = locator.place(of: range)
                result += " (\(TerminalText.visible(place.file)):\(place.line):\(place.column))"
            }
            result += "\n"
        }
        if let help = diagnostic.help { result += "   = help: \(TerminalText.visible(help))\n" }
        return result
    }

    private mutating func context(_ range: SourceRange) -> String {
        let place = locator.place(of: range)
        var result = "  --> \(TerminalText.visible(place.file)):\(place.line):\(place.column)\n"
        guard let excerpt = locator.excerpt(of: range) else { return result }
        let number = String(place.line)
        let margin = String(repeating: " ", count: number.count)
        result += "\(margin)  |\n\(number)  | \(excerpt.text)\n"
        let indent = String(repeating: " ", count: excerpt.before)
        result += "\(margin)  | \(indent)\(String(repeating: "^", count: excerpt.marked))\n"
        return result
    }

    private func paint(_ text: String, _ severity: Severity) -> String {
        guard usesColor else { return text }
        let code =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
    }
}
