/// Findings as they gather while a stage runs.
///
/// A value: a stage makes one, passes it down `inout`, and returns it with what it made.
package struct DiagnosticBag: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []

    package init() {}

    package init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    package var isEmpty: Bool { diagnostics.isEmpty }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    package mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    package mutating func add(
        _ rule: Rule, _ message: String, at range: SourceRange?, notes: [Diagnostic.Note] = [], help: String? = nil
    ) {
        diagnostics.append(Diagnostic(rule, message, at: range, notes: notes, help: help))
    }

    package mutating func add(contentsOf others: [Diagnostic]) {
        diagnostics.append(contentsOf: others)
    }

    package mutating func add(contentsOf other: DiagnosticBag) {
        diagnostics.append(contentsOf: other.diagnostics)
    }
}
