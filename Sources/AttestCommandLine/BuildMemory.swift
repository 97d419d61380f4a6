import Citations
import Diagnostics
import Digests
import Files
import Foundation
import Ledger
import Loading
import Pipeline
import Publishing
import SiteModel
import Synchronization

/// Remembers the last build of an output folder, so that a build that would change nothing is known by its inputs.
///
/// The record says what the build read (every file of the project, the options, the day, the program with its
/// libraries, installed styles, all by content but for the program) and how the output stood afterwards. Only where all
/// of that is the same is a build left out.
struct BuildMemory {
    /// More findings than this are not worth keeping.
    private static let maximumFindings = 20_000

    private let place: String
    /// Of the files about this output.
    private let name: Substring
    private let inputs: String
    private let digests: InputDigest
    private let base: StyleRepository
    private let readings = Readings()
    private let tree: FileTree
    private let settings: String
    private let jobs: Int

    /// Nil where the program cannot tell what it is.
    init?(
        root: String, output: OutputFolder, tree: FileTree, options: BuildOptions, styles: StyleRepository
    ) async {
        guard let program = ProgramIdentity.current() else { return nil }
        jobs = options.jobs
        var options = options
        // The number of jobs makes no difference to the bytes, nor does the hour.
        options.jobs = 1
        // They belong to the output, whose state is in the record.
        options.previousClaims = nil
        options.clock = .init(startOf: options.clock.date)
        options.cardPress = options.cardPress?.withoutCache
        // All properties by reflection, so that none that is added can be forgotten.
        settings = String(reflecting: options)
        digests = await InputDigest(tree) { [jobs] in await Shares.map($0, jobs: jobs, $1) }
        inputs = digests.of(settings: ["build record 1", settings] + program)
        self.tree = tree
        place = root + "/.cache/attest/"
        name = Digest(of: Array(output.label.utf8)).short
        base = styles
    }

    private var path: String { "\(place)build-\(name).json" }

    /// The styles, with a note of every one that is asked for.
    var styles: StyleRepository {
        let (base, readings) = (base, readings)
        return StyleRepository(
            style: { name in readings.noting("style", name, base.style(name)) },
            locale: { tag in readings.noting("locale", tag, base.locale(tag)) }, names: base.names)
    }

    /// The last build of the folder, where the same one would change nothing now.
    func unchanged(_ folder: OutputFolder) -> BuildRecord? {
        guard folder.exists, let bytes = try? FolderReader.bytes(atPath: path),
            let record = BuildRecord(bytes, rules: RuleCatalog.all), record.inputs == inputs,
            record.readings.allSatisfy(isSame), OutputState(of: folder, jobs: jobs)?.digest == record.output
        else { return nil }
        return record
    }

    private func isSame(_ reading: BuildRecord.Reading) -> Bool {
        let bytes = reading.kind == "style" ? base.style(reading.name) : base.locale(reading.name)
        return Readings.digest(bytes) == reading.digest
    }

    /// The pages of the last build of the folder that can stay as they are; nil where the system does not tell which
    /// program this is.
    func pages(of folder: OutputFolder) -> KeptPages? {
        guard let program = ProgramIdentity.shared() else { return nil }
        // All files by content, but of pages only what other pages show of them.
        let origin = digests.of(settings: ["pages 1", settings] + program) { path in
            guard LoadedSite.isPage(path), let bytes = tree[path] else { return nil }
            return "page " + Digest(of: bytes[FrontMatter.range(in: bytes)]).hexadecimal
        }
        try? FileManager.default.createDirectory(
            at: URL(fileURLWithPath: place), withIntermediateDirectories: true)
        return KeptPages(path: "\(place)pages-\(name)", folder: folder, inputs: digests, origin: origin, jobs: jobs) {
            $0.allSatisfy(isSame)
        }
    }

    /// Keeps what came of a build. A disk that refuses costs only the time of the next build.
    func remember(
        _ summary: BuildSummary, _ diagnostics: some Collection<Diagnostic>, in folder: OutputFolder,
        _ pages: KeptPages?
    ) {
        guard let state = OutputState(of: folder, jobs: jobs) else { return }
        pages?.finish(readings.all, state)
        guard Self.isRepeatable(diagnostics) else { return }
        let record = BuildRecord(
            inputs: inputs, readings: readings.all, output: state.digest, pages: summary.pages, files: summary.files,
            diagnostics: Array(diagnostics))
        let url = URL(fileURLWithPath: path)
        try? FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(record.bytes).write(to: url, options: .atomic)
    }

    /// A digest of all that the build is made of but installed styles, the same on every machine; nil where the system
    /// does not tell which program this is.
    func sharedKey() -> String? {
        ProgramIdentity.shared().map { digests.of(settings: ["shared build 1", settings] + $0) }
    }

    /// What a build came to, for other machines; nil where it was found against this machine's site before.
    func sharedRecord(_ summary: BuildSummary, _ diagnostics: some Collection<Diagnostic>, key: String) -> [UInt8]? {
        guard Self.isRepeatable(diagnostics) else { return nil }
        return BuildRecord(
            inputs: key, readings: readings.all, output: "", pages: summary.pages, files: summary.files,
            diagnostics: Array(diagnostics)
        ).bytes
    }

    /// What another machine's build came to, where this one has the same styles installed.
    func shared(_ bytes: [UInt8], key: String) -> BuildRecord? {
        guard let record = BuildRecord(bytes, rules: RuleCatalog.all), record.inputs == key,
            record.readings.allSatisfy(isSame)
        else { return nil }
        record.readings.forEach(readings.note)
        return record
    }

    /// Whether findings are those of the inputs: what is found against the site before is not found again against this
    /// one.
    private static func isRepeatable(_ diagnostics: some Collection<Diagnostic>) -> Bool {
        diagnostics.count <= maximumFindings
            && !diagnostics.contains { $0.rule == .claimOverwritten || $0.rule == .claimHistory }
    }

    /// What was read outside the project.
    private final class Readings: Sendable {
        private let seen = Mutex<[BuildRecord.Reading]>([])

        var all: [BuildRecord.Reading] { seen.withLock { $0 } }

        func noting(_ kind: String, _ name: String, _ bytes: [UInt8]?) -> [UInt8]? {
            note(BuildRecord.Reading(kind: kind, name: name, digest: Self.digest(bytes)))
            return bytes
        }

        func note(_ reading: BuildRecord.Reading) {
            seen.withLock { if !$0.contains(reading) { $0.append(reading) } }
        }

        static func digest(_ bytes: [UInt8]?) -> String { bytes.map { Digest(of: $0).hexadecimal } ?? "" }
    }
}
