/// Files in memory: path → bytes. What the pipeline reads and what it makes.
package struct FileTree: Sendable, Equatable {
    private var files: [RelativePath: [UInt8]] = [:]
    /// Every path once, as they came: those of a folder come nearly in byte order, which sorts them at little cost.
    private var known: [RelativePath] = []

    package init() {}

    package init(_ files: [RelativePath: [UInt8]]) {
        self.files = files
        known = Array(files.keys)
    }

    /// For tests and small projects: path → text. Paths that are none are left out.
    package init(texts: [String: String]) {
        for (path, text) in texts {
            if let path = RelativePath(path) { self[path] = Array(text.utf8) }
        }
    }

    package var count: Int { files.count }

    package subscript(path: RelativePath) -> [UInt8]? {
        get { files[path] }
        set {
            let count = files.count
            files[path] = newValue
            if files.count > count { known.append(path) }
            if files.count < count { known.removeAll { $0 == path } }
        }
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
    package var paths: [RelativePath] { known.sorted() }

    /// The paths below a folder (`Content/pages`), in byte order.
    package func paths(under folder: String) -> [RelativePath] {
        unorderedPaths(under: folder).sorted()
    }

    /// The paths below a folder in the order in which they came.
    package func unorderedPaths(under folder: String) -> [RelativePath] {
        let prefix = folder + "/"
        return known.filter { $0.string.utf8.starts(with: prefix.utf8) }
    }

    package static func == (lhs: FileTree, rhs: FileTree) -> Bool {
        lhs.files == rhs.files
    }
}
