import ArgumentParser
import Diagnostics
import Ledger
import SiteModel

struct TraceCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        named: "trace", abstract: "Follow a value to who said it, or a page to its claims.",
        discussion: """
            Names a claim, a derived value, an indicator, a source, a chart or a page (its path, its file or its address). \
            A claim leads to its speaker, source and place in it, and to every place on the site that shows it; \
            everything else leads to its claims.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: ArgumentHelp("A claim's id or a page.", valueName: "claim|page"))
    var subject: String

    @Option(help: "Only pages in this language.")
    var locale: String?

    @Option(help: "How the trace is printed.")
    var format: Format = .text

    @OptionGroup var project: ProjectOptions

    func perform() async throws -> ExitStatus {
        let loaded = try await LoadedProject.load(project)
        let tag = try locale.map { try loaded.locale($0) }
        let trace = SiteTrace(loaded.site, locale: tag)
        guard let found = trace.of(subject) else {
            let help =
                Suggestion.help(for: subject, among: trace.names)
                ?? "“attest list claims” and “attest list pages” tell what there is"
            throw UsageFailure(message: "no claim or page “\(subject)”; \(help)")
        }
        switch format {
        case .text: Console.write(TraceText.text(found))
        case .json: Console.write(bytes: found.bytes)
        }
        return .clean
    }
}
