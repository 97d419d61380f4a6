/// Where finished files go: memory for tests and the preview, the staging folder for a build.
///
/// Rendering hands each file over as soon as it is finished, from several tasks at once, so that memory does not grow
/// with the site.
package protocol FileSink: Sendable {
    /// Takes one finished file. The same path is never given twice.
    func accept(_ path: RelativePath, _ bytes: [UInt8]) throws(DiskFailure)

    /// Is told how many pages there are, before they are checked and rendered.
    func expect(pages: Int)
}

extension FileSink {
    package func expect(pages: Int) {}
}
