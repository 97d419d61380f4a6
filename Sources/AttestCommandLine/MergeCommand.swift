import ArgumentParser
import DiagnosticFormats
import Files
import Publishing

struct MergeCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        named: "merge", abstract: "Put the parts of a site together.",
        discussion: """
            Takes the folders that “attest build --shard I/N” made, all N of them, and writes the site that one build \
            would have made, byte for byte. Links from part to part are checked here.
            """)

    @Argument(help: ArgumentHelp("The folders of the parts.", valueName: "shard"))
    var shards: [String]

    @Option(name: [.short, .long], help: ArgumentHelp("The folder to write.", valueName: "dir"))
    var output: String

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    func perform() async throws -> ExitStatus {
        let merge: ShardMerge
        do {
            merge = try ShardMerge(shards)
        } catch let mismatch as ShardMerge.Mismatch {
            return Self.refuse(mismatch)
        }
        let broken = try merge.brokenLinks()
        for link in broken { Console.report(Self.text(link)) }
        guard !broken.contains(where: { strict || !$0.lacksFragment && !$0.link.isImage }) else {
            return .contentErrors
        }

        // Nothing is written into a part.
        var folder = try OutputFolder(
            path: output, projectRoot: shards[0], home: Surroundings.current().home)
        for shard in shards.dropFirst() {
            folder = try OutputFolder(path: output, projectRoot: shard, home: Surroundings.current().home)
        }
        let staged = try StagedOutput(folder)
        do {
            let sink = ManifestSink(staged)
            try merge.write(to: sink)
            _ = try sink.finish()
            let report = try staged.finish()
            Console.report(
                "\(merge.fileCount + 1) files: \(report.written.count) written, \(report.unchanged) unchanged, "
                    + "\(report.removed.count) removed\n")
            return .clean
        } catch let mismatch as ShardMerge.Mismatch {
            try? staged.discard()
            return Self.refuse(mismatch)
        } catch {
            try? staged.discard()
            throw error
        }
    }

    private static func refuse(_ mismatch: ShardMerge.Mismatch) -> ExitStatus {
        Console.report("error: \(TerminalText.visible(mismatch.description))\n")
        return .contentErrors
    }

    private static func text(_ broken: ShardMerge.BrokenLink) -> String {
        let link = broken.link
        let headline =
            if broken.lacksFragment {
                "warning[link.fragment]: no “#\(link.fragment ?? "")” on /\(link.path)"
            } else if link.isImage {
                "warning[image.missing]: no image at “\(link.text)”"
            } else {
                "error[link.broken]: link “\(link.text)” leads to nothing"
            }
        return TerminalText.visible(headline) + "\n" + (link.place.map { "  --> \(TerminalText.visible($0))\n" } ?? "")
    }
}
