import Synchronization

/// The derived values as a table that fills when they have been computed: a derivation itself sees it empty.
final class DerivedTable: Sendable {
    private let values = Mutex<[DerivedValue]>([])

    var list: [DerivedValue] { values.withLock { $0 } }

    func set(_ list: [DerivedValue]) {
        values.withLock { $0 = list }
    }
}
