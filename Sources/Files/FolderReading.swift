import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Folders of a project as they were read, to be read again when something in them changes.
package struct FolderReading: Sendable {
    private let root: String
    private let folders: [String]
    package private(set) var tree: FileTree
    package private(set) var diagnostics: [Diagnostic]
    /// Whether some file can be reached by two paths: a change in one is then a change in the other.
    private let hasLinks: Bool

    /// - Parameter jobs: how many files are read at once.
    /// - Throws: `DiskFailure` where the root or something below it cannot be read.
    package init(root: String, folders: [String], jobs: Int = 1) throws(DiskFailure) {
        try self.init(root: root, folders: folders, known: FileTree(), jobs: jobs)
    }

    private init(root: String, folders: [String], known: FileTree, jobs: Int) throws(DiskFailure) {
        self.root = root
        self.folders = folders
        (tree, diagnostics, hasLinks) = try FolderReader.reading(
            root: root, folders: folders, known: known, jobs: jobs)
    }

    /// Everything read again.
    package func again() throws(DiskFailure) -> FolderReading {
        try FolderReading(root: root, folders: folders, known: tree, jobs: 1)
    }

    /// Some files read again, those that are gone included.
    ///
    /// - Parameter files: paths relative to the root.
    /// - Returns: the reading of now and the files that differ; everything is read where that is surer.
    package func again(_ files: Set<String>) throws(DiskFailure) -> (reading: FolderReading, changed: [RelativePath]) {
        var reading = self
        var changed: [RelativePath] = []
        for file in files.sorted() {
            guard !hasLinks, diagnostics.isEmpty, let path = RelativePath(file),
                folders.contains(where: { file.hasPrefix($0 + "/") }),
                !file.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
            else { return try everything() }
            var status = stat()
            guard lstat(root + "/" + file, &status) == 0 else {
                guard errno == ENOENT || errno == ENOTDIR else { return try everything() }
                if tree[path] != nil { changed.append(path) }
                reading.tree[path] = nil
                continue
            }
            guard status.st_mode & S_IFMT == S_IFREG, status.st_size < 1 << 20 else { return try everything() }
            let bytes = try FolderReader.bytes(atPath: root + "/" + file)
            if tree[path] != bytes {
                changed.append(path)
                reading.tree[path] = bytes
            }
        }
        return (reading, changed)
    }

    private func everything() throws(DiskFailure) -> (reading: FolderReading, changed: [RelativePath]) {
        let reading = try again()
        return (reading, reading.tree.changes(from: tree))
    }
}
