import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads folders of a project into memory: the one place that reads a folder.
///
/// Hidden files and editors' backups (`name~`) are passed over. Symbolic links are followed inside the root only;
/// pipes, sockets and devices are never opened. The order in which the system lists a folder does not matter.
package struct FolderReader {
    private let root: String
    private let realRoot: String
    private(set) var tree = FileTree()
    private var bag = DiagnosticBag()
    private var hasLinks = false
    /// Files to be read, in the order in which they were found.
    private var found: [FoundFile] = []
    /// The bytes of an earlier reading, shared where they are the same.
    private var known = FileTree()
    /// Device and inode of the folders being read, to see loops of links.
    private var openFolders: Set<FolderIdentity> = []

    private struct FolderIdentity: Hashable {
        let device: UInt64
        let inode: UInt64
    }

    /// All files below the named folders of a root (`Content`, `Templates`); folders that do not exist are passed over.
    ///
    /// - Parameter jobs: how many files are read at once.
    /// - Throws: `DiskFailure` where the root or something below it cannot be read.
    package static func read(
        root: String, folders: [String], jobs: Int = 1
    ) throws(DiskFailure) -> Diagnosed<FileTree> {
        let reading = try FolderReading(root: root, folders: folders, jobs: jobs)
        return Diagnosed(reading.tree, reading.diagnostics)
    }

    /// The same, as a value that can follow changes.
    ///
    /// - Parameter known: an earlier reading, with whose bytes those that are the same are shared.
    static func reading(
        root: String, folders: [String], known: FileTree, jobs: Int
    ) throws(DiskFailure) -> (tree: FileTree, diagnostics: [Diagnostic], hasLinks: Bool) {
        guard let realRoot = realPath(root) else { throw DiskFailure("read", root, code: errno) }
        var reader = FolderReader(root: root, realRoot: realRoot)
        reader.known = known
        for folder in folders {
            var status = stat()
            guard lstat(root + "/" + folder, &status) == 0 else {
                if errno == ENOENT { continue }
                throw DiskFailure("read", folder, code: errno)
            }
            try reader.readEntry(folder)
        }
        try reader.readFound(jobs: jobs)
        return (reader.tree, reader.bag.diagnostics, reader.hasLinks)
    }

    private init(root: String, realRoot: String) {
        self.root = root
        self.realRoot = realRoot
    }

    /// The bytes of one file on the disk, whatever its path; for style files and single inputs named by a user.
    package static func bytes(atPath path: String) throws(DiskFailure) -> [UInt8] {
        try FoundFile.bytes(at: path, named: path, maximum: nil) ?? []
    }

    private mutating func readEntry(_ path: String) throws(DiskFailure) {
        var status = stat()
        guard lstat(root + "/" + path, &status) == 0 else { throw DiskFailure("read", path, code: errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: find(path)
        case S_IFDIR: try readFolder(path)
        case S_IFLNK: try readLink(path)
        default:
            bag.add(
                .fileSpecial, "“\(path)” is a pipe, a socket or a device", at: SourceRange(file: path),
                help: "replace it with a regular file")
        }
    }

    private mutating func readLink(_ path: String) throws(DiskFailure) {
        hasLinks = true
        guard let target = Self.realPath(root + "/" + path) else {
            bag.add(
                .fileSymbolicLink, "symbolic link “\(path)” leads to nothing or to itself", at: SourceRange(file: path),
                help: "replace the link with the file")
            return
        }
        guard target.hasPrefix(realRoot == "/" ? "/" : realRoot + "/") else {
            bag.add(
                .fileSymbolicLink, "symbolic link “\(path)” leads out of the project", at: SourceRange(file: path),
                help: "copy the file into the project")
            return
        }
        var status = stat()
        guard stat(target, &status) == 0 else { throw DiskFailure("read", path, code: errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: find(path)
        case S_IFDIR: try readFolder(path)
        default: bag.add(.fileSpecial, "“\(path)” is a pipe, a socket or a device", at: SourceRange(file: path))
        }
    }

    private mutating func readFolder(_ path: String) throws(DiskFailure) {
        guard let folder = opendir(root + "/" + path) else { throw DiskFailure("read", path, code: errno) }
        defer { closedir(folder) }
        let descriptor = dirfd(folder)
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw DiskFailure("read", path, code: errno) }
        let identity = FolderIdentity(
            device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino))
        guard openFolders.insert(identity).inserted else {
            bag.add(
                .fileSymbolicLink, "symbolic link “\(path)” leads back into a folder that holds it",
                at: SourceRange(file: path), help: "remove the link")
            return
        }
        defer { openFolders.remove(identity) }
        var names: [(name: String, isFile: Bool)] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            guard let name, !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x7F }) else {
                bag.add(
                    .fileName, "file in “\(path)” whose name is not UTF-8 or holds a backslash or a control character",
                    at: SourceRange(file: path), help: "rename it")
                continue
            }
            if !name.hasPrefix("."), !name.hasSuffix("~") {
                names.append((name, Int32(entry.pointee.d_type) == Int32(DT_REG)))
            }
        }
        for (name, isFile) in names.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
            if isFile {
                find(path + "/" + name)
            } else {
                try readEntry(path + "/" + name)
            }
        }
    }

    private mutating func find(_ path: String) {
        found.append(FoundFile(path: RelativePath(unchecked: path), place: root + "/" + path))
    }

    private mutating func readFound(jobs: Int) throws(DiskFailure) {
        for (file, result) in zip(found, FoundFile.bytes(of: found, jobs: jobs)) {
            guard let bytes = try result.get() else {
                bag.add(.fileSize, "“\(file.path)” is larger than 1 GiB", at: SourceRange(file: file.path.string))
                continue
            }
            if let same = known[file.path], same == bytes { tree[file.path] = same } else { tree[file.path] = bytes }
        }
    }

    private static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
