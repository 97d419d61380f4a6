import Digests
import Files
import Synchronization

/// Passes files on to another sink and remembers the digest of each, hashing every file once.
package final class ManifestSink: FileSink {
    private let base: any FileSink
    private let digests = Mutex<[RelativePath: String]>([:])

    package init(_ base: any FileSink) {
        self.base = base
    }

    package func accept(_ path: RelativePath, _ bytes: [UInt8]) throws(DiskFailure) {
        let digest = Digest(of: bytes).hexadecimal
        digests.withLock { $0[path] = digest }
        try base.accept(path, bytes)
    }

    /// Has a file stay as the last build made it.
    package func keep(_ path: RelativePath, digest: String) {
        digests.withLock { $0[path] = digest }
    }

    /// The manifest of all files so far.
    package var manifest: Manifest { Manifest(digests.withLock { $0 }) }

    /// Hands over the manifest itself, as the last file.
    package func finish() throws(DiskFailure) -> Manifest {
        let manifest = manifest
        try base.accept(Manifest.path, manifest.bytes)
        return manifest
    }
}
