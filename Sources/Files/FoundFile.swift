#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file of a project that was found and is not read yet.
struct FoundFile: Sendable {
    private static let maximumSize = 1 << 30
    private static let share = 64

    let path: RelativePath
    /// Where it lies on the disk.
    let place: String

    /// The bytes of files in their order, nil for one that is too large; several are read at once.
    static func bytes(of files: [FoundFile], jobs: Int) -> [Result<[UInt8]?, DiskFailure>] {
        SharedWork.map(files, share: share, jobs: jobs) { $0.map(\.bytes) }.flatMap { $0 }
    }

    private var bytes: Result<[UInt8]?, DiskFailure> {
        Result { () throws(DiskFailure) in
            try Self.bytes(at: place, named: path.string, maximum: Self.maximumSize)
        }
    }

    /// The bytes of a regular file; nil where there are too many.
    ///
    /// - Parameter path: what people are told that it is.
    static func bytes(at place: String, named path: String, maximum: Int?) throws(DiskFailure) -> [UInt8]? {
        let descriptor = open(place, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw DiskFailure("read", path, code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw DiskFailure("read", path, code: errno) }
        // What was a file when its folder was listed may be something else by now.
        guard status.st_mode & S_IFMT == S_IFREG else { throw DiskFailure("cannot read \(path): not a regular file") }
        if let maximum, status.st_size >= maximum { return nil }
        return try contents(of: descriptor, size: Int(status.st_size), path: path)
    }

    private static func contents(of descriptor: Int32, size: Int, path: String) throws(DiskFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 0)
        var capacity = size + 1
        var failure: Int32 = 0
        var isAtEnd = false
        while !isAtEnd, failure == 0 {
            let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                while count < buffer.count {
                    let got = Self.read(
                        descriptor,
                        UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
                    if got < 0 {
                        if errno == EINTR { continue }
                        failure = errno
                        return
                    }
                    if got == 0 {
                        isAtEnd = true
                        return
                    }
                    count += got
                }
            }
            if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
            capacity = max(65_536, bytes.count)
        }
        guard failure == 0 else { throw DiskFailure("read", path, code: failure) }
        return bytes
    }

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }
}
