import Files
import Synchronization

/// Passes files on and says on the terminal how many there are, once a build takes long enough to wonder.
final class ProgressSink: FileSink {
    private struct Values {
        var count = 0
        var shownAt: ContinuousClock.Instant?
    }

    /// A build that takes less is told of by its summary only.
    private static let patience = Duration.milliseconds(500)
    private static let interval = Duration.milliseconds(100)
    private static let clearLine = "\r\u{1B}[K"

    private let base: any FileSink
    private let start: ContinuousClock.Instant
    private let values = Mutex(Values())

    /// - Parameter start: when the build began.
    init(_ base: any FileSink, since start: ContinuousClock.Instant) {
        self.base = base
        self.start = start
    }

    func accept(_ path: RelativePath, _ bytes: [UInt8]) throws(DiskFailure) {
        try base.accept(path, bytes)
        let now = ContinuousClock.now
        let text = values.withLock { values -> String? in
            values.count += 1
            guard start.duration(to: now) > Self.patience,
                values.shownAt.map({ $0.duration(to: now) > Self.interval }) ?? true
            else { return nil }
            values.shownAt = now
            return "\(Self.clearLine)\(values.count) files made"
        }
        if let text { Console.report(text) }
    }

    /// Takes the line away.
    func finish() {
        if values.withLock({ $0.shownAt != nil }) { Console.report(Self.clearLine) }
    }
}
