import Digests
import Files

/// One digest for everything that a build is made of, so that two builds can be told to be of the same.
package struct InputDigest: Sendable {
    /// In byte order.
    private let paths: [RelativePath]
    /// The digest of each file.
    private let files: [RelativePath: String]

    /// - Parameter files: every path with the digest of its bytes, in byte order.
    private init(_ files: [(path: RelativePath, digest: String)]) {
        paths = files.map(\.path)
        self.files = Dictionary(files.lazy.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    }

    package init(_ tree: FileTree) {
        self.init(tree.paths.map { ($0, Self.digest(of: $0, in: tree)) })
    }

    /// The same, with the files handed out by a function that works on several at once.
    package init(
        _ tree: FileTree,
        sharing map: ([RelativePath], @escaping @Sendable (RelativePath) -> String) async -> [String]
    ) async {
        let paths = tree.paths
        self.init(zip(paths, await map(paths) { Self.digest(of: $0, in: tree) }).map { ($0, $1) })
    }

    private static func digest(of path: RelativePath, in tree: FileTree) -> String {
        Digest(of: tree[path] ?? []).hexadecimal
    }

    /// The digest of one file.
    package subscript(file: String) -> String? { RelativePath(file).flatMap { files[$0] } }

    /// The digest of all files.
    ///
    /// - Parameters:
    ///   - settings: what the output depends on beside the files.
    ///   - replacing: what stands for a file in place of its digest; nil where the digest does.
    package func of(settings: [String], replacing: (RelativePath) -> String? = { _ in nil }) -> String {
        var lines = settings.map { "\($0.utf8.count) \($0)" }
        for path in paths { lines.append("\(path) \(replacing(path) ?? files[path] ?? "")") }
        return Digest(of: Array(lines.joined(separator: "\n").utf8)).hexadecimal
    }

    /// The same for files that are looked at once.
    package static func of(_ tree: FileTree, settings: [String]) -> String {
        InputDigest(tree).of(settings: settings)
    }
}
