import Diagnostics
import Serialization

/// Reads a CSV document against a schema.
struct TableReader {
    private let document: CSVDocument
    private let bytes: [UInt8]
    private let schema: TableSchema
    private let missing: Set<String>

    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - schema: nil to infer one.
    init(_ document: CSVDocument, bytes: [UInt8], schema: TableSchema?) {
        self.document = document
        self.bytes = bytes
        missing = Set(schema?.missingValues ?? [""])
        self.schema = schema ?? Self.inferred(document, bytes)
    }

    /// The table and the schema it was read with. A cell that breaks its type is reported and null.
    func read(name: String, _ bag: inout DiagnosticBag) -> (table: DataTable, schema: TableSchema) {
        let pairs = matchColumns(&bag)
        let rowCount = document.rowCount
        var cells = [StoredValue](repeating: .null, count: rowCount * pairs.count)
        for (position, pair) in pairs.enumerated() {
            var column = ColumnReader(field: pair.field, missing: missing, bytes: bytes)
            for row in 0..<rowCount {
                if document.isEmpty(row: row, column: pair.column) {
                    column.checkRequired(at: document.range(row: row, column: pair.column), &bag)
                    continue
                }
                let range = document.range(row: row, column: pair.column).offsets
                if let value = column.plainValue(bytes, range) {
                    cells[row * pairs.count + position] = value
                    continue
                }
                let value = column.value(
                    document.text(row: row, column: pair.column),
                    at: { document.range(row: row, column: pair.column) }, &bag)
                if let value { cells[row * pairs.count + position] = StoredValue(value) }
            }
        }
        let table = DataTable(
            name: name, columns: pairs.map(\.field.column), rowCount: rowCount, cells: cells,
            provenance: .csv(document, columns: pairs.map { Int32($0.column) }))
        return (table, schema)
    }

    private func matchColumns(_ bag: inout DiagnosticBag) -> [(field: TableField, column: Int)] {
        var pairs: [(TableField, Int)] = []
        var seen: Set<String> = []
        for (index, header) in document.header.enumerated()
        where !header.text.isEmpty && seen.insert(header.text).inserted {
            if let field = schema.field(header.text) {
                pairs.append((field, index))
            } else {
                bag.add(
                    .tableColumn, "column “\(header.text)” is not in the schema",
                    at: SourceRange(file: document.file, offsets: header.range),
                    help: Suggestion.help(for: header.text, among: schema.fields.map(\.name))
                        ?? "add a field of this name to the schema in datapackage.json")
            }
        }
        for field in schema.fields where !seen.contains(field.name) {
            let start = document.header.first?.range.lowerBound ?? 0
            let end = document.header.last?.range.upperBound ?? start
            bag.add(
                .tableColumn, "no column “\(field.name)”, which the schema asks for",
                at: SourceRange(file: document.file, offsets: start..<end),
                notes: field.range.map { [.init("asked for here", at: $0)] } ?? [],
                help: Suggestion.help(for: field.name, among: document.header.map(\.text)))
        }
        return pairs
    }

    private static func inferred(_ document: CSVDocument, _ bytes: [UInt8]) -> TableSchema {
        var seen: Set<String> = []
        var fields: [TableField] = []
        for (index, header) in document.header.enumerated()
        where !header.text.isEmpty && seen.insert(header.text).inserted {
            var inference = TypeInference()
            for row in 0..<document.rowCount where !document.isEmpty(row: row, column: index) {
                let range = document.range(row: row, column: index).offsets
                if !inference.addPlain(bytes, range) { inference.add(document.text(row: row, column: index)) }
                if inference.isSettled { break }
            }
            var field = TableField(header.text, inference.kind)
            if field.kind == .date { field.format = "any" }
            fields.append(field)
        }
        return TableSchema(fields: fields, isInferred: true)
    }
}
