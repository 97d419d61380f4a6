import GRDBSQLite

/// Counts the steps of a running query. A class, since SQLite keeps a pointer to it.
final class SQLStepCounter {
    static let interval = 1000
    private var limit: Int
    private(set) var steps = 0

    init(limit: Int) {
        self.limit = limit
    }

    var isExceeded: Bool { steps > limit }

    func reset(limit: Int) {
        steps = 0
        self.limit = limit
    }

    func install(on connection: OpaquePointer) {
        sqlite3_progress_handler(
            connection, Int32(Self.interval),
            { context in
                guard let context else { return 1 }
                let counter = Unmanaged<SQLStepCounter>.fromOpaque(context).takeUnretainedValue()
                counter.steps += SQLStepCounter.interval
                return counter.isExceeded ? 1 : 0
            }, Unmanaged.passUnretained(self).toOpaque())
    }
}
