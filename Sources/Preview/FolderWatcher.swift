import Files

/// Tells when something below a project's folders may have changed.
///
/// It only wakes: what changed is found by reading, so that a lost or doubled event does no harm.
package protocol FolderWatcher: Sendable {
    /// Waits for the next change, and until a storm of saves is over.
    func nextChange() async
    /// Looks at the folders again: new ones are watched, too. Called before each reading.
    func refresh()
}

/// Watches by asking for names, sizes and times now and then: works on every system and network disk.
package final class PollingWatcher: FolderWatcher {
    private let folders: [String]
    private let interval: Duration

    package init(root: String, folders: [String], interval: Duration = .milliseconds(300)) {
        self.folders = folders.map { root + "/" + $0 }
        self.interval = interval
    }

    package func refresh() {}

    package func nextChange() async {
        let before = FolderSignature.of(folders)
        while !Task.isCancelled {
            try? await Task.sleep(for: interval)
            if FolderSignature.of(folders) != before { return }
        }
    }
}
