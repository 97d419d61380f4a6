import Digests
import Files
import Publishing
import Synchronization

/// Whole builds in a cache that machines share: a build whose inputs some machine has seen is fetched, file by file.
///
/// Every file is named by the digest of its bytes, and looked at before it is used: what a cache has lost, damaged or
/// exchanged is as if it were not there, and put there anew after the build.
package final class BuildCache: Sendable {
    private static let width = 8
    private let cache: HTTPCache
    private let key: String
    /// Files that the cache has, but not as they were.
    private let damaged = Mutex<Set<String>>([])

    /// - Parameter key: a digest of everything that the build is made of.
    package init(_ cache: HTTPCache, key: String) {
        self.cache = cache
        self.key = key
    }

    /// What a build of this key came to; nil where the cache has none that can be trusted.
    package func result() async throws(HTTPCache.Failure) -> ActionResult? {
        guard let bytes = try await cache.get(.actions, key) else { return nil }
        guard let result = ActionResult(bytes) else { return nil }
        // The manifest is written from the others; nothing is written twice.
        let paths = Set(result.files.map(\.path))
        return paths.count == result.files.count && !paths.contains(Manifest.path) ? result : nil
    }

    /// Hands over every file of a result.
    ///
    /// - Parameter local: the bytes of a file where this machine has them already, by their digest.
    /// - Returns: false where a file is missing or damaged; then the build must run.
    package func restore(
        _ result: ActionResult, to sink: some FileSink, local: @escaping @Sendable (ActionResult.File) -> [UInt8]?
    ) async throws -> Bool {
        // No task is canceled: each ends by itself, and the first failure of all is told.
        try await withTaskGroup(of: Result<Bool, any Error>.self) { group in
            var outcome = Result<Bool, any Error>.success(true)
            func note(_ found: Result<Bool, any Error>) {
                if case .success(true) = outcome { outcome = found }
            }
            for (index, file) in result.files.enumerated() {
                if index >= Self.width, let found = await group.next() { note(found) }
                guard case .success(true) = outcome else { break }
                group.addTask { [self] in
                    do {
                        guard let bytes = try await bytes(of: file, local) else { return .success(false) }
                        try sink.accept(file.path, bytes)
                        return .success(true)
                    } catch {
                        return .failure(error)
                    }
                }
            }
            for await found in group { note(found) }
            return outcome
        }.get()
    }

    private func bytes(
        of file: ActionResult.File, _ local: (ActionResult.File) -> [UInt8]?
    ) async throws(HTTPCache.Failure) -> [UInt8]? {
        if let bytes = local(file) { return bytes }
        guard let bytes = try await cache.get(.content, file.digest) else { return nil }
        guard bytes.count == file.size, Digest(of: bytes).hexadecimal == file.digest else {
            damaged.withLock { _ = $0.insert(file.digest) }
            return nil
        }
        return bytes
    }

    /// Puts a finished build where other machines find it: its files first, then what they are.
    ///
    /// - Parameter read: the bytes of a file.
    package func store(
        _ result: ActionResult, read: @escaping @Sendable (ActionResult.File) -> [UInt8]?
    ) async throws(HTTPCache.Failure) {
        let known = damaged.withLock { $0 }
        let failure = await withTaskGroup(of: HTTPCache.Failure?.self) { group in
            var failure: HTTPCache.Failure?
            var seen: Set<String> = []
            for (index, file) in result.files.filter({ seen.insert($0.digest).inserted }).enumerated() {
                if index >= Self.width, let found = await group.next() { failure = failure ?? found }
                guard failure == nil else { break }
                let isDamaged = known.contains(file.digest)
                group.addTask { [self] in await store(file, isDamaged: isDamaged, read) }
            }
            for await found in group { failure = failure ?? found }
            return failure
        }
        if let failure { throw failure }
        try await cache.put(.actions, key, result.bytes)
    }

    /// Puts one file where it is not there yet; what kept it from that, or nil.
    private func store(
        _ file: ActionResult.File, isDamaged: Bool, _ read: @Sendable (ActionResult.File) -> [UInt8]?
    ) async -> HTTPCache.Failure? {
        do {
            if !isDamaged, try await cache.has(.content, file.digest) { return nil }
            // A file that somebody changed meanwhile is not what its name says.
            guard let bytes = read(file), Digest(of: bytes).hexadecimal == file.digest else {
                return HTTPCache.Failure(reason: "the site was changed while it was stored")
            }
            try await cache.put(.content, file.digest, bytes)
            return nil
        } catch {
            return error
        }
    }
}
