import Files

/// What a build changed on the disk.
package struct PublishingReport: Sendable, Hashable {
    /// Paths of files with new bytes, in byte order.
    package let written: [RelativePath]
    /// How many files had the same bytes before.
    package let unchanged: Int
    /// Paths of files of the last build that this one did not make, in byte order.
    package let removed: [RelativePath]

    package init(written: [RelativePath], unchanged: Int, removed: [RelativePath]) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
    }
}
