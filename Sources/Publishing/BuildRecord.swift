import Diagnostics
import Digests
import Files
import Markup
import Serialization

/// What the last build of a folder was made of and what it left there: where all of it still stands, the same build
/// would write nothing, and need not run.
///
/// Kept in the project's `.cache` as JSON and a line with its digest. A record that was damaged in any byte is none, and
/// the build runs.
package struct BuildRecord: Sendable {
    /// A file outside the project that the build read by name, such as a citation style.
    package struct Reading: Sendable, Hashable {
        package let kind: String
        package let name: String
        /// Of its bytes; empty where there was none.
        package let digest: String

        package init(kind: String, name: String, digest: String) {
            self.kind = kind
            self.name = name
            self.digest = digest
        }
    }

    /// `InputDigest` of the project's files, the options and the program.
    package let inputs: String
    package let readings: [Reading]
    /// `OutputState` after the build.
    package let output: String
    package let pages: Int
    package let files: Int
    package let diagnostics: [Diagnostic]

    package init(
        inputs: String, readings: [Reading], output: String, pages: Int, files: Int, diagnostics: [Diagnostic]
    ) {
        self.inputs = inputs
        self.readings = readings
        self.output = output
        self.pages = pages
        self.files = files
        self.diagnostics = diagnostics
    }

    /// Reads a record; nil where the bytes are none, or name a rule that this program does not have.
    package init?(_ bytes: [UInt8], rules: [Rule]) {
        var bag = DiagnosticBag()
        guard let json = Self.unsealed(bytes), let node = JSONReader.read(json, file: "", &bag), bag.isEmpty,
            let inputs = node["inputs"]?.text, let output = node["output"]?.text, let pages = node["pages"]?.integer,
            let files = node["files"]?.integer,
            let readings = node["readings"]?.elements, let findings = node["diagnostics"]?.elements
        else { return nil }
        let known = RuleCatalog.byID(rules)
        self.inputs = inputs
        self.output = output
        self.pages = pages
        self.files = files
        self.readings = readings.compactMap { reading in
            guard let parts = reading.elements?.compactMap(\.text), parts.count == 3 else { return nil }
            return Reading(kind: parts[0], name: parts[1], digest: parts[2])
        }
        diagnostics = findings.compactMap { Self.diagnostic($0, known) }
        guard self.readings.count == readings.count, diagnostics.count == findings.count else { return nil }
    }

    private static func diagnostic(_ node: Node, _ rules: [String: Rule]) -> Diagnostic? {
        guard let rule = node["rule"]?.text.flatMap({ rules[$0] }),
            let severity = node["severity"]?.text.flatMap(Severity.init(rawValue:)), let message = node["message"]?.text
        else { return nil }
        let notes = (node["notes"]?.elements ?? []).map { note in
            Diagnostic.Note(note["message"]?.text ?? "", at: note["at"].flatMap(range))
        }
        return Diagnostic(
            rule, message, at: node["at"].flatMap(range), severity: severity, notes: notes, help: node["help"]?.text)
    }

    private static func range(_ node: Node) -> SourceRange? {
        guard let parts = node.elements, parts.count == 3, let file = parts[0].text, let lower = parts[1].integer,
            let upper = parts[2].integer, lower <= upper
        else { return nil }
        return SourceRange(file: file, offsets: lower..<upper)
    }

    package var bytes: [UInt8] {
        var text = "{\"inputs\":\(JSONText.quoted(inputs)),\"output\":\(JSONText.quoted(output)),"
        text += "\"pages\":\(pages),\"files\":\(files),\"readings\":["
        text += readings.map { "[\([$0.kind, $0.name, $0.digest].map(JSONText.quoted).joined(separator: ","))]" }
            .joined(separator: ",")
        text += "],\"diagnostics\":[\n" + diagnostics.map(Self.json).joined(separator: ",\n") + "]}\n"
        return Self.sealed(Array(text.utf8))
    }

    private static func sealed(_ json: [UInt8]) -> [UInt8] {
        json + Array("\(Digest(of: json).hexadecimal)\n".utf8)
    }

    /// What `sealed` was given; nil where a byte differs.
    private static func unsealed(_ bytes: [UInt8]) -> [UInt8]? {
        let json = Array(bytes.dropLast(65))
        return sealed(json) == bytes ? json : nil
    }

    private static func json(_ diagnostic: Diagnostic) -> String {
        var text = "{\"rule\":\(JSONText.quoted(diagnostic.id)),\"severity\":\"\(diagnostic.severity.rawValue)\","
        text += "\"message\":\(JSONText.quoted(diagnostic.message))\(json(diagnostic.range))"
        if let help = diagnostic.help { text += ",\"help\":\(JSONText.quoted(help))" }
        let notes = diagnostic.notes.map { "{\"message\":\(JSONText.quoted($0.message))\(json($0.range))}" }
        return text + ",\"notes\":[\(notes.joined(separator: ","))]}"
    }

    private static func json(_ range: SourceRange?) -> String {
        guard let range else { return "" }
        return ",\"at\":[\(JSONText.quoted(range.file)),\(range.offsets.lowerBound),\(range.offsets.upperBound)]"
    }
}
