import Digests
import Files

/// One digest for everything that a build is made of, so that two builds can be told to be of the same.
package struct InputDigest: Sendable {
    /// In byte order.
    private let paths: [RelativePath]
    /// The digest of each file.
    private let files: [RelativePath: String]

    package init(_ tree: FileTree) {
        paths = tree.paths
        var files: [RelativePath: String] = [:]
        files.reserveCapacity(paths.count)
        for path in paths { files[path] = Digest(of: tree[path] ?? []).hexadecimal }
        self.files = files
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
