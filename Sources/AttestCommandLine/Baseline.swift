import DiagnosticFormats
import Diagnostics
import Markup
import Serialization

/// Findings that a project has agreed to live with for now, so that a check can be adopted before all is mended.
///
/// A JSON file for people to read in a diff: one finding a line, told by rule, file, headline and marked text, with how
/// often it occurs. Line numbers are no part of it.
struct Baseline {
    private struct Entry {
        let key: FindingKey
        let count: Int
        /// Where the entry stands in the file.
        let range: SourceRange
    }

    private let entries: [Entry]

    /// Nil where the bytes are no baseline.
    init?(_ bytes: [UInt8], file: String) {
        var bag = DiagnosticBag()
        guard let node = JSONReader.read(bytes, file: file, &bag), bag.isEmpty, node["version"]?.integer == 1,
            let findings = node["findings"]?.elements
        else { return nil }
        var entries: [Entry] = []
        for finding in findings {
            guard let rule = finding["rule"]?.text, let message = finding["message"]?.text else { return nil }
            let key = FindingKey(
                rule: rule, file: finding["file"]?.text ?? "", message: message, text: finding["text"]?.text ?? "")
            entries.append(
                Entry(
                    key: key, count: finding["count"]?.integer ?? 1,
                    range: SourceRange(file: file, offsets: finding.range)))
        }
        self.entries = entries
    }

    /// What is left of some findings when those of the baseline are taken out, each as often as it is listed.
    ///
    /// - Parameter reportsStale: whether entries that nothing matches are findings themselves.
    func remaining(
        of diagnostics: [Diagnostic], reportsStale: Bool, source: (String) -> [UInt8]?
    ) -> [Diagnostic] {
        var allowed: [FindingKey: Int] = [:]
        for entry in entries { allowed[entry.key, default: 0] += entry.count }
        var left = diagnostics.filter { diagnostic in
            let key = FindingKey(diagnostic, source: source)
            guard let count = allowed[key], count > 0 else { return true }
            allowed[key] = count - 1
            return false
        }
        guard reportsStale else { return left }
        for entry in entries {
            guard let count = allowed.removeValue(forKey: entry.key), count > 0 else { continue }
            let what = entry.key.file.isEmpty ? entry.key.rule : "\(entry.key.rule) in \(entry.key.file)"
            left.append(
                Diagnostic(
                    .baselineStale, "\(what) is mended: \(entry.key.message)", at: entry.range,
                    help: "write the baseline again with --write-baseline"))
        }
        return left
    }

    /// The bytes of a baseline of these findings, in the order of file and rule.
    static func bytes(of diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> [UInt8] {
        var counts: [FindingKey: Int] = [:]
        for diagnostic in diagnostics { counts[FindingKey(diagnostic, source: source), default: 0] += 1 }
        let lines = counts.sorted { $0.key < $1.key }.map { key, count in
            var fields = ["\"rule\":\(JSONText.quoted(key.rule))"]
            if !key.file.isEmpty { fields.append("\"file\":\(JSONText.quoted(key.file))") }
            fields.append("\"message\":\(JSONText.quoted(key.message))")
            if !key.text.isEmpty { fields.append("\"text\":\(JSONText.quoted(key.text))") }
            if count > 1 { fields.append("\"count\":\(count)") }
            return "  {" + fields.joined(separator: ",") + "}"
        }
        let list = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
        return Array("{\"version\":1,\"findings\":[\(list)]}\n".utf8)
    }
}
