import Files
import Synchronization

/// What the server shows at this moment, and who listens for changes.
///
/// A failed build replaces the findings and leaves the pages: readers never see half a site.
package final class PreviewState: Sendable {
    private struct Values {
        var snapshot = PreviewSnapshot(files: FileTree())
        /// Grows with every site shown.
        var version = 0
        /// Grows with every build, failed ones included.
        var build = 0
        /// The findings of the last build, a JSON array.
        var findings = "[]"
        var isFailed = false
        var nextListener = 0
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
        /// Entity tags of this version, made when first asked for.
        var tags: [String: String] = [:]
    }

    private let values = Mutex(Values())

    package init() {}

    package var snapshot: PreviewSnapshot { values.withLock { $0.snapshot } }

    /// Shows a finished build and its findings.
    ///
    /// - Parameter findings: a JSON array.
    package func show(_ snapshot: PreviewSnapshot, findings: String) {
        publish(findings: findings, isFailed: false) {
            $0.snapshot = snapshot
            $0.version += 1
            $0.tags = [:]
        }
    }

    /// Keeps the pages of the last good build and shows why the new one failed.
    package func fail(findings: String) {
        publish(findings: findings, isFailed: true) { _ in }
    }

    private func publish(findings: String, isFailed: Bool, _ change: (inout Values) -> Void) {
        values.withLock { values in
            change(&values)
            values.findings = findings
            values.isFailed = isFailed
            values.build += 1
            for listener in values.listeners.values { listener.yield() }
        }
    }

    /// Wakes a listener now, after each build, and now and then: it then asks for the message. One that reads slowly
    /// finds the newest build when it does, and costs nothing until then.
    func wakeUps() -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let id = values.withLock { values in
                values.nextListener += 1
                values.listeners[values.nextListener] = continuation
                continuation.yield()
                return values.nextListener
            }
            continuation.onTermination = { [weak self] _ in
                self?.values.withLock { _ = $0.listeners.removeValue(forKey: id) }
            }
        }
    }

    /// Wakes all listeners, so that those that have gone are found out.
    func beat() {
        values.withLock { values in
            for listener in values.listeners.values { listener.yield() }
        }
    }

    /// The event of the newest build (WHATWG HTML §9.2), or a comment where the listener knows it.
    ///
    /// - Parameter known: the build that the listener was told of last; set to the newest.
    func message(known: inout Int) -> String {
        values.withLock { values in
            guard values.build != known else { return ": still here\n\n" }
            known = values.build
            return Self.message(values)
        }
    }

    /// A strong entity tag (RFC 9110 §8.8.3) of a file's bytes.
    func entityTag(of path: String, _ bytes: [UInt8]) -> String {
        if let known = values.withLock({ $0.tags[path] }) { return known }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let tag = "\"\(String(hash, radix: 36))-\(String(bytes.count, radix: 36))\""
        values.withLock { $0.tags[path] = tag }
        return tag
    }

    private static func message(_ values: Values) -> String {
        "event: build\ndata: {\"version\":\(values.version),\"failed\":\(values.isFailed),"
            + "\"findings\":\(values.findings)}\n\n"
    }
}
