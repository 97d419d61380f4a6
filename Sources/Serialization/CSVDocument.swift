import Diagnostics

/// A CSV file (RFC 4180) as a header and rows of fields that know where they stand.
///
/// Fields are kept as ranges of the file's bytes; text is made when it is asked for. A row with the wrong number of
/// fields is reported and left out; quotes that do not close are reported where they open.
package struct CSVDocument: Sendable {
    /// One value with its place, in UTF-8 byte offsets that include its quotes.
    package struct Field: Sendable {
        package let text: String
        package let range: Range<Int>
    }

    package let file: String
    package let header: [Field]
    private let bytes: [UInt8]
    private let fields: [StoredField]
    private let rowStarts: [Int]

    private struct StoredField: Sendable {
        let start: Int32
        let end: Int32
        let isQuoted: Bool
    }

    package var columnCount: Int { header.count }
    package var rowCount: Int { rowStarts.count }

    /// The column with a name; nil where there is none.
    package func column(_ name: String) -> Int? {
        header.firstIndex { $0.text == name }
    }

    package func field(row: Int, column: Int) -> Field {
        let stored = fields[rowStarts[row] + column]
        return Field(text: text(of: stored), range: Int(stored.start)..<Int(stored.end))
    }

    package func text(row: Int, column: Int) -> String {
        text(of: fields[rowStarts[row] + column])
    }

    /// Whether a field holds nothing, without making its text.
    package func isEmpty(row: Int, column: Int) -> Bool {
        let stored = fields[rowStarts[row] + column]
        return stored.end - stored.start == (stored.isQuoted ? 2 : 0)
    }

    /// The place of a whole row.
    package func range(ofRow row: Int) -> SourceRange {
        let first = fields[rowStarts[row]]
        let last = fields[rowStarts[row] + columnCount - 1]
        return SourceRange(file: file, offsets: Int(first.start)..<Int(last.end))
    }

    /// The place of a field.
    package func range(row: Int, column: Int) -> SourceRange {
        let stored = fields[rowStarts[row] + column]
        return SourceRange(file: file, offsets: Int(stored.start)..<Int(stored.end))
    }

    private func text(of stored: StoredField) -> String {
        Self.text(bytes, Int(stored.start)..<Int(stored.end), isQuoted: stored.isQuoted)
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>, isQuoted: Bool) -> String {
        guard isQuoted, range.count >= 2 else { return String(decoding: bytes[range], as: UTF8.self) }
        let inner = bytes[range.lowerBound + 1..<range.upperBound - 1]
        guard inner.contains(0x22) else { return String(decoding: inner, as: UTF8.self) }
        var plain: [UInt8] = []
        plain.reserveCapacity(inner.count)
        var index = inner.startIndex
        while index < inner.endIndex {
            plain.append(inner[index])
            index += inner[index] == 0x22 ? 2 : 1
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// Reads a file. The first line is the header; empty lines are passed over.
    package static func read(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> CSVDocument? {
        guard TextEncoding.check(bytes, file: file, &bag), bytes.count < Int(Int32.max) else { return nil }
        var scanner = CSVScanner(bytes: bytes, offset: TextEncoding.byteOrderMarkLength(bytes))
        var row: [CSVScanner.Field] = []
        guard scanner.nextRow(into: &row) else {
            bag.add(
                .csvHeader, "file without a header line", at: SourceRange(file: file),
                help: "name the columns in the first line")
            return nil
        }
        let header = row.map { Field(text: text(bytes, $0.range, isQuoted: $0.isQuoted), range: $0.range) }
        checkHeader(header, file: file, &bag)
        var fields: [StoredField] = []
        var rowStarts: [Int] = []
        while scanner.nextRow(into: &row) {
            guard row.count == header.count else {
                if scanner.unclosedQuote == nil { reportRagged(row, header: header, file: file, &bag) }
                continue
            }
            rowStarts.append(fields.count)
            for field in row {
                fields.append(
                    StoredField(
                        start: Int32(field.range.lowerBound), end: Int32(field.range.upperBound),
                        isQuoted: field.isQuoted))
            }
        }
        for offset in scanner.strayQuotes {
            bag.add(
                .csvQuote, "quote inside a field that is not quoted as a whole",
                at: SourceRange(file: file, offsets: offset..<offset + 1),
                help: "put the whole field in quotes and write each quote inside it twice")
        }
        if let offset = scanner.unclosedQuote {
            bag.add(
                .csvQuote, "quoted field that is not closed", at: SourceRange(file: file, offsets: offset..<offset + 1),
                help: "close it with a quote; a quote inside the field is written twice")
        }
        return CSVDocument(file: file, header: header, bytes: bytes, fields: fields, rowStarts: rowStarts)
    }

    private static func checkHeader(_ header: [Field], file: String, _ bag: inout DiagnosticBag) {
        var seen: [String: Range<Int>] = [:]
        for field in header {
            let place = SourceRange(file: file, offsets: field.range)
            if field.text.isEmpty {
                bag.add(.csvHeader, "column without a name", at: place, help: "name every column")
            } else if let first = seen[field.text] {
                bag.add(
                    .csvHeader, "two columns named “\(field.text)”", at: place,
                    notes: [.init("first here", at: SourceRange(file: file, offsets: first))],
                    help: "rename one of them")
            } else {
                seen[field.text] = field.range
            }
        }
    }

    private static func reportRagged(
        _ row: [CSVScanner.Field], header: [Field], file: String, _ bag: inout DiagnosticBag
    ) {
        guard let first = row.first, let last = row.last else { return }
        let start = row.count > header.count ? row[header.count].range.lowerBound : first.range.lowerBound
        bag.add(
            .csvRagged, "\(row.count) fields where the header has \(header.count)",
            at: SourceRange(file: file, offsets: start..<last.range.upperBound),
            help: row.count > header.count
                ? "put a field that holds a comma in quotes"
                : "add the missing commas; an empty field is nothing between two")
    }
}
