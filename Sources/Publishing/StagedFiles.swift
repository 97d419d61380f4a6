import Files

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The file operations of a staged build, on absolute paths. Modes do not depend on the user's mask.
enum StagedFiles {
    /// Whether the user's mask takes something from a mode that is asked for, so that it must be given back. The usual
    /// one takes nothing. The system tells a mask only to who sets another, for a moment that of most users.
    private static let isMasked: Bool = {
        let mask = umask(0o022)
        umask(mask)
        return mask & 0o755 != 0
    }()

    /// Whether a regular file holds exactly these bytes.
    static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count
        else { return false }
        return withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
            var offset = 0
            while offset < bytes.count {
                let got = read(descriptor, buffer.baseAddress, buffer.count)
                guard got > 0, offset + got <= bytes.count, let start = buffer.baseAddress else { return false }
                let same = bytes.withUnsafeBytes { held in
                    held.baseAddress.map { memcmp($0 + offset, start, got) == 0 } ?? false
                }
                guard same else { return false }
                offset += got
            }
            return true
        }
    }

    /// The bytes of a regular file; nil where there is none.
    static func bytes(_ path: String) -> [UInt8]? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return try? FolderReader.bytes(atPath: path)
    }

    static func write(_ bytes: [UInt8], to path: String) throws(DiskFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw DiskFailure("write", path, code: errno) }
        guard writeAll(bytes, to: descriptor) else {
            let code = errno
            close(descriptor)
            throw DiskFailure("write", path, code: code)
        }
        if isMasked { fchmod(descriptor, 0o644) }
        guard close(descriptor) == 0 else { throw DiskFailure("write", path, code: errno) }
    }

    /// Writes bytes where the descriptor stands; false, with `errno`, where the system refuses some.
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let wrote = bytes.withUnsafeBytes {
                systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: $0[offset...]))
            }
            if wrote < 0 {
                if errno == EINTR { continue }
                return false
            }
            offset += wrote
        }
        return true
    }

    /// Makes a folder and all that hold it.
    static func makeFolders(_ path: String) throws(DiskFailure) {
        if mkdir(path, 0o755) == 0 {
            if isMasked { chmod(path, 0o755) }
            return
        }
        if errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw DiskFailure("make the folder", path, code: errno)
        }
        try makeFolders(String(path[..<slash]))
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
            throw DiskFailure("make the folder", path, code: errno)
        }
        if isMasked { chmod(path, 0o755) }
    }

    /// Gives a file a second name, or copies it where the file system has no such links.
    static func link(_ source: String, _ target: String) throws(DiskFailure) {
        if systemLink(source, target) == 0 { return }
        try write(try FolderReader.bytes(atPath: source), to: target)
    }

    /// Links what is not ours from one folder into another, folders and symbolic links included.
    static func carryOver(from source: String, to target: String, _ isCarried: (String) -> Bool) throws(DiskFailure) {
        var folders = [""]
        while let folder = folders.popLast() {
            for name in try OutputFolder.names(in: source + folder) {
                let path = folder + "/" + name
                var status = stat()
                guard lstat(source + path, &status) == 0 else { continue }
                switch status.st_mode & S_IFMT {
                case S_IFDIR:
                    folders.append(path)
                    if try OutputFolder.names(in: source + path).isEmpty { try makeFolders(target + path) }
                case _ where !isCarried(String(path.dropFirst())): continue
                case S_IFREG:
                    try makeFolders(target + folder)
                    try link(source + path, target + path)
                default:
                    // Symbolic links and the like are moved: they have no bytes to lose.
                    try makeFolders(target + folder)
                    guard systemLink(source + path, target + path) == 0 || rename(source + path, target + path) == 0
                    else { throw DiskFailure("carry over", path, code: errno) }
                }
            }
        }
    }

    /// Empties a folder of the program's own. Symbolic links in it are removed, never followed.
    static func removeContents(of folder: String) throws(DiskFailure) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw DiskFailure("read", folder, code: errno) }
        try removeContents(of: descriptor, folder)
    }

    /// - Parameter descriptor: the open folder, which is closed.
    private static func removeContents(of descriptor: Int32, _ folder: String) throws(DiskFailure) {
        guard let handle = fdopendir(descriptor) else {
            let code = errno
            close(descriptor)
            throw DiskFailure("read", folder, code: code)
        }
        defer { closedir(handle) }
        // All names first: what is removed while a folder is read may hide others.
        for name in OutputFolder.names(handle) {
            if unlinkat(descriptor, name, 0) == 0 || errno == ENOENT { continue }
            // What cannot be unlinked is a folder (POSIX: EPERM).
            let code = errno
            guard code == EISDIR || code == EPERM else { throw DiskFailure("remove", folder + "/" + name, code: code) }
            let inner = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
            guard inner >= 0 else { throw DiskFailure("remove", folder + "/" + name, code: code) }
            try removeContents(of: inner, folder + "/" + name)
            guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
                throw DiskFailure("remove", folder + "/" + name, code: errno)
            }
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    private static func systemLink(_ source: String, _ target: String) -> Int32 {
        #if canImport(Glibc)
            Glibc.link(source, target)
        #else
            Darwin.link(source, target)
        #endif
    }
}
