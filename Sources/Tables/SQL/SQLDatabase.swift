import Diagnostics
import Serialization
import Synchronization

/// Tables in an in-memory SQLite database that queries read and nothing writes.
///
/// Safe to share between tasks; queries run one after another. The same tables and the same query give the same rows
/// on every machine and in every build: there is no clock, no randomness and no limit of time.
package final class SQLDatabase: Sendable {
    /// Nil where SQLite gave none, which every query then says.
    private let connection: Mutex<SQLConnection?>
    private let failure: String
    private let today: CalendarDate?

    /// - Parameters:
    ///   - tables: copied in when a query first reads them. Of two with the same name, the first counts.
    ///   - today: the date of the build, which queries know as `:today`.
    package init(
        tables: [SQLTable], limits: SQLLimits = .standard, today: CalendarDate? = nil
    ) {
        var names: Set<String> = []
        let unique = tables.filter { names.insert($0.name.lowercased()).inserted && !$0.columns.isEmpty }
        do throws(SQLFailure) {
            connection = Mutex(try SQLConnection(unique, limits: limits))
            failure = ""
        } catch {
            connection = Mutex(nil)
            failure = error.description
        }
        self.today = today
    }

    package convenience init(
        tables: [DataTable], limits: SQLLimits = .standard, today: CalendarDate? = nil
    ) {
        self.init(tables: tables.map { SQLTable($0) }, limits: limits, today: today)
    }

    /// The rows that a query gives, each with what stands behind it; nil after an error, which is reported at its
    /// place inside the query.
    ///
    /// - Parameters:
    ///   - name: the name of the resulting table.
    ///   - parameters: values of `:name` parameters; `:today` is given already.
    package func run(
        _ query: EmbeddedQuery, name: String, parameters: [String: TableValue] = [:], _ bag: inout DiagnosticBag
    ) -> DataTable? {
        var values = parameters
        if let today, values["today"] == nil { values["today"] = .date(today) }
        let result = connection.withLock { connection in
            connection.map { SQLRun(connection: $0, query: query, parameters: values).table(named: name) }
        }
        guard let result else {
            bag.add(.queryFailed, "SQLite: \(failure)", at: query.range)
            return nil
        }
        bag.add(contentsOf: result.diagnostics)
        return result.value
    }
}
