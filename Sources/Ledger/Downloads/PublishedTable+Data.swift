import Serialization
import Tables

extension PublishedTable {
    /// A table of the data folder with the schema it was read with.
    ///
    /// - Parameter names: the published name of each table and resource.
    static func data(_ entry: TableSet.Entry, name: String, names: [String: String]) -> PublishedTable {
        let table = entry.table
        let fields = table.columns.enumerated().map { index, column in
            field(column, entry.schema.field(column.name), table: table, index: index)
        }
        var csv = CSVWriter()
        csv.row(table.columns.map(\.name))
        for row in 0..<table.rowCount {
            for (index, column) in table.columns.enumerated() {
                let value = table[row, index]
                if column.type == .boolean, case .integer(let flag) = value {
                    csv.cell(flag == 0 ? "false" : "true")
                } else {
                    csv.cell(value)
                }
            }
            csv.endRow()
        }
        let columns = Set(table.columns.map(\.name))
        return PublishedTable(
            name: name, title: entry.resource?.title ?? table.name, description: entry.resource?.description,
            fields: fields, primaryKey: entry.schema.primaryKey.filter(columns.contains),
            foreignKeys: entry.schema.foreignKeys.compactMap { key in
                guard key.resource.isEmpty || names[key.resource] != nil, key.fields.allSatisfy(columns.contains) else {
                    return nil
                }
                return ForeignKey(
                    fields: key.fields, resource: names[key.resource] ?? "", referenceFields: key.referenceFields)
            }, csv: csv.bytes)
    }

    private static func field(
        _ column: DataTable.Column, _ source: TableField?, table: DataTable, index: Int
    ) -> Field {
        var field = Field(name: column.name, type: type(column, table: table, index: index))
        field.title = column.title
        field.description = source?.description
        field.unit = column.unit
        guard let constraints = source?.constraints else { return field }
        if constraints.isRequired { field.constraints.append(("required", .flag(true))) }
        if constraints.isUnique { field.constraints.append(("unique", .flag(true))) }
        if !constraints.allowed.isEmpty, field.type == "string" {
            field.constraints.append(("enum", .list(constraints.allowed.map(JSONValue.text))))
        }
        if let pattern = constraints.pattern, field.type == "string" {
            field.constraints.append(("pattern", .text(pattern)))
        }
        return field
    }

    /// Table Schema’s type for what the column holds: a date column that has months or years is text.
    private static func type(_ column: DataTable.Column, table: DataTable, index: Int) -> String {
        switch column.type {
        case .text: return "string"
        case .integer: return "integer"
        case .number: return "number"
        case .year: return "year"
        case .boolean: return "boolean"
        case .date:
            let isWhole = table.values(ofColumn: index).allSatisfy { value in
                if case .date(let date) = value { date.day != nil } else { true }
            }
            return isWhole ? "date" : "string"
        }
    }
}
