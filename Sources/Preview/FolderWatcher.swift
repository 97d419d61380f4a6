import Files
import Synchronization

/// Tells when something below a project's folders may have changed.
///
/// It wakes, and says where to look: what changed is found by reading, so that a doubled event does no harm.
package protocol FolderWatcher: Sendable {
    /// Waits for the next change, and until a storm of saves is over.
    func nextChange() async -> FolderChange
    /// Looks at the folders again: new ones are watched, too. Called before everything is read.
    func refresh()
}

/// Watches by asking for names, sizes and times now and then: works on every system and network disk.
package final class PollingWatcher: FolderWatcher {
    private let folders: [String]
    private let interval: Duration
    /// How the folders stood before they were read.
    private let seen = Mutex<UInt64?>(nil)

    package init(root: String, folders: [String], interval: Duration = .milliseconds(300)) {
        self.folders = folders.map { root + "/" + $0 }
        self.interval = interval
    }

    package func refresh() {
        let now = FolderSignature.of(folders)
        seen.withLock { $0 = now }
    }

    package func nextChange() async -> FolderChange {
        let before = seen.withLock { $0 }
        while !Task.isCancelled {
            try? await Task.sleep(for: interval)
            if FolderSignature.of(folders) != before { break }
        }
        return .everything
    }
}
