import Dispatch

/// Work on the items of a list, some of it at once, for code that is no task.
package enum SharedWork {
    /// What a function makes of the items, share by share in their order.
    ///
    /// - Parameters:
    ///   - share: how many items are handed out together.
    ///   - jobs: with 1, all shares are taken one after the other.
    package static func map<Item: Sendable, Value: Sendable>(
        _ items: [Item], share: Int, jobs: Int, _ transform: @Sendable (ArraySlice<Item>) -> Value
    ) -> [Value] {
        let shares = (items.count + share - 1) / share
        @Sendable func value(_ index: Int) -> Value {
            transform(items[index * share..<min((index + 1) * share, items.count)])
        }
        guard jobs > 1, shares > 1 else { return (0..<shares).map(value) }
        return Array(unsafeUninitializedCapacity: shares) { buffer, count in
            // Every share initializes a place of its own.
            nonisolated(unsafe) let values = buffer
            DispatchQueue.concurrentPerform(iterations: shares) { index in
                values.initializeElement(at: index, to: value(index))
            }
            count = shares
        }
    }
}
