import Synchronization

/// Claims by their values, put together when somebody first asks: most builds never do.
final class ClaimValues: Sendable {
    private let table = Mutex<[Double: Int]?>(nil)

    /// The index of the first current claim with a value, else of the first; nil where no claim has it.
    func index(of value: Double, in claims: [Claim]) -> Int? {
        table.withLock { table in
            if table == nil { table = Self.made(claims) }
            return table?[value]
        }
    }

    private static func made(_ claims: [Claim]) -> [Double: Int] {
        var table: [Double: Int] = [:]
        for (index, claim) in claims.enumerated() {
            guard let value = claim.value else { continue }
            if let other = table[value], claim.status != .current || claims[other].status == .current { continue }
            table[value] = index
        }
        return table
    }
}
