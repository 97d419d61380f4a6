import Diagnostics
import SiteModel

/// `checks` in `Content/site.yaml`: how grave a project takes a rule to be.
enum FindingLevels {
    /// The findings at the levels that the project asks for, and what is wrong with its wishes.
    static func applied(_ levels: [RuleLevel], to diagnostics: [Diagnostic], rules: [Rule]) -> [Diagnostic] {
        guard !levels.isEmpty else { return diagnostics }
        let known = RuleCatalog.byID(rules)
        var wanted: [String: RuleLevel.Level] = [:]
        var bag = DiagnosticBag()
        for entry in levels {
            guard let rule = known[entry.rule.text] else {
                bag.add(
                    .configChecks, "no rule “\(entry.rule.text)”", at: entry.rule.range,
                    help: Suggestion.help(for: entry.rule.text, among: known.keys.sorted())
                        ?? "“attest explain” lists all")
                continue
            }
            guard rule.severity != .error || entry.level == .error else {
                bag.add(
                    .configChecks, "rule “\(rule.id)” cannot be turned down", at: entry.rule.range,
                    help: "remove the line: what breaks the rule would be wrong on the site")
                continue
            }
            wanted[rule.id] = entry.level
        }
        return diagnostics.compactMap { diagnostic in
            guard let level = wanted[diagnostic.id], diagnostic.severity != .error else { return diagnostic }
            guard let severity = level.severity else { return nil }
            return Diagnostic(
                diagnostic.rule, diagnostic.message, at: diagnostic.range, severity: severity, notes: diagnostic.notes,
                help: diagnostic.help)
        } + bag.diagnostics
    }
}
