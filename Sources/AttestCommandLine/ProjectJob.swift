import Compression
import DiagnosticFormats
import Diagnostics
import Exporting
import Files
import Foundation
import Loading
import Markup
import Pipeline
import Publishing
import Rendering
import Serialization
import SiteModel

/// One run of the pipeline for a command: reads the project, runs the stages, prints what came of it.
struct ProjectJob {
    private let options: BuildingOptions
    private let surroundings: Surroundings
    private var buildOptions: BuildOptions
    private let tree: FileTree
    private let readingDiagnostics: [Diagnostic]
    private var memory: BuildMemory?

    /// - Parameter previousClaims: `data/claims.json` of the site that is replaced.
    init(_ options: BuildingOptions, _ surroundings: Surroundings, previousClaims: [UInt8]? = nil) throws {
        self.options = options
        self.surroundings = surroundings
        var buildOptions = BuildOptions(clock: try options.project.moment(surroundings))
        buildOptions.baseURL = options.baseURL
        buildOptions.locales = options.locales.map { $0.split(separator: ",").map(String.init) }
        buildOptions.includesDrafts = options.drafts
        buildOptions.shard = options.shard.flatMap(Shard.init) ?? .whole
        buildOptions.jobs = options.jobs ?? surroundings.processorCount
        buildOptions.previousClaims = previousClaims
        buildOptions.endsProcess = true
        self.buildOptions = buildOptions
        let reading = try ProjectReader.read(root: options.project.root, jobs: buildOptions.jobs)
        tree = reading.value
        readingDiagnostics = reading.diagnostics
    }

    /// Makes the summary list the addresses outside the site.
    mutating func gathersExternalLinks() {
        buildOptions.gathersExternalLinks = true
    }

    /// The compressed forms that site.yaml asks for.
    var compressedCopies: [CompressedCopy] { ConfigurationLoader.compressedCopies(tree) }

    /// Also writes compressed forms of files.
    mutating func compresses(_ forms: [CompressedForm]) {
        buildOptions.compression = forms.map(\.library)
    }

    /// Also looks for what makes a site worse without making it wrong.
    mutating func looksFurther() {
        buildOptions.looksFurther = true
    }

    /// What the last build into a folder came to, where the same one would change nothing.
    mutating func remembers(_ folder: OutputFolder) async -> Diagnosed<BuildSummary>? {
        memory = await BuildMemory(
            root: options.project.root, output: folder, tree: tree, options: buildOptions,
            styles: InstalledStyles.repository)
        return memory?.unchanged(folder).map(result)
    }

    /// What a build came to by its record: it changed nothing in the ledger.
    private func result(of record: BuildRecord) -> Diagnosed<BuildSummary> {
        Diagnosed(
            BuildSummary(
                pages: record.pages, files: record.files,
                claimChanges: buildOptions.previousClaims == nil ? nil : []),
            readingDiagnostics + record.diagnostics)
    }

    /// The pages of the last build into a folder that can stay as they are.
    func keptPages(in folder: OutputFolder) -> KeptPages? { memory?.pages(of: folder) }

    /// Keeps what came of a build, for the next one into the folder.
    func remember(_ result: Diagnosed<BuildSummary>, in folder: OutputFolder, _ pages: KeptPages? = nil) {
        memory?.remember(result.value, result.diagnostics.dropFirst(readingDiagnostics.count), in: folder, pages)
    }

    /// The build's name in a cache that machines share; nil where it has none.
    func sharedKey() -> String? { memory?.sharedKey() }

    /// What a build of another machine came to.
    func shared(_ record: [UInt8], key: String) -> Diagnosed<BuildSummary>? {
        memory?.shared(record, key: key).map(result)
    }

    /// What this build came to, for other machines.
    func sharedRecord(_ result: Diagnosed<BuildSummary>, key: String) -> [UInt8]? {
        memory?.sharedRecord(result.value, result.diagnostics.dropFirst(readingDiagnostics.count), key: key)
    }

    /// Makes a PDF of every page, where there is a program for it.
    mutating func makesArticles(with press: WeasyPrint?) {
        buildOptions.articlePress = press
        if press != nil { buildOptions.articleFontFolders = ReportFonts.folders(home: surroundings.home) }
    }

    /// Draws the pages' cards, where the site wants them and there is a program for it.
    mutating func drawsCards(with searchPath: String) {
        buildOptions.drawsCards = true
        buildOptions.cardPress = CardPress(searchPath: searchPath, cache: options.project.root + "/.cache/attest/cards")
    }

    /// - Parameter pages: those of an earlier build that may stay as they are.
    func run(_ sink: some FileSink, keeping pages: PageMemory? = nil) async throws -> Diagnosed<BuildSummary> {
        let styles = memory?.styles ?? InstalledStyles.repository
        guard surroundings.showsProgress, !options.quiet, options.format == .text else {
            return withReading(
                try await Pipeline.run(tree, buildOptions, styles: styles, sink: sink, memory: pages))
        }
        let progress = ProgressSink(sink, since: .now)
        defer { progress.finish() }
        return withReading(
            try await Pipeline.run(tree, buildOptions, styles: styles, sink: progress, memory: pages))
    }

