import ArgumentParser
import Citations
import DiagnosticFormats
import Files

struct CiteSourcesCommand: PlainCommand {
    static let configuration = CommandConfiguration(
        named: "cite", abstract: "Format notes and a bibliography from a list of sources.",
        discussion: """
            Prints one note a key, in the order of the keys (all sources where none is named), then an empty line, then \
            the bibliography, one entry a line.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, html
    }

    @Option(help: ArgumentHelp("A CSL style's file name or path (default: the built-in note style).", valueName: "id"))
    var style: String?

    @Option(help: "The language of notes and bibliography.")
    var locale = "en"

    @Option(help: "How entries are printed.")
    var format: Format = .text

    @Option(name: .customLong("csl-test"), help: ArgumentHelp("Run one case of the CSL test suite.", valueName: "file"))
    var testCase: String?

    @Argument(
        help: ArgumentHelp("A file of sources (CSL-JSON, BibTeX or RIS), then the keys to cite.", valueName: "sources"))
    var arguments: [String] = []

    func validate() throws {
        if testCase == nil, arguments.isEmpty {
            throw ValidationError("name a file of sources, or a case with --csl-test")
        }
    }

    func perform() throws -> ExitStatus {
        if let testCase {
            guard
                let result = SuiteCase.run(
                    try FolderReader.bytes(atPath: testCase), repository: InstalledStyles.repository)
            else { throw UsageFailure(message: "\(testCase) is no case of the CSL test suite") }
            Console.write(result)
            return .clean
        }
        let arguments = PackedArguments.unpack(arguments)
        let file = arguments[0]
        let bytes = try FolderReader.bytes(atPath: file)
        let result = CiteCommand.run(
            sources: bytes, file: file, style: style, language: locale, format: format == .html ? .html : .text,
            keys: Array(arguments.dropFirst()), repository: InstalledStyles.repository)
        if let processor = result.value.processor { ProcessEnd.leave(processor) }
        Console.write(bytes: result.value.bytes)
        guard !result.diagnostics.isEmpty else { return .clean }
        var text = TextFormat(usesColor: Surroundings.current().usesColor) { $0 == file ? bytes : nil }
        Console.report(text.text(result.diagnostics))
        return result.diagnostics.contains { $0.severity == .error } ? .contentErrors : .clean
    }
}
