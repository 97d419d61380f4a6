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
            write(diagnostic, to: &result)
            result += "\n"
        }
        return result
    }

    package mutating func text(_ diagnostic: Diagnostic) -> String {
        var result = ""
        write(diagnostic, to: &result)
        return result
    }

    private mutating func write(_ diagnostic: Diagnostic, to result: inout String) {
        result += paint("\(diagnostic.severity.rawValue)[\(diagnostic.id)]", diagnostic.severity)
        result += ": "
        result += TerminalText.visible(diagnostic.message)
        result += "\n"
        if let range = diagnostic.range { writeContext(of: range, to: &result) }
        for note in diagnostic.notes {
            result += "   = note: \(TerminalText.visible(note.message))"
            if let range = note.range {
                let place = locator.place(of: range)
                result += " (\(TerminalText.visible(place.file)):\(place.line):\(place.column))"
            }
            result += "\n"
        }
        if let help = diagnostic.help {
            result += "   = help: "
            result += TerminalText.visible(help)
            result += "\n"
        }
    }

    private mutating func writeContext(of range: SourceRange, to result: inout String) {
        let place = locator.place(of: range)
        let number = String(place.line)
        result += "  --> "
        result += TerminalText.visible(place.file)
        result += ":\(number):\(place.column)\n"
        guard let excerpt = locator.excerpt(of: range) else { return }
        let margin = String(repeating: " ", count: number.utf8.count) + "  |"
        result += margin
        result += "\n\(number)  | "
        result += excerpt.text
        result += "\n"
        result += margin
        result += String(repeating: " ", count: 1 + excerpt.before)
        result += String(repeating: "^", count: excerpt.marked)
        result += "\n"
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
