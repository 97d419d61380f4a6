import Checks
import Diagnostics
import Files
import Rendering
import Serialization
import SiteModel

/// What the rules find on a page, kept for as long as its file and all that it is checked against are the same.
struct StoredFindings: Sendable {
    let memory: PageMemory
    private let rules = RuleCatalog.byID(RuleCatalog.all)

    init(_ memory: PageMemory) {
        self.memory = memory
    }

    /// The findings of an earlier build, else those of now.
    func findings(on page: ContentPage, _ find: () -> [Diagnostic]) -> [Diagnostic] {
        if let known = memory.recall("findings", of: page.file).flatMap(read) { return known }
        let found = find()
        memory.remember("findings", of: page.file, Self.written(found))
        return found
    }

    private static func written(_ findings: [Diagnostic]) -> [UInt8] {
        var fields = FieldWriter()
        fields.list(findings) { finding, fields in
            fields.text(finding.id)
            fields.text(finding.severity.rawValue)
            fields.text(finding.message)
            fields.place(finding.range)
            fields.list(finding.notes) { note, fields in
                fields.text(note.message)
                fields.place(note.range)
            }
            fields.optional(finding.help)
        }
        return fields.bytes
    }

    private func read(_ bytes: ArraySlice<UInt8>) -> [Diagnostic]? {
        var fields = FieldReader(bytes)
        let findings = fields.list { fields -> Diagnostic? in
            let (id, severity, message) = (fields.text(), fields.text(), fields.text())
            let range = fields.place()
            let notes = fields.list { Diagnostic.Note($0.text(), at: $0.place()) }
            let help = fields.optional()
            guard let rule = rules[id], let severity = Severity(rawValue: severity) else { return nil }
            return Diagnostic(rule, message, at: range, severity: severity, notes: notes, help: help)
        }
        let whole = findings.compactMap(\.self)
        return fields.isDamaged || !fields.isAtEnd || whole.count != findings.count ? nil : whole
    }
}
