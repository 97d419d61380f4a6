import Diagnostics
import Serialization

/// A column as Table Schema describes it (Frictionless Table Schema, “Field Descriptors”).
package struct TableField: Sendable {
    /// The types of Table Schema that have a meaning of their own here; all others are read as text.
    package enum Kind: String, Sendable, CaseIterable {
        case string, number, integer, boolean, date, time, datetime, year, yearmonth, duration
        case object, array, geopoint, geojson, any

        /// The column type that values of this kind have in a table.
        package var columnType: DataTable.ColumnType {
            switch self {
            case .number: .number
            case .integer: .integer
            case .boolean: .boolean
            case .date, .yearmonth: .date
            case .year: .year
            case .string, .time, .datetime, .duration, .object, .array, .geopoint, .geojson, .any: .text
            }
        }
    }

    /// What values must satisfy (“Constraints”).
    package struct Constraints: Sendable {
        package var isRequired = false
        package var isUnique = false
        package var allowed: [String] = []
        package var pattern: String?
        package var minimum: TableValue?
        package var maximum: TableValue?
        package var minimumLength: Int?
        package var maximumLength: Int?

        package init() {}
    }

    package let name: String
    package let kind: Kind
    package var format: String?
    package var title: String?
    package var description: String?
    package var unit: String?
    package var constraints = Constraints()
    package var decimalCharacter = "."
    package var groupCharacter: String?
    /// Whether a number stands alone (`bareNumber`): false allows signs of currency or percent around it.
    package var isBareNumber = true
    package var trueValues = ["true", "True", "TRUE", "1"]
    package var falseValues = ["false", "False", "FALSE", "0"]
    /// Where the field is described; nil for an inferred field.
    package var range: SourceRange?

    package init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }

    package var column: DataTable.Column {
        .init(name, kind.columnType, title: title, unit: unit)
    }
}
