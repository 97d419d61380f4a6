import Diagnostics
import Files

/// Reads a project's folders from the disk.
enum ProjectReader {
    /// `Content` and `Templates` of a root.
    ///
    /// - Throws: `DiskFailure` where the root is no folder that can be read.
    static func read(root: String) throws(DiskFailure) -> Diagnosed<FileTree> {
        try FolderReader.read(root: root, folders: ["Content", "Templates"])
    }
}
