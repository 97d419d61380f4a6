import Digests
import Files

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How an output folder stands on the disk: its manifest, and each file's size, times and inode.
package enum OutputState {
    /// A digest that differs as soon as a file of the manifest was touched; nil where one is missing, is no regular
    /// file, or the folder has no manifest.
    ///
    /// A file cannot change without its change time (POSIX `st_ctim`) changing, which no program can set.
    package static func digest(of folder: OutputFolder) -> String? {
        guard let bytes = try? FolderReader.bytes(atPath: folder.path + "/" + Manifest.path.string),
            let manifest = Manifest(bytes)
        else { return nil }
        let directory = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return nil }
        defer { close(directory) }
        var state = bytes
        state.reserveCapacity(bytes.count + manifest.digests.count * 48)
        for path in manifest.digests.keys.sorted() {
            var status = stat()
            guard fstatat(directory, path.string, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG
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
        return Digest(of: state).hexadecimal
    }

    private static func append(_ value: Int64, _ bytes: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
