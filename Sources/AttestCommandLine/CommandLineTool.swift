import ArgumentParser
import DiagnosticFormats
import Dispatch
import Files
import Foundation

/// The entry point: parses the arguments, runs the command, and turns how it ends into an exit status.
package enum CommandLineTool {
    /// Ends the program with the command's status.
    ///
    /// A command that waits for nothing runs right here: a task would cost it two threads and a heap of their own.
    package static func main() {
        signal(SIGPIPE, SIG_IGN)
        let command: any ParsableCommand
        do {
            command = try self.command(PackedArguments.pack(CommandLine.arguments.dropFirst()))
            if let command = command as? any ProjectCommand {
                Task { exit(await status(of: command).rawValue) }
                dispatchMain()
            }
            if let command = command as? any PlainCommand { exit(try command.perform().rawValue) }
            var other = command
            try other.run()
            exit(ExitStatus.clean.rawValue)
        } catch {
            exit(status(after: error).rawValue)
        }
    }

    /// The command that the arguments ask for.
    ///
    /// Where its name comes first, it is parsed by itself, which spares the start a look at all the others. What does
    /// not come through so is for the whole grammar to answer: help, the version, mistakes.
    private static func command(_ arguments: [String]) throws -> any ParsableCommand {
        if let name = arguments.first,
            let type = AttestCommand.configuration.subcommands.first(where: { $0.configuration.commandName == name }),
            let command = try? type.parseAsRoot(Array(arguments.dropFirst())),
            command is any ProjectCommand || command is any PlainCommand
        {
            return command
        }
        return try AttestCommand.parseAsRoot(arguments)
    }

    private static func status(of command: any ProjectCommand) async -> ExitStatus {
        do {
            return try await command.perform()
        } catch {
            return status(after: error)
        }
    }

    /// Tells what went wrong, and with which status the program ends.
    private static func status(after error: any Error) -> ExitStatus {
        switch error {
        case let failure as DiskFailure:
            Console.report("error: \(failure)\n")
            return .environment
        case let failure as ContentFailure:
            var format = TextFormat(usesColor: Surroundings.current().usesColor) { failure.tree[$0] }
            Console.report(format.text(failure.diagnostics))
            return .contentErrors
        case let failure as UsageFailure:
            Console.report("error: \(failure.message)\n")
            return .wrongUsage
        default:
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

/// A command whose end is one of our exit statuses, and whose work may go on side by side.
protocol ProjectCommand: ParsableCommand {
    func perform() async throws -> ExitStatus
}

extension ProjectCommand {
    mutating func run() throws {
        throw CleanExit.helpRequest(self)
    }
}

/// A command whose end is one of our exit statuses, and which waits for nothing.
protocol PlainCommand: ParsableCommand {
    func perform() throws -> ExitStatus
}

extension PlainCommand {
    mutating func run() throws {
        throw CleanExit.helpRequest(self)
    }
}

extension CommandConfiguration {
    /// A command of the program, which can be parsed by itself: it knows what it belongs to, and does not look for
    /// the options that only the program has.
    init(
        named name: String, abstract: String, discussion: String = "", subcommands: [any ParsableCommand.Type] = []
    ) {
        self.init(
            commandName: name, _superCommandName: AttestCommand.name, abstract: abstract, discussion: discussion,
            subcommands: subcommands)
    }
}

struct AttestCommand: ParsableCommand {
    static let name = "attest"
    static let configuration = CommandConfiguration(
        commandName: name,
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
            ExplainCommand.self, SchemaCommand.self, RecipeCommand.self,
        ])
}
