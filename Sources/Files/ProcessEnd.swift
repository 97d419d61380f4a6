/// What a process leaves to the system when it ends.
package enum ProcessEnd {
    private final class Holder<Value> {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    /// Keeps a value until the process ends, for work after which nothing else comes: to take thousands of parts
    /// apart one by one is time for nothing where the system takes all of them back at once.
    package static func leave<Value>(_ value: Value) {
        _ = Unmanaged.passRetained(Holder(value))
    }
}
