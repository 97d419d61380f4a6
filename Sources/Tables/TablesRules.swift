import Diagnostics

extension Rule {
    package static let tableNumber = Rule(
        "table.number", .error,
        summary: "Numbers in tables are ASCII decimals",
        explanation: "Write digits 0–9, a point before decimals, no grouping, no unit. A value that is not known is an "
            + "empty cell. A column whose values all look like numbers is read as one of numbers.",
        wrong: "year,gwh\n2023,912\n2024,\"1.234,5\"", right: "year,gwh\n2023,912\n2024,1234.5")
    package static let tableDate = Rule(
        "table.date", .error,
        summary: "Dates in tables are ISO 8601 dates that exist",
        explanation: "A field of type `date` holds whole days, `yearmonth` months, `year` years; a `date` of format "
            + "`any` holds all three.",
        wrong: "date\n30.05.2024", right: "date\n2024-05-30")
    package static let tableType = Rule(
        "table.type", .error,
        summary: "Cells have the type that the Table Schema gives their column",
        explanation: "The schema in `datapackage.json` says what a column holds. Mend the cell or the schema.",
        wrong: "flag\nperhaps", right: "flag\ntrue")
    package static let tableColumn = Rule(
        "table.column", .error,
        summary: "A table's columns are those of its Table Schema",
        explanation: "Columns are matched by name, in any order. Each column has a field in the schema, and each field "
            + "a column.",
        wrong: "yaer,gwh", right: "year,gwh")
    package static let tableConstraint = Rule(
        "table.constraint", .error,
        summary: "Cells satisfy the constraints of their field",
        explanation:
            "`required`, `enum`, `pattern`, `minimum`, `maximum`, `minLength` and `maxLength` of Table Schema.",
        wrong: "share\n120", right: "share\n12")
    package static let tableKey = Rule(
        "table.key", .error,
        summary: "Keys are unique and complete",
        explanation:
            "No two rows have the same primary key or the same value in a `unique` field, and no part of a key "
            + "is empty.",
        wrong: "year\n2024\n2024", right: "year\n2023\n2024")
    package static let tableReference = Rule(
        "table.reference", .error,
        summary: "A foreign key's values are in the table that it refers to",
        explanation: "`foreignKeys` in the Table Schema names the other table, such as `sources` (the ids of "
            + "`sources.json`).",
        wrong: "year,source\n2024,agncy-2025", right: "year,source\n2024,agency-2025")
    package static let tableDuplicate = Rule(
        "table.duplicate", .error,
        summary: "Tables have names of their own",
        explanation: "A table is named after its CSV file without the ending. `claims`, `indicators`, `sources`, "
            + "`speakers` and `derived` are the ledger's. Case does not tell two names apart.",
        wrong: "Content/data/claims.csv", right: "Content/data/claims-by-year.csv")
    package static let schemaField = Rule(
        "schema.field", .error,
        summary: "Keys of a Table Schema name fields and resources that exist",
        explanation: "`primaryKey` and `foreignKeys` name fields of the schema; a reference names a resource and its "
            + "fields.",
        wrong: "\"primaryKey\": \"yaer\"", right: "\"primaryKey\": \"year\"")
    package static let packagePath = Rule(
        "package.path", .error,
        summary: "A Data Package's paths are files beside its descriptor",
        explanation: "Paths are relative to `datapackage.json` and stay inside its folder; nothing is fetched.",
        wrong: "\"path\": \"../private.csv\"", right: "\"path\": \"output.csv\"")
    package static let packageDialect = Rule(
        "package.dialect", .error,
        summary: "Tables are CSV with commas and double quotes",
        explanation: "RFC 4180 is the one dialect that is read.",
        wrong: "\"dialect\": { \"delimiter\": \";\" }", right: "save the file with commas")
    package static let querySyntax = Rule(
        "query.syntax", .error,
        summary: "Queries are one SELECT of SQL as SQLite reads it",
        explanation: "The place is where SQLite stopped reading. Comments and a semicolon at the end are allowed; a "
            + "second statement is not.",
        wrong: "query: SELECT year gwh FROM output WHERE", right: "query: SELECT year, gwh FROM output")
    package static let queryTable = Rule(
        "query.table", .error,
        summary: "Queries read tables that exist",
        explanation: "There are `claims`, `indicators`, `sources`, `speakers` and one table for each CSV in "
            + "`Content/data`. A name with a hyphen stands in double quotes.",
        wrong: "query: SELECT year FROM ouput", right: "query: SELECT year FROM output")
    package static let queryColumn = Rule(
        "query.column", .error,
        summary: "Queries name columns that exist",
        explanation: "A column that two tables have needs the table's name before it.",
        wrong: "query: SELECT yaer FROM output", right: "query: SELECT year FROM output")
    package static let queryForbidden = Rule(
        "query.forbidden", .error,
        summary: "Queries only read",
        explanation: "No writing, no ATTACH, no PRAGMA, no extensions, and nothing whose result changes from build to "
            + "build: no random numbers and no current time. `:today` is the date of the build.",
        wrong: "query: SELECT date('now')", right: "query: SELECT :today")
    package static let queryLimit = Rule(
        "query.limit", .error,
        summary: "Queries end within limits of rows, bytes and steps",
        explanation: "The limits are counted in steps of SQLite's machine and not in seconds, so that a query that "
            + "passes on one machine passes on all.",
        wrong: "query: WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        right: "query: WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 10) SELECT i FROM n")
    package static let queryParameter = Rule(
        "query.parameter", .error,
        summary: "Queries name parameters that are given",
        explanation: "A parameter is written `:name`. `:today` is always given.",
        wrong: "query: SELECT :yaer", right: "query: SELECT :year")
    package static let queryFailed = Rule(
        "query.failed", .error,
        summary: "Queries run to their end",
        explanation: "SQLite stopped the query while it ran, for example because of a number too large for it.",
        wrong: "query: SELECT abs(-9223372036854775808)", right: "query: SELECT abs(-5)")
    package static let queryProvenance = Rule(
        "query.provenance", .warning,
        summary: "Rows of a query lead back to the claims or table rows behind them",
        explanation: "Attest follows a row through joins, groups, UNION ALL, subqueries and WITH. Where it cannot, as "
            + "behind UNION, INTERSECT or EXCEPT, select the ids yourself as a column named `claims` or `sources`.",
        wrong: "query: SELECT value FROM claims UNION SELECT value FROM claims",
        right: "query: SELECT value, id AS claims FROM claims")
}

extension RuleCatalog {
    package static let tables: [Rule] = [
        .tableNumber, .tableDate, .tableType, .tableColumn, .tableConstraint, .tableKey, .tableReference,
        .tableDuplicate, .schemaField, .packagePath, .packageDialect, .querySyntax, .queryTable, .queryColumn,
        .queryForbidden, .queryLimit, .queryParameter, .queryFailed, .queryProvenance,
    ]
}
