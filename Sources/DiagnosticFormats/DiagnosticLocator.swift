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

    /// A line's text for showing, control and bidirectional characters made visible; nil where there is none.
    package mutating func excerpt(of range: SourceRange) -> String? {
        let table = table(for: range.file)
        let line = table.line(at: range.offsets.lowerBound)
        let bytes = table.text(ofLine: line)
        guard !bytes.isEmpty else { return nil }
        return TerminalText.visible(String(decoding: bytes, as: UTF8.self))
    }

    /// Errors before warnings stand by file and place; findings without a place come first.
    package mutating func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let keyed = diagnostics.enumerated().map { (index, diagnostic) in
            (diagnostic.range?.file ?? "", diagnostic.range?.offsets.lowerBound ?? -1, index, diagnostic)
        }
        return keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
    }

    private mutating func table(for file: String) -> LineTable {
        if let table = tables[file] { return table }
        let table = LineTable(source(file) ?? [])
        tables[file] = table
        return table
    }
}
