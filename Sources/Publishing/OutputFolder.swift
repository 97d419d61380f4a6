import Digests
import Files

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder that a build may write to: its place on the disk, and what the last build left there.
///
/// A folder is ours when it does not exist, holds our manifest, is empty, or holds nothing but `README.md` and hidden
/// files. Anything else is refused, as are the root of the disk, the home folder, the project's root, and whatever
/// lies in or around its inputs.
package struct OutputFolder: Sendable {
    /// The absolute path, symbolic links resolved as far as they exist.
    package let path: String
    /// The path from the project's root, where the folder lies in it: the same wherever the project is checked out. Else
    /// the absolute path.
    package let label: String
    package let exists: Bool
    /// What the last build made here; empty where there was none.
    package let manifest: Manifest

    /// - Parameters:
    ///   - projectRoot: nothing is written to it, to a folder that holds it, or to `Content` and `Templates` in it.
    ///   - home: the user's home folder, where known.
    package init(path: String, projectRoot: String, home: String?) throws(DiskFailure) {
        let absolute = Self.absolute(path)
        self.path = absolute
        let root = Self.absolute(projectRoot)
        label = absolute.hasPrefix(root + "/") ? String(absolute.dropFirst(root.count + 1)) : absolute
        let inputs = [root + "/Content", root + "/Templates"]
        let holdsRoot = root == absolute || root.hasPrefix(absolute == "/" ? "/" : absolute + "/")
        let isInput = inputs.contains { absolute == $0 || absolute.hasPrefix($0 + "/") }
        let isHome = home.map { Self.absolute($0) == absolute } ?? false
        guard !holdsRoot, !isInput, !isHome, absolute != "/" else {
            throw DiskFailure(
                "cannot write the site to \(path): it is the home folder, the project or a part of it; "
                    + "name a folder of its own with --output")
        }
        var status = stat()
        guard stat(absolute, &status) == 0 else {
            guard errno == ENOENT else { throw DiskFailure("read", path, code: errno) }
            exists = false
            manifest = Manifest([:])
            return
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw DiskFailure("cannot write the site to \(path): not a folder")
        }
        exists = true
        if access(absolute + "/manifest.json", F_OK) == 0 {
            guard let manifest = Manifest(try FolderReader.bytes(atPath: absolute + "/manifest.json")) else {
                throw DiskFailure(
                    "cannot write the site to \(path): its manifest.json was not made by a build; remove it or name "
                        + "another folder with --output")
            }
            self.manifest = manifest
        } else {
            manifest = Manifest([:])
            let others = try Self.names(in: absolute).filter { $0 != "README.md" && !$0.hasPrefix(".") }
            guard others.isEmpty else {
                throw DiskFailure(
                    "cannot write the site to \(path): it holds files that no build made (\(others.sorted()[0])); "
                        + "empty it or name another folder with --output")
            }
        }
    }

    /// Whether a regular file of the folder has a digest.
    package func holds(_ path: RelativePath, digest: String) -> Bool {
        StagedFiles.bytes(self.path + "/" + path.string).map { Digest(of: $0).hexadecimal == digest } ?? false
    }

    /// The names in a folder, `.` and `..` left out.
    static func names(in folder: String) throws(DiskFailure) -> [String] {
        guard let handle = opendir(folder) else { throw DiskFailure("read", folder, code: errno) }
        defer { closedir(handle) }
        return names(handle)
    }

    /// The names in an open folder.
    static func names(_ handle: OpaquePointer) -> [String] {
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// The absolute path with links resolved in the part that exists, and `.` and `..` taken out of the rest.
    private static func absolute(_ path: String) -> String {
        var names = (path.hasPrefix("/") ? path : currentFolder + "/" + path).split(separator: "/").map(String.init)
        var rest: [String] = []
        while true {
            let head = "/" + names.joined(separator: "/")
            if let real = realpath(head, nil) {
                defer { free(real) }
                var resolved = String(cString: real).split(separator: "/").map(String.init)
                for name in rest.reversed() where name != "." {
                    if name == ".." { _ = resolved.popLast() } else { resolved.append(name) }
                }
                return "/" + resolved.joined(separator: "/")
            }
            guard let last = names.popLast() else { return "/" }
            rest.append(last)
        }
    }

    private static var currentFolder: String {
        guard let folder = getcwd(nil, 0) else { return "" }
        defer { free(folder) }
        return String(cString: folder)
    }
}
