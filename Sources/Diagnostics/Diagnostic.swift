/// One finding: what is wrong, where, and the way out.
package struct Diagnostic: Sendable, Hashable {
    /// A second place that belongs to the finding, such as the first of two definitions.
    package struct Note: Sendable, Hashable {
        package let message: String
        package let range: SourceRange?

        package init(_ message: String, at range: SourceRange? = nil) {
            self.message = message
            self.range = range
        }
    }

    /// The rule that was broken.
    package let rule: Rule
    package let severity: Severity
    /// The headline: no full stop, the most specific words first.
    package let message: String
    /// Where it is; nil when it concerns no file, as a missing folder does.
    package let range: SourceRange?
    package let notes: [Note]
    /// The way out: “did you mean …”, or what to write instead.
    package let help: String?

    package init(
        _ rule: Rule, _ message: String, at range: SourceRange?, severity: Severity? = nil,
        notes: [Note] = [], help: String? = nil
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity
        self.message = message
        self.range = range
        self.notes = notes
        self.help = help
    }

    /// The rule's stable id.
    package var id: String { rule.id }
}
