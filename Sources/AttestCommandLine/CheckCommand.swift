import ArgumentParser
import Diagnostics
import Files
import Foundation
import LinkChecking
import Pipeline
import Publishing

struct CheckCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find everything that is wrong, and write nothing.",
        discussion: """
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

    func perform() async throws -> ExitStatus {
        let start = ContinuousClock.now
        var job = try ProjectJob(options, Surroundings.current())
        if externalLinks { job.gathersExternalLinks() }
        var result = try await job.run(CountingSink())
        if externalLinks {
            result = Diagnosed(result.value, result.diagnostics + (try await linkFindings(result.value)))
        }
        job.report(result, publishing: nil, seconds: start.duration(to: .now))
        return job.fails(result.diagnostics) ? .contentErrors : .clean
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
