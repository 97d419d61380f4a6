import Synchronization

/// Values that gather knowledge while pages are worked on, lent to one page after the other: as many as there are pages
/// worked on at once.
package final class Pool<Value: Sendable>: Sendable {
    private let free = Mutex<[Value]>([])
    private let make: @Sendable () -> Value

    package init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    package func lend<Result>(_ work: (inout Value) -> Result) -> Result {
        var value = free.withLock { $0.popLast() } ?? make()
        let result = work(&value)
        free.withLock { $0.append(value) }
        return result
    }
}
