import Diagnostics

/// One line of `checks` in `Content/site.yaml`.
package struct RuleLevel: Sendable, Hashable {
    package enum Level: String, Sendable, CaseIterable {
        case off, note, warning, error

        /// Nil where findings are left out.
        package var severity: Severity? { Severity(rawValue: rawValue) }
    }

    package let rule: PageMetadata.Placed
    package let level: Level

    package init(rule: PageMetadata.Placed, level: Level) {
        self.rule = rule
        self.level = level
    }
}
