import Diagnostics
import Serialization

/// What a table's columns are and how its rows hang together (Frictionless Table Schema).
package struct TableSchema: Sendable {
    /// Columns whose values are those of another table's columns.
    package struct ForeignKey: Sendable {
        package let fields: [String]
        /// The other table; empty for the table itself.
        package let resource: String
        package let referenceFields: [String]
        package let range: SourceRange?

        package init(fields: [String], resource: String, referenceFields: [String], range: SourceRange? = nil) {
            self.fields = fields
            self.resource = resource
            self.referenceFields = referenceFields
            self.range = range
        }
    }

    package let fields: [TableField]
    package let primaryKey: [String]
    package let foreignKeys: [ForeignKey]
    /// Texts that stand for no value; an empty cell unless told otherwise.
    package let missingValues: [String]
    /// Whether the types were guessed from the values.
    package let isInferred: Bool

    package init(
        fields: [TableField], primaryKey: [String] = [], foreignKeys: [ForeignKey] = [],
        missingValues: [String] = [""], isInferred: Bool = false
    ) {
        self.fields = fields
        self.primaryKey = primaryKey
        self.foreignKeys = foreignKeys
        self.missingValues = missingValues
        self.isInferred = isInferred
    }

    package func field(_ name: String) -> TableField? {
        fields.first { $0.name == name }
    }
}
