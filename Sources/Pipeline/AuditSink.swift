import Checks
import Files
import SiteModel
import Synchronization

/// Passes files on and keeps what the audit of the output needs: the size of each file, and what each page leads to.
final class AuditSink: FileSink {
    private struct State {
        var scans: [PageScan] = []
        var sizes: [SiteAddress: Int] = [:]
    }

    private let base: any FileSink
    private let baseURL: BaseURL
    private let state = Mutex(State())

    init(_ base: any FileSink, _ baseURL: BaseURL) {
        self.base = base
        self.baseURL = baseURL
    }

    func accept(_ path: RelativePath, _ bytes: [UInt8]) throws(DiskFailure) {
        let address = SiteAddress(file: path)
        let scan = path.string.hasSuffix(".html") ? PageScan(bytes, address: address, base: baseURL) : nil
        state.withLock {
            $0.sizes[address] = bytes.count
            if let scan { $0.scans.append(scan) }
        }
        try base.accept(path, bytes)
    }

    var scans: [PageScan] { state.withLock { $0.scans } }
    var sizes: [SiteAddress: Int] { state.withLock { $0.sizes } }
}
