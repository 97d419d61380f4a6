internal import CExchange
import Files
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writes a build beside its output folder and swaps the two in one step.
///
/// Readers see the old site or the new one, never a mixture, whenever the build is stopped. Files whose bytes are the
/// same are linked over, so that they keep their inode and times; other people's files in the folder go along. While
/// it lives, a lock on the staging folder keeps other builds out; what a killed build left there is removed first.
package final class StagedOutput: FileSink {
    private struct State {
        var written: [RelativePath] = []
        var unchanged: [RelativePath] = []
        var folders: Set<String> = []
    }

    private let folder: OutputFolder
    private let staging: String
    private let lock: Int32
    private let state = Mutex(State())

    package init(_ folder: OutputFolder) throws(DiskFailure) {
        self.folder = folder
        let (parent, staging) = Self.places(of: folder)
        try StagedFiles.makeFolders(parent)
        lock = try Self.lockFolder(staging, output: folder.path)
        self.staging = staging
        try StagedFiles.removeContents(of: staging)
    }

    deinit {
        close(lock)
    }

    /// Removes what a killed build left beside a folder that needs no build; a build that is at work there is left alone.
    package static func removeLeftovers(of folder: OutputFolder) {
        var status = stat()
        guard lstat(places(of: folder).staging, &status) == 0 else { return }
        try? StagedOutput(folder).discard()
    }

    /// The folder that the output lies in, and the one beside the output.
    private static func places(of folder: OutputFolder) -> (parent: String, staging: String) {
        let names = folder.path.split(separator: "/")
        let parent = "/" + names.dropLast().joined(separator: "/")
        return (parent, (parent == "/" ? "" : parent) + "/." + (names.last ?? "site") + ".attest-staging")
    }

    package func accept(_ path: RelativePath, _ bytes: [UInt8]) throws(DiskFailure) {
        if folder.exists, StagedFiles.holds(folder.path + "/" + path.string, bytes) {
            state.withLock { $0.unchanged.append(path) }
            return
        }
        let target = staging + "/files/" + path.string
        try makeParent(of: path)
        try StagedFiles.write(bytes, to: target)
        state.withLock { $0.written.append(path) }
    }

    /// Has a file of the last build stay as it is, in place of handing its bytes over.
    package func keep(_ path: RelativePath) {
        state.withLock { $0.unchanged.append(path) }
    }

    /// Swaps the new site in and removes the old one. Writes nothing where nothing changed.
    package func finish() throws(DiskFailure) -> PublishingReport {
        let state = state.withLock { $0 }
        // Of a new folder nothing can be left over.
        let made = folder.exists ? Set(state.written).union(state.unchanged) : []
        let removed = folder.manifest.digests.keys.filter { !made.contains($0) }.sorted()
        let report = PublishingReport(
            written: state.written.sorted(), unchanged: state.unchanged.count, removed: removed)
        if state.written.isEmpty, removed.isEmpty, folder.exists {
            try discard()
            return report
        }
        try StagedFiles.makeFolders(staging + "/files")
        for path in state.unchanged {
            try makeParent(of: path)
            try StagedFiles.link(folder.path + "/" + path.string, staging + "/files/" + path.string)
        }
        if folder.exists {
            let ours = made.union(removed).union([Manifest.path])
            try StagedFiles.carryOver(from: folder.path, to: staging + "/files") { path in
                !ours.contains(RelativePath(unchecked: path))
            }
        }
        try swap()
        try discard()
        return report
    }

    /// Removes the staging folder and leaves the output as it was.
    package func discard() throws(DiskFailure) {
        try StagedFiles.removeContents(of: staging)
        rmdir(staging)
    }

    private func swap() throws(DiskFailure) {
        let new = staging + "/files"
        guard folder.exists else {
            guard rename(new, folder.path) == 0 else { throw DiskFailure("write", folder.path, code: errno) }
            return
        }
        if attest_exchange(new, folder.path) == 0 { return }
        // A file system that cannot exchange two folders: two renames, the shortest gap there is.
        let old = staging + "/old"
        guard rename(folder.path, old) == 0 else { throw DiskFailure("replace", folder.path, code: errno) }
        guard rename(new, folder.path) == 0 else {
            let code = errno
            rename(old, folder.path)
            throw DiskFailure("replace", folder.path, code: code)
        }
    }

    private func makeParent(of path: RelativePath) throws(DiskFailure) {
        let parent = path.parent?.string ?? ""
        guard state.withLock({ !$0.folders.contains(parent) }) else { return }
        try StagedFiles.makeFolders(staging + "/files" + (parent.isEmpty ? "" : "/" + parent))
        state.withLock { _ = $0.folders.insert(parent) }
    }

    private static func lockFolder(_ staging: String, output: String) throws(DiskFailure) -> Int32 {
        for _ in 0..<16 {
            guard mkdir(staging, 0o755) == 0 || errno == EEXIST else {
                throw DiskFailure("write beside", output, code: errno)
            }
            let descriptor = open(staging, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
            guard descriptor >= 0 else {
                if errno == ENOENT { continue }
                throw DiskFailure("write beside", output, code: errno)
            }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                close(descriptor)
                throw DiskFailure("cannot write \(output): another build is writing to it; wait for it to end")
            }
            var held = stat()
            var named = stat()
            if fstat(descriptor, &held) == 0, stat(staging, &named) == 0, held.st_ino == named.st_ino {
                return descriptor
            }
            close(descriptor)
        }
        throw DiskFailure("cannot write \(output): other builds keep writing to it")
    }
}
