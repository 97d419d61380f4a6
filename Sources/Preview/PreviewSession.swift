internal import CMemory
import Citations
import DiagnosticFormats
import Diagnostics
import Files
import Pipeline

/// Keeps the site of a project that is edited, and shows each state of it that has no errors.
///
///     change ──▶ read what changed ──▶ the model of now ──▶ shown ──▶ checked as a whole
///
/// An edit in the text of pages is checked on those pages and shown at once; anything else is loaded again, with all that
/// stayed the same taken over. A check of the whole site follows, and replaces the findings. Of a site that takes longer to
/// check than an author waits, a state is shown before its check has ended, and taken back where that finds errors.
package actor PreviewSession {
    /// What a report tells of.
    package enum Event: Sendable {
        /// Some pages were edited.
        case edited(pages: Int)
        /// The project was loaded and is checked.
        case loaded
        /// The check of the whole site has ended.
        case checked(pages: Int)
    }

    package typealias Report =
        @Sendable (_ event: Event, _ findings: [Diagnostic], _ inputs: FileTree, _ took: Duration) -> Void

    /// An author waits this long for a state to be checked before it is shown.
    private static let patience = Duration.milliseconds(700)
    /// After an edit, the check of the whole site waits for the next one this long.
    private static let pause = Duration.milliseconds(400)

    private let root: String
    private let folders: [String]
    private let styles: StyleRepository
    private let state: PreviewState
    private let options: @Sendable () -> BuildOptions
    private let report: Report

    private var reading: FolderReading?
    /// The project as its files are now.
    private var model: LiveSite?
    private var snapshot: PreviewSnapshot?
    /// The newest state that was checked and had no errors; before the first check has ended, one that had none so far.
    private var good: PreviewSnapshot?
    /// What the checks found, by the last check of the whole site and by the edits since then.
    private var checkFindings: [Diagnostic] = []
    /// Grows with every state of the files.
    private var generation = 0
    private var checked = -1
    private var lastCheck: Duration?
    private var checking: Task<Void, Never>?

    /// - Parameters:
    ///   - options: everything a build is asked for, at the moment it begins.
    ///   - report: told of each state: what was found wrong, where its sources can be read, and how long it took.
    package init(
        root: String, folders: [String], styles: StyleRepository, state: PreviewState,
        options: @escaping @Sendable () -> BuildOptions, report: @escaping Report
    ) {
        self.root = root
        self.folders = folders
        self.styles = styles
        self.state = state
        self.options = options
        self.report = report
    }

    /// Follows the project until the task is cancelled.
    ///
    /// - Parameter ready: called when there is something to show, or to say why not.
    package func run(_ watcher: any FolderWatcher, ready: @Sendable () -> Void) async {
        var change = FolderChange.everything
        var isFirst = true
        while !Task.isCancelled {
            if change == .everything { watcher.refresh() }
            let isRead = await follow(change)
            if isFirst { ready() }
            isFirst = false
            if isRead {
                change = await watcher.nextChange()
            } else {
                // What could not be read may have been on its way: no event need come.
                try? await Task.sleep(for: .milliseconds(250))
                change = .everything
            }
        }
        checking?.cancel()
    }

    /// Has the program take less memory than the many threads of a preview would. To be called before there are any.
    package static func savesMemory() { attest_share_heaps() }

    /// - Returns: false where the files could not be read.
    private func follow(_ change: FolderChange) async -> Bool {
        let start = ContinuousClock.now
        do {
            let (now, changed) = try read(change)
            let isSame = reading.map { changed.isEmpty && $0.diagnostics == now.diagnostics } ?? false
            let hasSameFindings = reading?.diagnostics == now.diagnostics
            reading = now
            guard !isSame || model == nil else { return true }
            generation += 1
            checking?.cancel()
            let moment = options()
            if hasSameFindings, let edit = model?.editing(now.tree, changed: changed, at: moment) {
                show(edit, since: start)
            } else {
                await load(now, moment, since: start)
            }
            return true
        } catch {
            // A folder that vanished, or a file that is being replaced: the site of before stays, and the next
            // change tries again.
            let text = "\(error)"
            let finding = Diagnostic(.previewUnreadable, text, at: nil, help: "put it back, or look at its permissions")
            reading = nil
            generation += 1
            checking?.cancel()
            state.fail(findings: FindingsText.json([finding]) { _ in nil })
            report(.loaded, [finding], FileTree(), start.duration(to: .now))
            return false
        }
    }

    private func read(_ change: FolderChange) throws -> (reading: FolderReading, changed: [RelativePath]) {
        if case .files(let files) = change, let reading { return try reading.again(files) }
        let now = try reading?.again() ?? FolderReading(root: root, folders: folders)
        return (now, now.tree.changes(from: model?.tree ?? FileTree()))
    }

    // MARK: States

    private var findings: [Diagnostic] {
        (reading?.diagnostics ?? []) + (model?.loadingDiagnostics ?? []) + checkFindings
    }

    private var text: String { FindingsText.json(findings) { [reading] in reading?.tree[$0] } }

    private var hasErrors: Bool { findings.contains { $0.severity == .error } }

    private func show(_ edit: LiveSite.Edit, since start: ContinuousClock.Instant) {
        model = edit.site
        checkFindings.removeAll { finding in finding.range.map { edit.edited.contains($0.file) } ?? false }
        checkFindings += edit.diagnostics
        let now = PreviewSnapshot(edit.site, after: snapshot, pages: edit.pages)
        snapshot = now
        publish(now, isChecked: true)
        let own = findings.filter { finding in finding.range.map { edit.edited.contains($0.file) } ?? false }
        report(.edited(pages: edit.edited.count), own, edit.site.tree, start.duration(to: .now))
        check(edit.site, after: Self.pause)
    }

    private func load(_ reading: FolderReading, _ moment: BuildOptions, since start: ContinuousClock.Instant) async {
        let site = await LiveSite.load(reading.tree, moment, styles: styles, after: model)
        model = site
        // What loading needed on its way is more than what it leaves.
        attest_release_memory()
        snapshot = site.isShowable ? PreviewSnapshot(site) : nil
        check(site, after: .zero)
        // A check that took more than half of that last time may well take longer now: then nobody waits for nothing.
        if !hasErrors, lastCheck ?? .zero < Self.patience / 2 { await checkEnds(within: Self.patience) }
        guard checked != generation else { return }
        publish(snapshot, isChecked: false)
        report(
            .loaded, (self.reading?.diagnostics ?? []) + site.loadingDiagnostics, site.tree, start.duration(to: .now))
    }

    /// Shows the state of now, or why it is not shown.
    ///
    /// - Parameter isChecked: whether it is as good as checked.
    private func publish(_ snapshot: PreviewSnapshot?, isChecked: Bool) {
        let text = text
        guard let snapshot else { return state.fail(findings: text) }
        guard !hasErrors else {
            // Where nothing better is known, a site with errors is more than none.
            return state.show(good ?? snapshot, findings: text, isFailed: true)
        }
        if isChecked || good == nil { good = snapshot }
        state.show(snapshot, findings: text)
    }

    // MARK: Checks

    private func check(_ site: LiveSite, after pause: Duration) {
        let (generation, earlier) = (generation, checking)
        // Apart from the actor, whose other work would else wait in line behind it; and one after the other.
        checking = Task.detached(priority: .utility) {
            if pause > .zero { try? await Task.sleep(for: pause) }
            await earlier?.value
            guard !Task.isCancelled else { return }
            let start = ContinuousClock.now
            let result = try? await site.check()
            attest_release_memory()
            guard let found = result, !Task.isCancelled else { return }
            await self.finish(generation, found, site, start.duration(to: .now))
        }
    }

    private func finish(_ generation: Int, _ found: [Diagnostic], _ site: LiveSite, _ took: Duration) {
        guard generation == self.generation else { return }
        checked = generation
        lastCheck = took
        checkFindings = found
        // What was shown before it was checked is no good state after all.
        if hasErrors, good === snapshot { good = nil }
        publish(snapshot, isChecked: true)
        // Nothing shows the state of before any more.
        attest_release_memory()
        report(.checked(pages: site.pageCount), findings, site.tree, took)
    }

    private func checkEnds(within limit: Duration) async {
        let end = ContinuousClock.now.advanced(by: limit)
        while checked != generation, ContinuousClock.now < end {
            try? await Task.sleep(for: .milliseconds(2))
        }
    }
}
