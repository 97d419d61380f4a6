import ArgumentParser
import Files
import Foundation
import Serialization
import SiteModel

/// Which project a command reads, and at what moment it is taken to run.
struct ProjectOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The project's folder.", valueName: "dir"))
    var root = "."

    @Option(help: ArgumentHelp("The moment the command is taken to run at.", valueName: "ISO8601"))
    var clock: String?

    /// `--clock`, else `SOURCE_DATE_EPOCH`, else now.
    func moment(_ surroundings: Surroundings) throws(UsageFailure) -> Timestamp {
        guard let clock else { return surroundings.sourceDateEpoch ?? surroundings.now }
        guard let moment = Timestamp(iso: clock) else {
            throw UsageFailure(message: "--clock “\(clock)” is no ISO 8601 date or time, such as 2026-01-31T12:00:00Z")
        }
        return moment
    }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, github, junit
}

/// What `build` and `check` share.
struct BuildingOptions: ParsableArguments {
    @OptionGroup var project: ProjectOptions

    @Option(help: ArgumentHelp("The site's address, in place of the one in site.yaml.", valueName: "url"))
    var baseURL: String?

    @Option(help: ArgumentHelp("Only these languages, separated by commas.", valueName: "tags"))
    var locales: String?

    @Option(help: ArgumentHelp("Build only part I of N; “attest merge” puts the parts together.", valueName: "i/n"))
    var shard: String?

    @Flag(help: "Include drafts and pages that are not published yet or no longer.")
    var drafts = false

    @Option(help: ArgumentHelp("How many pages are rendered at once.", valueName: "n"))
    var jobs: Int?

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Option(help: "How findings are printed.")
    var format: OutputFormat = .text

    @Flag(help: "Print findings only.")
    var quiet = false

    func validate() throws {
        if let shard, Shard(shard) == nil {
            throw ValidationError("--shard takes I/N, such as 1/3, with I from 1 to N")
        }
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
    }
}
