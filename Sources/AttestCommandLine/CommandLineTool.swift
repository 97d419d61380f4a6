import ArgumentParser
import DiagnosticFormats
import Files
import Foundation

/// The entry point: parses the arguments, runs the command, and turns how it ends into an exit status.
package enum CommandLineTool {
    package static func main() async {
        signal(SIGPIPE, SIG_IGN)
        exit(await run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    static func run(_ arguments: [String]) async -> ExitStatus {
        do {
            var command = try AttestCommand.parseAsRoot(arguments)
            if let command = command as? any ProjectCommand { return try await command.perform() }
            try command.run()
            return .clean
        } catch let failure as DiskFailure {
            Console.report("error: \(failure)\n")
            return .environment
        } catch let failure as ContentFailure {
            var format = TextFormat(usesColor: Surroundings.current().usesColor) { failure.tree[$0] }
            Console.report(format.text(failure.diagnostics))
            return .contentErrors
        } catch let failure as UsageFailure {
            Console.report("error: \(failure.message)\n")
            return .wrongUsage
        } catch {
            let code = AttestCommand.exitCode(for: error)
            let message = AttestCommand.fullMessage(for: error)
            if code == .success {
                Console.write(message + "\n")
                return .clean
            }
            Console.report(message + "\n")
            return .wrongUsage
        }
    }
}

/// Arguments that fit the grammar but not each other or the project.
struct UsageFailure: Error {
    let message: String
}

/// A command whose end is one of our exit statuses.
protocol ProjectCommand: ParsableCommand {
    func perform() async throws -> ExitStatus
}

extension ProjectCommand {
    mutating func run() throws {
        throw CleanExit.helpRequest(self)
    }
}

struct AttestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attest",
        abstract: "Turns data and commentary into a multilingual site in which every number has a source.",
        discussion: """
            A project is a folder with Content/ and, where it has a theme of its own, Templates/. Start one with \
            “attest init DIR”; “attest explain ID” tells more about any finding.
            """,
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, MergeCommand.self, InitCommand.self,
            ListCommand.self,
            ReportCommand.self, ChartCommand.self,
            MarkdownCommand.self, CiteSourcesCommand.self, TraceCommand.self, TranslationsCommand.self,
            ExplainCommand.self, SchemaCommand.self,
        ])
}
