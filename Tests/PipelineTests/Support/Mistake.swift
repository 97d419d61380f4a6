import Diagnostics
import Files
import Testing

/// An author's mistake: one file of the small project replaced by a text in which `⟦…⟧` stands around what is wrong.
struct Mistake: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let id: String
    /// The text without its marks.
    let text: String
    /// Where the mark begins, 1-based, in code points; nil where the finding concerns the file as a whole.
    let position: LineTable.Position?

    var testDescription: String { name }

    /// - Parameter marked: the whole file, with one pair of marks.
    init(_ name: String, _ file: String, _ id: String, _ marked: String) {
        self.name = name
        self.file = file
        self.id = id
        let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
        text = marked.filter { $0 != "⟦" && $0 != "⟧" }
        if parts.count == 2 {
            let before = Array(parts[0].utf8)
            position = LineTable(Array(text.utf8)).position(at: before.count)
        } else {
            position = nil
        }
    }

    func applied(to tree: FileTree) -> FileTree {
        var tree = tree
        if let path = RelativePath(file) { tree[path] = Array(text.utf8) }
        return tree
    }
}
