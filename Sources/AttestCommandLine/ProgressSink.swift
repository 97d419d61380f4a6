import Files
import Synchronization

/// Passes files on and says on the terminal how many pages there are, once a build takes long enough to wonder.
final class ProgressSink: FileSink {
    private struct Values {
        var count = 0
        var total = 0
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

    func expect(pages: Int) {
        show { values in
            values.total = pages
            return "\(pages) pages to check"
        }
    }

    func accept(_ path: RelativePath, _ bytes: [UInt8]) throws(DiskFailure) {
        try base.accept(path, bytes)
        guard path.string.hasSuffix("/index.html") else { return }
        show { values in
            values.count += 1
            return "\(values.count) of \(values.total) pages made"
        }
    }

    /// Shows what there is to say, unless something was shown a moment ago.
    private func show(_ text: (inout Values) -> String) {
        let now = ContinuousClock.now
        let line = values.withLock { values -> String? in
            let text = text(&values)
            guard start.duration(to: now) > Self.patience,
                values.shownAt.map({ $0.duration(to: now) > Self.interval }) ?? true
            else { return nil }
            values.shownAt = now
            return Self.clearLine + text
        }
        if let line { Console.report(line) }
    }

    /// Takes the line away.
    func finish() {
        if values.withLock({ $0.shownAt != nil }) { Console.report(Self.clearLine) }
    }
}
