/// Files in memory: path → bytes. What the pipeline reads and what it makes.
package struct FileTree: Sendable, Equatable {
    private var files: [RelativePath: [UInt8]] = [:]

    package init() {}

    package init(_ files: [RelativePath: [UInt8]]) {
        self.files = files
    }

    /// For tests and small projects: path → text. Paths that are none are left out.
    package init(texts: [String: String]) {
        for (path, text) in texts {
            if let path = RelativePath(path) { files[path] = Array(text.utf8) }
        }
    }

    package var count: Int { files.count }

    package subscript(path: RelativePath) -> [UInt8]? {
        get { files[path] }
        set { files[path] = newValue }
    }

    package subscript(path: String) -> [UInt8]? {
        RelativePath(path).flatMap { files[$0] }
    }

    /// The paths whose bytes are others than in an earlier tree, those that are gone included, in byte order.
    package func changes(from earlier: FileTree) -> [RelativePath] {
        let changed = files.filter { earlier.files[$0.key] != $0.value }.map(\.key)
        return (changed + earlier.files.keys.filter { files[$0] == nil }).sorted()
    }

    /// All paths in byte order.
    package var paths: [RelativePath] { files.keys.sorted() }

    /// The paths below a folder (`Content/pages`), in byte order.
    package func paths(under folder: String) -> [RelativePath] {
        unorderedPaths(under: folder).sorted()
    }

    /// The paths below a folder in no order.
    package func unorderedPaths(under folder: String) -> [RelativePath] {
        let prefix = folder + "/"
        return files.keys.filter { $0.string.hasPrefix(prefix) }
    }
}
