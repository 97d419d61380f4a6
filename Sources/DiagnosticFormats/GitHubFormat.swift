import Diagnostics

/// Findings as workflow commands that GitHub shows beside the changed lines (`::error file=…,line=…::message`).
package enum GitHubFormat {
    package static func text(_ diagnostics: [Diagnostic], source: @escaping (String) -> [UInt8]?) -> String {
        var locator = DiagnosticLocator(source: source)
        var result = ""
        for diagnostic in locator.sorted(diagnostics) {
            var properties = ["title=" + property(diagnostic.id)]
            if let place = diagnostic.range.map({ locator.place(of: $0) }) {
                properties =
                    [
                        "file=" + property(place.file), "line=\(place.line)", "endLine=\(place.endLine)",
                        "col=\(place.column)", "endColumn=\(place.endColumn)",
                    ] + properties
            }
            let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
            let message = [diagnostic.message, diagnostic.help].compactMap(\.self).joined(separator: "\n")
            result += "::\(command) \(properties.joined(separator: ","))::\(data(message))\n"
        }
        return result
    }

    private static func data(_ text: String) -> String {
        escape(text, alsoProperties: false)
    }

    private static func property(_ text: String) -> String {
        escape(text, alsoProperties: true)
    }

    private static func escape(_ text: String, alsoProperties: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where alsoProperties: result += "%3A"
            case "," where alsoProperties: result += "%2C"
            default: result += TerminalText.visible(String(scalar))
            }
        }
        return result
    }
}
