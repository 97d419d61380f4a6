import Files
import SiteModel
import Synchronization

/// Passes files on and remembers where they stand, so that links to them can be checked.
final class AddressSink: FileSink {
    private let base: any FileSink
    private let seen = Mutex<Set<SiteAddress>>([])

    init(_ base: any FileSink) {
        self.base = base
    }

    func accept(_ path: RelativePath, _ bytes: [UInt8]) throws(DiskFailure) {
        seen.withLock { _ = $0.insert(SiteAddress(file: path)) }
        try base.accept(path, bytes)
    }

    /// Addresses of all files so far, and of the manifest that comes last.
    var addresses: Set<SiteAddress> { seen.withLock { $0 }.union([SiteAddress("manifest.json")]) }
}
