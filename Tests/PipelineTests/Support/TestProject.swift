import Citations
import Diagnostics
import Files
import Pipeline
import Serialization

/// Builds projects in memory for tests.
enum TestProject {
    /// The folder of a fixture beside this file.
    static func folder(_ name: String) -> String {
        let here = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        return "/\(here)/\(name)"
    }

    static func small() throws -> FileTree {
        try FolderReader.read(root: folder("Projects/small"), folders: ["Content", "Templates"]).value
    }

    static func build(
        _ tree: FileTree, jobs: Int = 2, clock: String = "2026-02-01T00:00:00Z",
        change: (inout BuildOptions) -> Void = { _ in }
    ) async throws -> (site: FileTree, diagnostics: [Diagnostic], summary: BuildSummary) {
        var options = BuildOptions(clock: Timestamp(iso: clock) ?? Timestamp(seconds: 0))
        options.jobs = jobs
        change(&options)
        let sink = MemorySink()
        let result = try await Pipeline.run(tree, options, styles: .none, sink: sink)
        return (sink.tree, result.diagnostics, result.value)
    }
}
