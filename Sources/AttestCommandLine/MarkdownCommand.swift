import ArgumentParser
import DiagnosticFormats
import Diagnostics
import Files
import Foundation
import Markdown

struct MarkdownCommand: PlainCommand {
    static let configuration = CommandConfiguration(
        named: "markdown", abstract: "Turn Markdown into a fragment of HTML.",
        discussion: "Reads standard input where no file is named. Findings go to standard error.")

    @Flag(name: .customLong("unsafe-html"), help: "Let raw HTML through.")
    var unsafeHTML = false

    @Flag(help: "Print the tree with its source ranges instead.")
    var ast = false

    @Argument(help: ArgumentHelp("The Markdown file.", valueName: "file"))
    var file: String?

    func perform() throws -> ExitStatus {
        let name = file ?? "(standard input)"
        let bytes: [UInt8]
        if let file {
            bytes = try FolderReader.bytes(atPath: file)
        } else {
            bytes = Array((try? FileHandle.standardInput.readToEnd()) ?? Data())
        }
        let result =
            ast
            ? MarkdownFragment.tree(bytes, file: name)
            : MarkdownFragment.html(bytes, file: name, unsafeHTML: unsafeHTML)
        Console.write(bytes: result.value)
        var format = TextFormat(usesColor: Surroundings.current().usesColor) { $0 == name ? bytes : nil }
        Console.report(format.text(result.diagnostics))
        return result.diagnostics.contains { $0.severity == .error } ? .contentErrors : .clean
    }
}
