import ArgumentParser
import Diagnostics
import Files
import Foundation
import LinkChecking
import Pipeline
import Publishing

struct CheckCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        named: "check", abstract: "Find everything that is wrong, and write nothing.",
        discussion: """
            Looks further than a build: for pages that nothing links to, sources, claims and charts that nothing uses, \
            sources without an archived copy, images, links and headings that say little to those who hear a page, and \
            addresses of the theme. “checks” in site.yaml says how grave each rule is; “budget” allows pages so many KiB.

            A baseline lists what is found today, so that only what is new is reported: write it with --write-baseline, \
            keep it with the project, and name it with --baseline. What is mended leaves it.

            With --external-links, asks for every address outside the site, too: one request at a time to each \
            server, with patience where it asks for some. What was found is good for a week and kept in a file, so \
            that CI can carry it from run to run.
            """)

    @OptionGroup var options: BuildingOptions

    @Flag(help: "Ask for the addresses outside the site.")
    var externalLinks = false

    @Option(
        help: ArgumentHelp(
            "Where the answers are kept (default: .cache/attest/links.json in the root).", valueName: "file"))
    var linkCache: String?

    @Option(help: ArgumentHelp("Report only what is not in this file.", valueName: "file"))
    var baseline: String?

    @Option(help: ArgumentHelp("Write all findings to this file, to be named with --baseline.", valueName: "file"))
    var writeBaseline: String?

    func validate() throws {
        if baseline != nil, writeBaseline != nil {
            throw ValidationError("--baseline and --write-baseline are two runs")
        }
    }

    func perform() async throws -> ExitStatus {
        let start = ContinuousClock.now
        var job = try ProjectJob(options, Surroundings.current())
        job.looksFurther()
        if externalLinks { job.gathersExternalLinks() }
        var result = try await job.run(CountingSink())
        if externalLinks {
            result = Diagnosed(result.value, result.diagnostics + (try await linkFindings(result.value)))
        }
        if let writeBaseline { return try write(result.diagnostics, of: job, to: writeBaseline) }
        var files: [String: [UInt8]] = [:]
        if let baseline {
            let bytes = try FolderReader.bytes(atPath: baseline)
            guard let known = Baseline(bytes, file: baseline) else {
                throw UsageFailure(message: "\(baseline) is no baseline; write one with --write-baseline")
            }
            files[baseline] = bytes
            result = Diagnosed(
                result.value,
                known.remaining(of: result.diagnostics, reportsStale: job.isWhole, source: job.source))
        }
        job.report(result, publishing: nil, seconds: start.duration(to: .now), files: files)
        return job.fails(result.diagnostics) ? .contentErrors : .clean
    }

    private func write(_ diagnostics: [Diagnostic], of job: ProjectJob, to path: String) throws -> ExitStatus {
        do {
            try Data(Baseline.bytes(of: diagnostics, source: job.source)).write(
                to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw DiskFailure("cannot write \(path): \(error.localizedDescription)")
        }
        let count = diagnostics.count
        Console.report("\(count) \(count == 1 ? "finding" : "findings") written to \(path)\n")
        return .clean
    }

    /// Asks for what is not known from the last days, and remembers the answers.
    private func linkFindings(_ summary: BuildSummary) async throws -> [Diagnostic] {
        let links = summary.externalLinks
        let path = linkCache ?? options.project.root + "/.cache/attest/links.json"
        var cache = LinkCache((try? FolderReader.bytes(atPath: path)) ?? [])
        let now = Surroundings.current().now.seconds
        var verdicts: [String: LinkVerdict] = [:]
        for link in links { verdicts[link.address] = cache.verdict(of: link.address, now: now) }
        let asked = links.map(\.address).filter { verdicts[$0] == nil }
        if !options.quiet, options.format == .text {
            Console.report("Asking for \(asked.count) of \(links.count) addresses outside the site\n")
        }
        guard asked.isEmpty || LinkChecker.isAvailable else {
            throw DiskFailure("cannot ask for addresses: install libcurl (on Debian, the package libcurl4)")
        }
        for (address, verdict) in await LinkChecker().check(asked) {
            verdicts[address] = verdict
            cache.remember(verdict, of: address, now: now)
        }
        cache.prune(keeping: Set(links.map(\.address)), now: now)
        try keep(cache, at: path)
        return LinkFindings.of(links, verdicts)
    }

    private func keep(_ cache: LinkCache, at path: String) throws {
        do {
            let folder = (path as NSString).deletingLastPathComponent
            if !folder.isEmpty {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            }
            try Data(cache.bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw DiskFailure("cannot keep the answers in \(path): \(error.localizedDescription)")
        }
    }
}
