import Synchronization

/// A sink that keeps every file in memory.
package final class MemorySink: FileSink {
    private let files = Mutex<[RelativePath: [UInt8]]>([:])

    package init() {}

    package func accept(_ path: RelativePath, _ bytes: [UInt8]) {
        files.withLock { $0[path] = bytes }
    }

    /// All files taken so far.
    package var tree: FileTree {
        FileTree(files.withLock { $0 })
    }
}
