import Digests
import Files

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How an output folder stands on the disk: its manifest, and each file's size, times and inode.
package struct OutputState: Sendable, Hashable {
    /// A digest that differs as soon as a file of the manifest was touched.
    ///
    /// A file cannot change without its change time (POSIX `st_ctim`) changing, which no program can set.
    package let digest: String
    /// The digest of the manifest alone.
    package let manifest: String

    private static let share = 512

    /// Nil where a file of the manifest is missing or is no regular file, or the folder has no manifest.
    ///
    /// - Parameter jobs: how many files are looked at at once.
    package init?(of folder: OutputFolder, jobs: Int) {
        guard let bytes = try? FolderReader.bytes(atPath: folder.path + "/" + Manifest.path.string),
            let manifest = Manifest(bytes)
        else { return nil }
        let directory = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return nil }
        defer { close(directory) }
        var state = bytes
        state.reserveCapacity(bytes.count + manifest.digests.count * 48)
        let states = SharedWork.map(manifest.digests.keys.sorted(), share: Self.share, jobs: jobs) { paths in
            Self.state(of: paths, in: directory)
        }
        for files in states {
            guard let files else { return nil }
            state += files
        }
        digest = Digest(of: state).hexadecimal
        self.manifest = Digest(of: bytes).hexadecimal
    }

    /// Size, inode and times of files in an open folder; nil where one is missing or is no regular file.
    private static func state(of paths: ArraySlice<RelativePath>, in folder: Int32) -> [UInt8]? {
        var state: [UInt8] = []
        state.reserveCapacity(paths.count * 48)
        for path in paths {
            var status = stat()
            guard fstatat(folder, path.string, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG
            else { return nil }
            #if canImport(Darwin)
                let times = [status.st_mtimespec, status.st_ctimespec]
            #else
                let times = [status.st_mtim, status.st_ctim]
            #endif
            append(Int64(status.st_size), &state)
            append(Int64(truncatingIfNeeded: status.st_ino), &state)
            for time in times {
                append(Int64(time.tv_sec), &state)
                append(Int64(time.tv_nsec), &state)
            }
        }
        return state
    }

    private static func append(_ value: Int64, _ bytes: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
