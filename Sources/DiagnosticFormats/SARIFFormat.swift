import Diagnostics
import Markup

/// Findings as a SARIF 2.1.0 log (OASIS), with paths relative to the project's root and columns in code points.
package enum SARIFFormat {
    package static func text(_ diagnostics: [Diagnostic], source: @escaping (String) -> [UInt8]?) -> String {
        var locator = DiagnosticLocator(source: source)
        let sorted = locator.sorted(diagnostics)
        let rules = Set(sorted.map(\.rule)).sorted { $0.id < $1.id }
        let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
        let results = sorted.map { result($0, indices, FindingKey($0, source: source), &locator) }
        return """
            {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":\
            {"name":"attest","rules":[\(rules.map(descriptor).joined(separator: ","))]}},\
            "columnKind":"unicodeCodePoints","originalUriBaseIds":{"ROOT":{"description":{"text":"The project's root"}}},\
            "results":[\(results.joined(separator: ","))]}]}

            """
    }

    private static func descriptor(_ rule: Rule) -> String {
        """
        {"id":\(JSONText.quoted(rule.id)),"shortDescription":{"text":\(JSONText.quoted(rule.summary))},\
        "fullDescription":{"text":\(JSONText.quoted(rule.explanation))},\
        "defaultConfiguration":{"level":"\(rule.severity.rawValue)"}}
        """
    }

    private static func result(
        _ diagnostic: Diagnostic, _ rules: [String: Int], _ key: FindingKey, _ locator: inout DiagnosticLocator
    ) -> String {
        let message = [diagnostic.message, diagnostic.help].compactMap(\.self).joined(separator: "\n")
        var text = """
            {"ruleId":\(JSONText.quoted(diagnostic.id)),"ruleIndex":\(rules[diagnostic.id] ?? 0),\
            "level":"\(diagnostic.severity.rawValue)","message":{"text":\(JSONText.quoted(message))}
            """
        if let range = diagnostic.range { text += ",\"locations\":[{\(location(range, &locator))}]" }
        let related = diagnostic.notes.compactMap { note in
            note.range.map {
                "{\(location($0, &locator)),\"message\":{\"text\":\(JSONText.quoted(note.message))}}"
            }
        }
        // What tells a service that it has seen a finding before, wherever its line went.
        text += ",\"partialFingerprints\":{\"attest/v1\":\"\(key.fingerprint)\"}"
        if !related.isEmpty { text += ",\"relatedLocations\":[\(related.joined(separator: ","))]" }
        return text + "}"
    }

    private static func location(_ range: SourceRange, _ locator: inout DiagnosticLocator) -> String {
        let place = locator.place(of: range)
        return """
            "physicalLocation":{"artifactLocation":{"uri":\(JSONText.quoted(uri(place.file))),"uriBaseId":"ROOT"},\
            "region":{"startLine":\(place.line),"startColumn":\(place.column),"endLine":\(place.endLine),\
            "endColumn":\(place.endColumn)}}
            """
    }

    /// RFC 3986 §2: what is not unreserved or `/` is percent-encoded.
    private static func uri(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                scalar.properties.isAlphabetic && byte < 0x80 || (0x30...0x39).contains(byte)
                || [0x2D, 0x2E, 0x5F, 0x7E, 0x2F].contains(byte)
            if isPlain {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
