import Digests
import Files

/// One digest for everything that a build is made of, so that two builds can be told to be of the same.
package enum InputDigest {
    /// - Parameter settings: what the output depends on beside the files.
    package static func of(_ tree: FileTree, settings: [String]) -> String {
        var lines = settings.map { "\($0.utf8.count) \($0)" }
        for path in tree.paths { lines.append("\(path) \(Digest(of: tree[path] ?? []).hexadecimal)") }
        return Digest(of: Array(lines.joined(separator: "\n").utf8)).hexadecimal
    }
}