    /// What was found in reading the files comes first.
    private func withReading(_ result: Diagnosed<BuildSummary>) -> Diagnosed<BuildSummary> {
        readingDiagnostics.isEmpty ? result : Diagnosed(result.value, readingDiagnostics + result.diagnostics)
    }

    /// What `merge` must know of this part of the site.
    func shardRecord(_ summary: BuildSummary) -> ShardRecord {
        let tree = tree
        var locator = DiagnosticLocator { tree[$0] }
        let links = summary.linksToOtherShards.map { link in
            let place = link.range.map { locator.place(of: $0) }
            return ShardRecord.Link(
                path: link.target.file.string, fragment: link.fragment, text: link.text, isImage: link.isImage,
                place: place.map { "\($0.file):\($0.line):\($0.column)" })
        }
        let settings = [
            buildOptions.compression.joined(separator: ","), buildOptions.baseURL ?? "",
            buildOptions.locales?.joined(separator: ",") ?? "",
            "\(buildOptions.includesDrafts)", buildOptions.clock.date.description, AttestCommand.configuration.version,
        ]
        return ShardRecord(
            number: buildOptions.shard.number, count: buildOptions.shard.count,
            inputs: InputDigest.of(tree, settings: settings), links: links)
    }

    /// Whether all of the site is built, in all of its languages.
    var isWhole: Bool { !isShard && buildOptions.locales == nil }

    var isShard: Bool { !buildOptions.shard.isWhole }

    /// Whether findings make the command end with status 1.
    func fails(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.contains { $0.severity == .error || options.strict && $0.severity == .warning }
    }

    /// The bytes of an input, for places in findings.
    func source(_ file: String) -> [UInt8]? { tree[file] }

    /// Reports a build that was published, and what it changed.
    ///
    /// - Parameters:
    ///   - before: the manifest of the site that was replaced.
    ///   - file: where the changes are written; nil where they are not.
    func report(
        _ result: Diagnosed<BuildSummary>, publishing: PublishingReport, since before: Manifest, changes file: String?,
        seconds: Duration
    ) throws {
        let changes = PublishedChanges(publishing, since: before)
        report(
            result, publishing: publishing, seconds: seconds, changes: before.digests.isEmpty ? nil : changes)
        guard let file else { return }
        do {
            let claims = ClaimChangesText.json(result.value.claimChanges)
            try Data(changes.json(claims: claims).utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw DiskFailure("cannot write \(file): \(error.localizedDescription)")
        }
    }

    /// - Parameters:
    ///   - files: further files that findings lie in, by the names they give them.
    ///   - changes: what was changed, where there was a site before.
    func report(
        _ result: Diagnosed<BuildSummary>, publishing: PublishingReport?, seconds duration: Duration,
        files: [String: [UInt8]] = [:], changes: PublishedChanges? = nil
    ) {
        let tree = tree
        let source: (String) -> [UInt8]? = { files[$0] ?? tree[$0] }
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        switch options.format {
        case .text:
            var format = TextFormat(usesColor: surroundings.usesColor, source: source)
            Console.report(format.text(result.diagnostics))
            if !options.quiet { Console.report(changes?.summary ?? "") }
            Console.report(ClaimChangesText.text(result.value.claimChanges ?? [], limit: options.quiet ? 0 : 40))
            if !options.quiet { Console.report(summary(result, publishing, seconds)) }
        case .json:
            Console.write(json(result, publishing, seconds, source))
        case .sarif:
            Console.write(SARIFFormat.text(result.diagnostics, source: source))
        case .github:
            Console.write(GitHubFormat.text(result.diagnostics, source: source))
        case .junit:
            Console.write(JUnitFormat.text(result.diagnostics, source: source))
        }
    }

    private func summary(_ result: Diagnosed<BuildSummary>, _ published: PublishingReport?, _ seconds: Double) -> String
    {
        let errors = result.diagnostics.count { $0.severity == .error }
        let warnings = result.diagnostics.count { $0.severity == .warning }
        var text = "\(result.value.pages) pages, \(result.value.files) files"
        if let published {
            text +=
                ": \(published.written.count) written, \(published.unchanged) unchanged, \(published.removed.count) removed"
        }
        text += "; \(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
        return text + ", \((seconds * 1000).rounded() / 1000) s\n"
    }

    private func json(
        _ result: Diagnosed<BuildSummary>, _ published: PublishingReport?, _ seconds: Double,
        _ source: @escaping (String) -> [UInt8]?
    ) -> String {
        """
        {"pages":\(result.value.pages),"rendered":\(result.value.rendered),"files":\(result.value.files),"written":\(published?.written.count ?? 0),\
        "unchanged":\(published?.unchanged ?? 0),"removed":\(published?.removed.count ?? 0),\
        "seconds":\(DecimalText.text(of: (seconds * 1000).rounded() / 1000)),\
        \(ClaimChangesText.json(result.value.claimChanges))\
        "diagnostics":\(JSONFormat.array(result.diagnostics, source: source))}

        """
    }
}
