import Diagnostics

/// Turns byte ranges into lines and columns, reading each file's lines once.
package struct DiagnosticLocator {
    /// A range as people read it: 1-based, columns in Unicode code points, the end exclusive.
    package struct Place: Sendable, Hashable {
        package let file: String
        package let line: Int
        package let column: Int
        package let endLine: Int
        package let endColumn: Int
    }

    private let source: (String) -> [UInt8]?
    private var tables: [String: LineTable] = [:]

    /// - Parameter source: the bytes of a file by its path relative to the root; nil for one that is not there.
    package init(source: @escaping (String) -> [UInt8]?) {
        self.source = source
    }

    package mutating func place(of range: SourceRange) -> Place {
        let table = table(for: range.file)
        let start = table.position(at: range.offsets.lowerBound)
        let end = table.position(at: range.offsets.upperBound)
        return Place(
            file: range.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
    }

    /// A line's text for showing, cut around what is wrong where the line is long, in time that does not depend on the
    /// line's length; control and bidirectional characters made visible.
    package struct Excerpt: Sendable, Hashable {
        package let text: String
        /// The code points of the text before what is wrong.
        package let before: Int
        /// Those of what is wrong, at least one.
        package let marked: Int

        package init(text: String, before: Int, marked: Int) {
            self.text = text
            self.before = before
            self.marked = marked
        }
    }

    /// - Parameter width: the most code points of the line that are shown.
    /// - Returns: nil where there is no such line, or nothing on it.
    package mutating func excerpt(of range: SourceRange, width: Int = 160) -> Excerpt? {
        let table = table(for: range.file)
        var line = table.text(ofLine: table.line(at: range.offsets.lowerBound))
        guard !line.isEmpty else { return nil }
        if line.startIndex == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        let start = min(max(range.offsets.lowerBound, line.startIndex), line.endIndex)
        let end = min(max(range.offsets.upperBound, start), line.endIndex)
        var first = start
        var count = 0
        while first > line.startIndex, count < width / 2 {
            first -= 1
            if line[first] & 0xC0 != 0x80 { count += 1 }
        }
        var last = start
        while last < line.endIndex {
            if line[last] & 0xC0 != 0x80 {
                guard count < width else { break }
                count += 1
            }
            last += 1
        }
        func text(_ part: Range<Int>) -> String {
            TerminalText.visible(String(decoding: line[part], as: UTF8.self))
        }
        let before = text(first..<start)
        let marked = text(start..<min(end, last))
        return Excerpt(
            text: before + text(start..<last), before: before.unicodeScalars.count,
            marked: max(1, marked.unicodeScalars.count))
    }

    /// Errors before warnings stand by file and place; findings without a place come first.
    package mutating func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let keys = diagnostics.enumerated().map { (index, diagnostic) in
            (diagnostic.range?.file ?? "", diagnostic.range?.offsets.lowerBound ?? -1, index)
        }
        return keys.sorted(by: <).map { diagnostics[$0.2] }
    }

    private mutating func table(for file: String) -> LineTable {
        if let table = tables[file] { return table }
        let table = LineTable(source(file) ?? [])
        tables[file] = table
        return table
    }
}
