import ArgumentParser
import Diagnostics
import Exporting
import Files
import Pipeline
import Publishing

struct BuildCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        named: "build", abstract: "Build the site into a folder.",
        discussion: """
            Writes only what changed, and swaps the new site in as a whole. Where the content has errors, all of them \
            are listed and the old site stays. Claims are compared with those of the site that was there: what changed \
            is told, and a published value that was overwritten is a warning.
            """)

    @OptionGroup var options: BuildingOptions

    @Option(
        help: ArgumentHelp(
            "The folder to write, relative to the working folder (default: Site in the root).", valueName: "dir"))
    var output: String?

    @Flag(help: "Make a PDF of every page and link it there; needs WeasyPrint.")
    var withReports = false

    @Option(help: ArgumentHelp("The program WeasyPrint (default: the one on PATH).", valueName: "path"))
    var weasyprint: String?

    @OptionGroup var compression: CompressionOptions

    @Option(
        help: ArgumentHelp(
            "Write what changed against the site before to this file: pages, files, claims, addresses to purge (JSON).",
            valueName: "file"))
    var changes: String?

    @Option(
        help: ArgumentHelp(
            "A cache that machines share, over HTTP as Bazel's: a build that it has is fetched, others are put there.",
            valueName: "url"))
    var cache: String?

    func perform() async throws -> ExitStatus {
        let surroundings = Surroundings.current()
        let press = withReports ? try WeasyPrint(named: weasyprint, searchPath: surroundings.searchPath) : nil
        let start = ContinuousClock.now
        let folder = try OutputFolder(
            path: output ?? options.project.root + "/Site", projectRoot: options.project.root, home: surroundings.home)
        var planned = try ProjectJob(options, surroundings, previousClaims: folder.publishedClaims())
        planned.makesArticles(with: press)
        let forms = compression.forms(project: planned.compressedCopies)
        planned.compresses(forms)
        planned.drawsCards(with: surroundings.searchPath)
        if let known = await planned.remembers(folder) {
            StagedOutput.removeLeftovers(of: folder)
            try planned.report(
                known, publishing: nothingChanged(known), since: folder.manifest, changes: changes,
                seconds: start.duration(to: .now))
            return planned.fails(known.diagnostics) ? .contentErrors : .clean
        }
        let job = planned
        let shared = try SharedBuilds(cache, job, isQuiet: options.quiet)
        if let (result, published) = try await shared?.fetch(job, into: folder) {
            job.remember(result, in: folder)
            try job.report(
                result, publishing: published, since: folder.manifest, changes: changes,
                seconds: start.duration(to: .now))
            return .clean
        }
        let staged = try StagedOutput(folder)
        let sink = ManifestSink(staged)
        let memory = CompressionMemory(root: options.project.root, output: folder, forms: forms)
        let compressing = CompressingSink(
            sink, forms: forms, previous: memory.isCurrent ? folder : nil)
        let pages = job.keptPages(in: folder)
        let kept = pages?.memory(sink, staged, forms: forms.map(\.rawValue))
        var result = try await keeping(staged) { try await job.run(compressing, keeping: kept) }
        guard !job.fails(result.diagnostics) else {
            try staged.discard()
            job.report(result, publishing: nil, seconds: start.duration(to: .now))
            return .contentErrors
        }
        var manifest = Manifest([:])
        let published = try keeping(staged) { () throws -> PublishingReport in
            if job.isShard { try sink.accept(ShardRecord.path, job.shardRecord(result.value).bytes) }
            manifest = try sink.finish()
            if !forms.isEmpty {
                result = result.map { $0.counting(files: manifest.digests.count + 1) }
            }
            return try staged.finish()
        }
        job.remember(result, in: folder, pages)
        if !forms.isEmpty { memory.remember() }
        await shared?.store(job, result, manifest, in: folder)
        try job.report(
            result, publishing: published, since: folder.manifest, changes: changes, seconds: start.duration(to: .now))
        return .clean
    }

    private func nothingChanged(_ known: Diagnosed<BuildSummary>) -> PublishingReport {
        PublishingReport(written: [], unchanged: known.value.files, removed: [])
    }

    /// Leaves nothing beside the output where the disk refuses.
    private func keeping<Value>(_ staged: StagedOutput, _ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch {
            try? staged.discard()
            throw error
        }
    }

    private func keeping<Value>(_ staged: StagedOutput, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch {
            try? staged.discard()
            throw error
        }
    }
}

extension OutputFolder {
    /// The claims that the last build published here; nil where there are none.
    func publishedClaims() -> [UInt8]? {
        guard let path = RelativePath("data/claims.json"), manifest.digests[path] != nil else { return nil }
        return (try? FolderReader.bytes(atPath: self.path + "/" + path.string)) ?? []
    }
}
