/// Work on many items, some of them at once, with the results in the items' order whatever the number of jobs.
package enum Shares {
    /// What a function makes of each item. Items are handed out in small shares, so that all jobs end together.
    ///
    /// - Parameter jobs: how many shares are worked on at once; with 1 the items are taken one after the other.
    package static func map<Item: Sendable, Value: Sendable>(
        _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) throws -> Value
    ) async throws -> [Value] {
        guard jobs > 1, items.count > 1 else { return try items.map(transform) }
        let size = max(1, min(64, items.count / (jobs * 4)))
        return try await withThrowingTaskGroup(of: (Int, [Value]).self) { group in
            var results: [(Int, [Value])] = []
            var running = 0
            for start in stride(from: 0, to: items.count, by: size) {
                if running == jobs, let result = try await group.next() {
                    results.append(result)
                    running -= 1
                }
                group.addTask {
                    (start, try items[start..<min(start + size, items.count)].map(transform))
                }
                running += 1
            }
            for try await result in group { results.append(result) }
            return results.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    /// The same for a function that does not fail.
    package static func map<Item: Sendable, Value: Sendable>(
        _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Value
    ) async -> [Value] {
        let throwing: @Sendable (Item) throws -> Value = transform
        // The function does not fail, and nobody cancels the tasks.
        return (try? await map(items, jobs: jobs, throwing)) ?? items.map(transform)
    }
}
