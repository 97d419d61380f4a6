import ArgumentParser
import Diagnostics
import LinkChecking
import Pipeline
import Preview

struct ExplainCommand: PlainCommand {
    static let configuration = CommandConfiguration(
        named: "explain", abstract: "Tell more about a finding.",
        discussion: "Without an identifier, lists all of them.")

    @Argument(help: ArgumentHelp("A finding's identifier, such as claim.unknown.", valueName: "diagnostic-id"))
    var id: String?

    /// Every rule of the program, those beside the pipeline included.
    private static let rules =
        RuleCatalog.all + RuleCatalog.linkChecking + RuleCatalog.preview + RuleCatalog.commandLine

    func perform() throws -> ExitStatus {
        guard let id else {
            let width = Self.rules.map(\.id.count).max() ?? 0
            for rule in Self.rules.sorted(by: { $0.id < $1.id }) {
                let padding = String(repeating: " ", count: width - rule.id.count + 2)
                Console.write(rule.id + padding + rule.summary + "\n")
            }
            return .clean
        }
        guard let rule = Self.rules.first(where: { $0.id == id }) else {
            let help = Suggestion.help(for: id, among: Self.rules.map(\.id)) ?? "“attest explain” lists all"
            throw UsageFailure(message: "no finding “\(id)”; \(help)")
        }
        Console.write(text(rule))
        return .clean
    }

    private func text(_ rule: Rule) -> String {
        """
        \(rule.id) (\(rule.severity.rawValue))
        \(rule.summary)

        \(rule.explanation)

        Wrong:
        \(indented(rule.wrong))

        Right:
        \(indented(rule.right))

        """
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
    }
}
