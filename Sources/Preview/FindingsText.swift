import DiagnosticFormats
import Diagnostics
import Markup

/// Findings as the overlay reads them: those of `--format json`, with an excerpt of the author's line.
enum FindingsText {
    /// More than anyone reads in an overlay.
    private static let limit = 500

    /// A JSON array, errors first.
    static func json(_ findings: [Diagnostic], source: @escaping (String) -> [UInt8]?) -> String {
        var locator = DiagnosticLocator(source: source)
        let errors = locator.sorted(findings.filter { $0.severity == .error })
        let others = locator.sorted(findings.filter { $0.severity != .error })
        return "[" + (errors + others).prefix(limit).map { object($0, &locator) }.joined(separator: ",") + "]"
    }

    private static func object(_ finding: Diagnostic, _ locator: inout DiagnosticLocator) -> String {
        let place = finding.range.map { locator.place(of: $0) }
        let excerpt = finding.range.flatMap { locator.excerpt(of: $0) }
        var fields = [
            "\"id\":\(JSONText.quoted(finding.id))", "\"severity\":\(JSONText.quoted(finding.severity.rawValue))",
            "\"message\":\(JSONText.quoted(finding.message))",
        ]
        if let place {
            fields.append("\"file\":\(JSONText.quoted(place.file))")
            fields.append("\"line\":\(place.line)")
            fields.append("\"column\":\(place.column)")
        }
        if let excerpt, let place {
            fields.append("\"excerpt\":\(JSONText.quoted("\(place.line) | \(excerpt.text)"))")
        }
        if let help = finding.help { fields.append("\"help\":\(JSONText.quoted(help))") }
        return "{" + fields.joined(separator: ",") + "}"
    }
}
