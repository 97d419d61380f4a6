import ArgumentParser
import Files
import Foundation

struct InitCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        named: "init", abstract: "Start a small project that builds.",
        discussion: """
            Writes into a new or empty folder, and never over a file that is there. Beside the content lie JSON Schemas \
            (.schemas) from which editors complete and check its YAML files.
            """)

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
    var folder: String

    func perform() async throws -> ExitStatus {
        let manager = FileManager.default
        let files = StarterProject.files.map { ($0.path, StarterProject.modeline(for: $0.path) + $0.text) }
        let taken = StarterProject.files.first { manager.fileExists(atPath: folder + "/" + $0.path) }
        if let taken {
            throw DiskFailure("cannot start a project in \(folder): \(taken.path) is there already")
        }
        do {
            for (path, text) in files + StarterProject.editorFiles {
                let target = folder + "/" + path
                let parent = (target as NSString).deletingLastPathComponent
                try manager.createDirectory(atPath: parent, withIntermediateDirectories: true)
                try text.write(toFile: target, atomically: true, encoding: .utf8)
            }
        } catch {
            throw DiskFailure("cannot write the project to \(folder): \(error.localizedDescription)")
        }
        Console.report("Started a project in \(folder). Build it with: attest build --root \(folder)\n")
        return .clean
    }
}
