import Files

/// Takes finished files and keeps nothing: what `check` renders to.
struct CountingSink: FileSink {
    func accept(_ path: RelativePath, _ bytes: [UInt8]) {}
}
