import Diagnostics
import Digests
import Files
import Pipeline
import Publishing
import RemoteCache

/// `--cache`: a build that some machine has made is fetched, one that none has made is put there. A cache that is not
/// there costs a note and the time of the build.
final class SharedBuilds {
    private let address: HTTPCache
    private let cache: BuildCache
    private let key: String
    private let isQuiet: Bool
    /// A cache that could not be asked is not asked to keep anything.
    private var isThere = true

    /// Nil where no cache is asked for, or the build has no name that other machines would know it by.
    init?(_ address: String?, _ job: ProjectJob, isQuiet: Bool) throws(UsageFailure) {
        guard let address else { return nil }
        guard let http = HTTPCache(address) else {
            throw UsageFailure(
                message: "--cache “\(address)” is no http address, such as http://cache.example:8080/attest")
        }
        guard let key = job.sharedKey() else { return nil }
        self.address = http
        self.key = key
        self.isQuiet = isQuiet
        cache = BuildCache(http, key: key)
    }

    /// Fetches the build into its folder; nil where it must run here.
    func fetch(
        _ job: ProjectJob, into folder: OutputFolder
    ) async throws -> (result: Diagnosed<BuildSummary>, published: PublishingReport)? {
        do {
            guard let action = try await cache.result(), let result = job.shared(action.output, key: key),
                !job.fails(result.diagnostics), hasSameClaims(action, folder)
            else { return nil }
            let staged = try StagedOutput(folder)
            do {
                let sink = ManifestSink(staged)
                guard try await cache.restore(action, to: sink, local: { Self.kept($0, in: folder) }) else {
                    try staged.discard()
                    say("holds damaged files; they are made anew")
                    return nil
                }
                _ = try sink.finish()
                let published = try staged.finish()
                say("had this build")
                return (result, published)
            } catch {
                try? staged.discard()
                throw error
            }
        } catch let failure as HTTPCache.Failure {
            say("cannot be used: \(failure.reason)")
            isThere = false
            return nil
        }
    }

    /// Puts a finished build where other machines find it.
    func store(_ job: ProjectJob, _ result: Diagnosed<BuildSummary>, _ manifest: Manifest, in folder: OutputFolder)
        async
    {
        guard isThere, let record = job.sharedRecord(result, key: key) else { return }
        let files = manifest.digests.compactMap { path, digest in
            Self.bytes(path, in: folder).map { ActionResult.File(path: path, digest: digest, size: $0.count) }
        }
        guard files.count == manifest.digests.count else { return }
        do {
            try await cache.store(ActionResult(files: files, output: record)) { Self.bytes($0.path, in: folder) }
        } catch {
            say("was not filled: \(error.reason)")
        }
    }

    /// What changed in the ledger is found by a build that sees it.
    private func hasSameClaims(_ action: ActionResult, _ folder: OutputFolder) -> Bool {
        guard let published = folder.publishedClaims() else { return true }
        let claims = action.files.first { $0.path.string == "data/claims.json" }
        return claims?.digest == Digest(of: published).hexadecimal
    }

    private static func kept(_ file: ActionResult.File, in folder: OutputFolder) -> [UInt8]? {
        guard folder.manifest.digests[file.path] == file.digest, let bytes = bytes(file.path, in: folder),
            Digest(of: bytes).hexadecimal == file.digest
        else { return nil }
        return bytes
    }

    private static func bytes(_ path: RelativePath, in folder: OutputFolder) -> [UInt8]? {
        try? FolderReader.bytes(atPath: folder.path + "/" + path.string)
    }

    private func say(_ what: String) {
        if !isQuiet { Console.report("note: the cache at \(address.description) \(what)\n") }
    }
}
