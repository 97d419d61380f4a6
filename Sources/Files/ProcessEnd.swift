/// What a process leaves to the system when it ends.
package enum ProcessEnd {
    /// Keeps an object until the process ends, for work after which nothing else comes: to take thousands of parts
    /// apart one by one is time for nothing where the system takes all of them back at once.
    package static func leave(_ object: AnyObject) {
        _ = Unmanaged.passRetained(object)
    }
}
