import Checks
import Citations
import Diagnostics
import Files
import Loading
import Rendering
import SiteModel

/// A project while it is edited: one value for each state of its files, with every file of the site made on demand.
///
///     files of now + value of before ──▶ load or edit ──▶ value of now ──▶ bytes of an address
///
/// What a value serves is what a build of its files at its moment writes, byte for byte.
package struct LiveSite: Sendable {
    private let loaded: LoadedSite
    private let files: SiteFiles?
    private let rules: ModelChecks.PageRules?
    private let options: BuildOptions

    /// Loads a project.
    ///
    /// - Parameter earlier: a state of the same project; what its files have in common with those of now is taken over.
    package static func load(
        _ tree: FileTree, _ options: BuildOptions, styles: StyleRepository, after earlier: LiveSite?
    ) async -> LiveSite {
        let loaded = await SiteLoader.load(tree, Pipeline.loading(options), styles: styles, after: earlier?.loaded)
        guard let site = loaded.site else { return LiveSite(loaded: loaded, files: nil, rules: nil, options: options) }
        let drawn = earlier.flatMap { loaded.hasSameData(as: $0.loaded) ? $0.files : nil }
        let files = await SiteFiles.prepare(site, drawn: drawn, jobs: options.jobs)
        var ignored = DiagnosticBag()
        return LiveSite(
            loaded: loaded, files: files, rules: ModelChecks.PageRules(site, &ignored), options: options)
    }

    private init(loaded: LoadedSite, files: SiteFiles?, rules: ModelChecks.PageRules?, options: BuildOptions) {
        self.loaded = loaded
        self.files = files
        self.rules = rules
        self.options = options
    }

    package var tree: FileTree { loaded.tree }
    /// What was found wrong in loading.
    package var loadingDiagnostics: [Diagnostic] { leveled(loaded.diagnostics) }

    /// Findings as grave as the project says that they are.
    private func leveled(_ found: [Diagnostic]) -> [Diagnostic] {
        guard let levels = loaded.site?.configuration.checks else { return found }
        return FindingLevels.applied(levels, to: found, rules: RuleCatalog.all)
    }

    /// Whether there is anything to show.
    package var isShowable: Bool { files != nil }
    package var pageCount: Int { loaded.site?.plan.pages.count ?? 0 }

    /// Whether the site has a file.
    package func contains(_ path: String) -> Bool {
        RelativePath(path).map { files?.contains($0) == true } ?? false
    }

    /// The bytes of a file; nil where the site has none there.
    package func bytes(at path: String) -> [UInt8]? {
        RelativePath(path).flatMap { files?.bytes(at: $0) }
    }

    /// What an author wants to know of a page, by its address without the leading slash.
    package func facts(at address: String) -> PageFacts? {
        guard let files, let page = files.site.plan.page(at: SiteAddress(address)) else { return nil }
        return PageFacts(page, files.render(page).record, files.site)
    }

    /// Everything that a build would find wrong beside what was found in loading.
    ///
    /// - Throws: `DiskFailure` where the task is cancelled.
    package func check() async throws -> [Diagnostic] {
        guard let files else { return [] }
        let none = Diagnosed<Site?>(loaded.site)
        return try await Pipeline.run(none, options, sink: ForgettingSink()) { _, sink in
            try await files.render(to: sink, jobs: options.jobs)
        }.diagnostics
    }

    // MARK: Edits

    /// A state after edits in the text of some pages.
    package struct Edit: Sendable {
        package let site: LiveSite
        /// The files that were edited.
        package let edited: Set<String>
        /// What a build would find wrong in them, beside what was found in loading.
        package let diagnostics: [Diagnostic]
        /// The pages that show their text, as they are now.
        package let pages: [(path: String, bytes: [UInt8])]
    }

    /// The state after edits, where they leave everything but the edited pages' own text as it is; nil where the
    /// project is to be loaded.
    ///
    /// - Parameters:
    ///   - tree: the files of now.
    ///   - changed: the files that differ from those of this state.
    package func editing(_ tree: FileTree, changed: [RelativePath], at moment: BuildOptions) -> Edit? {
        guard let files, let rules, changed.count <= 50,
            let edit = loaded.editing(tree, changed: changed, clock: moment.clock), let site = edit.loaded.site
        else { return nil }
        let replaced = Dictionary(
            edit.pages.map { (ObjectIdentifier($0.before), $0.after) }, uniquingKeysWith: { $1 })
        let now = files.replacing(replaced, in: site)
        var bag = DiagnosticBag()
        var shown: [(path: String, bytes: [UInt8])] = []
        for page in edit.pages.map(\.after) {
            bag.add(contentsOf: rules.check(page, site))
            bag.add(contentsOf: rules.checkText(page, site))
            for planned in site.plan.family(of: .content(page.path)) where planned.content === page {
                let rendered = now.render(planned)
                shown.append((planned.address.file.string, rendered.bytes))
                bag.add(contentsOf: Self.output(rendered.record, now))
            }
        }
        return Edit(
            site: LiveSite(loaded: edit.loaded, files: now, rules: rules, options: options),
            edited: Set(changed.map(\.string)), diagnostics: leveled(bag.diagnostics), pages: shown)
    }

    /// What the output rules find on one page, with as much of the others as its links lead to.
    private static func output(_ record: PageRecord, _ files: SiteFiles) -> [Diagnostic] {
        var pages = [Pipeline.checked(record)]
        var present: Set<SiteAddress> = []
        for link in record.links where link.target != record.address {
            guard files.contains(link.target.file) else { continue }
            present.insert(link.target)
            guard link.fragment != nil, let target = files.site.plan.page(at: link.target),
                !pages.contains(where: { $0.address == link.target })
            else { continue }
            let anchors = files.render(target).record.anchors
            pages.append(OutputChecks.Page(address: link.target, links: [], anchors: anchors))
        }
        return OutputChecks.run(pages, files: present.union([SiteAddress("manifest.json")])).diagnostics
    }
}

/// A sink for checking: it keeps nothing, and ends the work of a task that was cancelled.
private struct ForgettingSink: FileSink {
    func accept(_ path: RelativePath, _ bytes: [UInt8]) throws(DiskFailure) {
        if Task.isCancelled { throw DiskFailure("the check was ended") }
    }
}
