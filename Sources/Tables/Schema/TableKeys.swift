import Diagnostics

/// Primary and foreign keys across all tables.
struct TableKeys {
    /// Looking for a near name reads all names, so that only the first misses of a key get one.
    private static let maximumSuggestions = 50

    private let set: TableSet
    private let references: [String: DataTable]

    init(_ set: TableSet, references: [DataTable]) {
        self.set = set
        var tables: [String: DataTable] = [:]
        for table in references { tables[table.name] = table }
        for entry in set.entries {
            tables[entry.table.name] = entry.table
            if let resource = entry.resource { tables[resource.name] = entry.table }
        }
        self.references = tables
    }

    func check(_ bag: inout DiagnosticBag) {
        for entry in set.entries {
            checkPrimaryKey(entry, &bag)
            for key in entry.schema.foreignKeys { check(key, of: entry, &bag) }
        }
    }

    private func checkPrimaryKey(_ entry: TableSet.Entry, _ bag: inout DiagnosticBag) {
        let table = entry.table
        let columns = entry.schema.primaryKey.compactMap(table.column)
        guard !columns.isEmpty, columns.count == entry.schema.primaryKey.count else { return }
        let names = entry.schema.primaryKey.joined(separator: ", ")
        var seen: [[TableValue]: Int] = [:]
        seen.reserveCapacity(table.rowCount)
        for row in 0..<table.rowCount {
            let key = columns.map { table[row, $0] }
            if let empty = columns.first(where: { table[row, $0].isNull }) {
                bag.add(
                    .tableKey, "row without its key (\(names))", at: table.cellRange(row: row, column: empty),
                    help: "every row has a value in each column of the primary key")
            } else if let first = seen[key] {
                bag.add(
                    .tableKey, "key “\(key.map(\.text).joined(separator: ", "))” a second time (\(names))",
                    at: table.cellRange(row: row, column: columns[0]),
                    notes: [.init("first here", at: table.cellRange(row: first, column: columns[0]))],
                    help: "no two rows have the same primary key")
            } else {
                seen[key] = row
            }
        }
    }

    private func check(_ key: TableSchema.ForeignKey, of entry: TableSet.Entry, _ bag: inout DiagnosticBag) {
        let table = entry.table
        let columns = key.fields.compactMap(table.column)
        guard columns.count == key.fields.count else { return }
        guard let target = key.resource.isEmpty ? table : references[key.resource] else {
            bag.add(
                .schemaField, "no resource “\(key.resource)”", at: key.range,
                help: Suggestion.help(for: key.resource, among: references.keys.sorted()))
            return
        }
        let targets = key.referenceFields.compactMap(target.column)
        guard targets.count == key.referenceFields.count else {
            let missing = key.referenceFields.first { target.column($0) == nil } ?? ""
            bag.add(
                .schemaField, "no field “\(missing)” in “\(target.name)”", at: key.range,
                help: Suggestion.help(for: missing, among: target.columns.map(\.name)))
            return
        }
        let known = Set((0..<target.rowCount).map { row in targets.map { target[row, $0].text } })
        var candidates: [String]?
        var suggestions = 0
        for row in 0..<table.rowCount {
            let values = columns.map { table[row, $0] }
            guard !values.contains(where: \.isNull) else { continue }
            let texts = values.map(\.text)
            if known.contains(texts) { continue }
            let wanted = texts.joined(separator: ", ")
            var help: String?
            if texts.count == 1, suggestions < Self.maximumSuggestions {
                suggestions += 1
                candidates = candidates ?? known.compactMap(\.first).sorted()
                help = Suggestion.help(for: wanted, among: candidates ?? [])
            }
            bag.add(
                .tableReference, "no “\(wanted)” in “\(target.name)”",
                at: table.cellRange(row: row, column: columns[0]), help: help)
        }
    }
}
