import Files
import Synchronization

/// What the server shows at this moment.
///
/// A failed build replaces the findings and leaves the pages: readers never see half a site.
package final class PreviewState: Sendable {
    private struct Values {
        var snapshot = PreviewSnapshot(files: FileTree())
        /// Grows with every site shown.
        var version = 0
        /// Grows with everything there is to tell, failed builds included.
        var build = 0
        /// The findings of the last build, a JSON array.
        var findings = "[]"
        var isFailed = false
        /// Told of each change.
        var listener: @Sendable () -> Void = {}
    }

    private let values = Mutex(Values())

    package init() {}

    package var snapshot: PreviewSnapshot { values.withLock { $0.snapshot } }

    /// Shows a site and its findings.
    ///
    /// - Parameters:
    ///   - findings: a JSON array.
    ///   - isFailed: whether they hold errors; shown all the same where there is no better site.
    package func show(_ snapshot: PreviewSnapshot, findings: String, isFailed: Bool = false) {
        publish(findings: findings, isFailed: isFailed) {
            guard $0.snapshot !== snapshot else { return }
            $0.snapshot = snapshot
            $0.version += 1
        }
    }

    /// Keeps the pages of the last good build and shows why the new one failed.
    package func fail(findings: String) {
        publish(findings: findings, isFailed: true) { _ in }
    }

    private func publish(findings: String, isFailed: Bool, _ change: (inout Values) -> Void) {
        let listener = values.withLock { values in
            let version = values.version
            change(&values)
            let isNews = values.version != version || values.findings != findings || values.isFailed != isFailed
            values.findings = findings
            values.isFailed = isFailed
            if isNews || values.build == 0 { values.build += 1 }
            return values.listener
        }
        listener()
    }

    /// Calls a function after each change, from wherever it is made.
    func onChange(_ listener: @escaping @Sendable () -> Void) {
        values.withLock { $0.listener = listener }
    }

    /// The event of the newest build (WHATWG HTML §9.2); nil where the listener knows it.
    ///
    /// - Parameter known: the build that the listener was told of last; set to the newest.
    func message(known: inout Int) -> String? {
        values.withLock { values in
            guard values.build != known else { return nil }
            known = values.build
            return "event: build\ndata: {\"version\":\(values.version),\"failed\":\(values.isFailed),"
                + "\"findings\":\(values.findings)}\n\n"
        }
    }
}
