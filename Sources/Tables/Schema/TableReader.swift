import Diagnostics
import Serialization

/// Reads a CSV document against a schema.
struct TableReader {
    private let document: CSVDocument
    private let schema: TableSchema
    private let missing: Set<String>

    /// - Parameter schema: nil to infer one.
    init(_ document: CSVDocument, schema: TableSchema?) {
        self.document = document
        missing = Set(schema?.missingValues ?? [""])
        self.schema = schema ?? Self.inferred(document)
    }

    /// The table and the schema it was read with. A cell that breaks its type is reported and null.
    func read(name: String, _ bag: inout DiagnosticBag) -> (table: DataTable, schema: TableSchema) {
        let pairs = matchColumns(&bag)
        let rowCount = document.rowCount
        var cells = [StoredValue](repeating: .null, count: rowCount * pairs.count)
        for (position, pair) in pairs.enumerated() {
            var column = ColumnReader(field: pair.field, missing: missing)
            for row in 0..<rowCount {
                if document.isEmpty(row: row, column: pair.column) {
                    column.checkRequired(at: document.range(row: row, column: pair.column), &bag)
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
            provenance: .csv(document, rows: (0..<rowCount).map(Int32.init), columns: pairs.map { Int32($0.column) }))
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

    private static func inferred(_ document: CSVDocument) -> TableSchema {
        var seen: Set<String> = []
        var fields: [TableField] = []
        for (index, header) in document.header.enumerated()
        where !header.text.isEmpty && seen.insert(header.text).inserted {
            var inference = TypeInference()
            for row in 0..<document.rowCount where !document.isEmpty(row: row, column: index) {
                inference.add(document.text(row: row, column: index))
                if inference.isSettled { break }
            }
            var field = TableField(header.text, inference.kind)
            if field.kind == .date { field.format = "any" }
            fields.append(field)
        }
        return TableSchema(fields: fields, isInferred: true)
    }
}

/// Reads the cells of one column: types, then constraints.
private struct ColumnReader {
    let field: TableField
    let missing: Set<String>
    private let reader: CellReader
    private let pattern: PatternMatcher?
    private let allowed: Set<String>
    private var seen: [String: SourceRange] = [:]

    init(field: TableField, missing: Set<String>) {
        self.field = field
        self.missing = missing
        reader = CellReader(field)
        pattern = field.constraints.pattern.flatMap(PatternMatcher.init)
        allowed = Set(field.constraints.allowed)
    }

    func checkRequired(at place: @autoclosure () -> SourceRange, _ bag: inout DiagnosticBag) {
        guard field.constraints.isRequired else { return }
        bag.add(
            .tableConstraint, "“\(field.name)” without a value", at: place(),
            help: "the schema asks for one in every row")
    }

    mutating func value(
        _ text: String, at place: () -> SourceRange, _ bag: inout DiagnosticBag
    ) -> TableValue? {
        if missing.contains(text) {
            checkRequired(at: place(), &bag)
            return nil
        }
        switch reader.value(of: text) {
        case .failure(let problem):
            bag.add(problem.rule, "\(problem.message) in “\(field.name)”", at: place(), help: problem.help)
            return nil
        case .success(let value):
            checkConstraints(value, text, at: place, &bag)
            return value
        }
    }

    private mutating func checkConstraints(
        _ value: TableValue, _ text: String, at place: () -> SourceRange, _ bag: inout DiagnosticBag
    ) {
        let constraints = field.constraints
        func report(_ message: String, help: String?) {
            bag.add(.tableConstraint, message, at: place(), help: help)
        }
        if !allowed.isEmpty, !allowed.contains(text) {
            report(
                "“\(text)” is no value of “\(field.name)”",
                help: Suggestion.help(for: text, among: constraints.allowed)
                    ?? "one of \(constraints.allowed.joined(separator: ", "))")
        }
        if let pattern, !pattern.matches(text) {
            report("“\(text)” does not match “\(field.name)”", help: "it matches \(constraints.pattern ?? "")")
        }
        if let minimum = constraints.minimum, TableReader.isLess(value, minimum) {
            report("“\(text)” is below the minimum of “\(field.name)”", help: "the minimum is \(minimum.text)")
        }
        if let maximum = constraints.maximum, TableReader.isLess(maximum, value) {
            report("“\(text)” is above the maximum of “\(field.name)”", help: "the maximum is \(maximum.text)")
        }
        if let length = constraints.minimumLength, text.count < length {
            report("“\(text)” is shorter than \(length) characters", help: nil)
        }
        if let length = constraints.maximumLength, text.count > length {
            report("“\(text.prefix(40))” is longer than \(length) characters", help: nil)
        }
        if constraints.isUnique {
            let place = place()
            if let first = seen.updateValue(place, forKey: text) {
                seen[text] = first
                bag.add(
                    .tableKey, "“\(text)” a second time in “\(field.name)”", at: place,
                    notes: [.init("first here", at: first)], help: "each value stands once in this column")
            }
        }
    }
}

extension TableReader {
    static func isLess(_ a: TableValue, _ b: TableValue) -> Bool {
        switch (a, b) {
        case (.integer(let a), .integer(let b)): a < b
        case (.date(let a), .date(let b)): a < b
        case (.text(let a), .text(let b)): a < b
        default:
            if let a = a.numeric, let b = b.numeric { a < b } else { false }
        }
    }
}
