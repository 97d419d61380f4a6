import Files

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that takes its name when it is finished. One that the disk refuses, or that nobody finishes, never does.
final class PartialFile {
    private let path: String
    private let descriptor: Int32
    private var isWhole = true

    /// Nil where the file cannot be made.
    init?(_ path: String) {
        self.path = path
        descriptor = open(path + ".partial", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { return nil }
    }

    deinit {
        close(descriptor)
        unlink(path + ".partial")
    }

    func write(_ bytes: [UInt8]) {
        if isWhole { isWhole = StagedFiles.writeAll(bytes, to: descriptor) }
    }

    func finish() {
        if isWhole { rename(path + ".partial", path) }
    }
}
