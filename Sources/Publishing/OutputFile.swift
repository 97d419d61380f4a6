import Files

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One file that a user names: a chart, a catalogue of messages.
package enum OutputFile {
    /// Writes a file, over one of this name.
    ///
    /// A file that is there is cut after its new end and not emptied first: file systems that guard against empty
    /// files after a crash wait for the disk where one is emptied.
    package static func write(_ bytes: [UInt8], to path: String) throws(DiskFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw DiskFailure("write", path, code: errno) }
        var failure: Int32 = 0
        if !StagedFiles.writeAll(bytes, to: descriptor) { failure = errno }
        var status = stat()
        // A pipe or a device has no end to cut.
        if failure == 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_size > bytes.count, ftruncate(descriptor, off_t(bytes.count)) != 0
        {
            failure = errno
        }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        guard failure == 0 else { throw DiskFailure("write", path, code: failure) }
    }
}
