import Citations
import DiagnosticFormats
import Diagnostics
import Files
import Pipeline
import Serialization

/// Builds a project into memory, again and again, and shows each build that has no errors.
package struct PreviewSession: Sendable {
    private let root: String
    private let folders: [String]
    private let styles: StyleRepository
    private let state: PreviewState
    /// Everything a build is asked for, at the moment it begins.
    private let options: @Sendable () -> BuildOptions
    /// Told of each build: what was found wrong, where its sources can be read, and how long it took.
    private let report: @Sendable (_ findings: [Diagnostic], _ inputs: FileTree, _ took: Duration) -> Void

    package init(
        root: String, folders: [String], styles: StyleRepository, state: PreviewState,
        options: @escaping @Sendable () -> BuildOptions,
        report: @escaping @Sendable (_ findings: [Diagnostic], _ inputs: FileTree, _ took: Duration) -> Void
    ) {
        self.root = root
        self.folders = folders
        self.styles = styles
        self.state = state
        self.options = options
        self.report = report
    }

    /// Builds once, and then whenever the watcher wakes and some byte has changed, until the task is cancelled.
    ///
    /// - Parameter ready: called after the first build.
    package func run(_ watcher: any FolderWatcher, ready: @Sendable () -> Void) async {
        var shown: Reading?
        var isFirst = true
        while !Task.isCancelled {
            watcher.refresh()
            shown = await build(unlessSameAs: shown)
            if isFirst { ready() }
            isFirst = false
            if shown == nil {
                // What could not be read may have been on its way: no event need come.
                try? await Task.sleep(for: .milliseconds(250))
            } else {
                await watcher.nextChange()
            }
        }
    }

    /// What a build was made of: the files, and what was wrong with reading them.
    private struct Reading: Equatable {
        let files: FileTree
        let findings: [Diagnostic]
    }

    /// - Returns: the inputs that the state now shows the outcome of; nil where they could not be read.
    private func build(unlessSameAs shown: Reading?) async -> Reading? {
        let start = ContinuousClock.now
        do {
            let reading = try FolderReader.read(root: root, folders: folders)
            let inputs = Reading(files: reading.value, findings: reading.diagnostics)
            if let shown, shown == inputs { return shown }
            let sink = MemorySink()
            let result = try await Pipeline.run(reading.value, options(), styles: styles, sink: sink)
            let findings = reading.diagnostics + result.diagnostics
            let text = FindingsText.json(findings) { reading.value[$0] }
            if findings.contains(where: { $0.severity == .error }) {
                state.fail(findings: text)
            } else {
                let panels = PagePanel.panels(result.value.pageFacts)
                state.show(PreviewSnapshot(files: sink.tree, panels: panels), findings: text)
            }
            report(findings, reading.value, start.duration(to: .now))
            return inputs
        } catch {
            // A folder that vanished, or a file that is being replaced: the site of before stays, and the next
            // change tries again.
            let text = "\(error)"
            let finding = Diagnostic(.previewUnreadable, text, at: nil, help: "put it back, or look at its permissions")
            state.fail(findings: FindingsText.json([finding]) { _ in nil })
            report([finding], FileTree(), start.duration(to: .now))
            return nil
        }
    }
}
