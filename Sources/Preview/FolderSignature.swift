#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Names, sizes and times of everything below some folders, as one number, and the folders found.
struct FolderSignature {
    private(set) var folders: [String] = []
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    static func of(_ folders: [String]) -> UInt64 { read(folders).value }

    static func read(_ roots: [String]) -> FolderSignature {
        var signature = FolderSignature()
        // Links to folders are followed, as the reader follows them; a device and inode seen before ends a loop.
        var seen: Set<[UInt64]> = []
        var waiting = Array(roots.reversed())
        while let folder = waiting.popLast() {
            var status = stat()
            guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
                seen.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted, let handle = opendir(folder)
            else { continue }
            signature.folders.append(folder)
            var names: [String] = []
            while let entry = readdir(handle) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if !name.hasPrefix("."), !name.hasSuffix("~") { names.append(name) }
            }
            closedir(handle)
            for name in names.sorted() {
                let path = folder + "/" + name
                var status = stat()
                guard stat(path, &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR { waiting.append(path) }
                signature.add(path, status)
            }
        }
        return signature
    }

    private mutating func add(_ path: String, _ status: stat) {
        for byte in path.utf8 { mix(UInt64(byte)) }
        mix(UInt64(bitPattern: Int64(status.st_size)))
        mix(UInt64(status.st_ino))
        #if canImport(Glibc)
            mix(UInt64(bitPattern: Int64(status.st_mtim.tv_sec)))
            mix(UInt64(bitPattern: Int64(status.st_mtim.tv_nsec)))
        #else
            mix(UInt64(bitPattern: Int64(status.st_mtimespec.tv_sec)))
            mix(UInt64(bitPattern: Int64(status.st_mtimespec.tv_nsec)))
        #endif
    }

    private mutating func mix(_ word: UInt64) {
        value = (value ^ word) &* 0x100_0000_01B3
    }
}
