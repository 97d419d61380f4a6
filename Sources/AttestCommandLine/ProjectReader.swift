import Diagnostics
import Files

/// Reads a project's folders from the disk.
enum ProjectReader {
    /// `Content` and `Templates` of a root.
    ///
    /// - Parameter jobs: how many files are read at once.
    /// - Throws: `DiskFailure` where the root is no folder that can be read.
    static func read(root: String, jobs: Int = 1) throws(DiskFailure) -> Diagnosed<FileTree> {
        try FolderReader.read(root: root, folders: ["Content", "Templates"], jobs: jobs)
    }
}
