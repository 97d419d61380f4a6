import Files

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Which program this is, down to the libraries it runs with: another one may make other bytes of the same files.
enum ProgramIdentity {
    /// Path, size, times and inode of the program and of every library that is loaded; nil where the system does not
    /// tell.
    static func current() -> [String]? {
        #if os(Linux)
            paths()?.map(identity)
        #else
            return nil
        #endif
    }

    /// The name of each of the same files with what tells it from others: the same on every machine that has them.
    static func shared() -> [String]? {
        paths()?.compactMap { path in
            BuildIdentifier(ofFile: path).map { "\(path.split(separator: "/").last ?? "") \($0)" }
        }.sorted()
    }

    private static func paths() -> [String]? {
        #if os(Linux)
            guard let maps = try? FolderReader.bytes(atPath: "/proc/self/maps") else { return nil }
            var paths: Set<String> = []
            for line in maps.split(separator: 0x0A) {
                // address, rights, offset, device, inode, path; code is what may be executed.
                let rights = line.split(separator: 0x20, maxSplits: 2).dropFirst().first
                guard rights?.contains(0x78) == true, let slash = line.firstIndex(of: 0x2F) else { continue }
                paths.insert(String(decoding: line[slash...], as: UTF8.self))
            }
            return paths.isEmpty ? nil : paths.sorted()
        #else
            return nil
        #endif
    }

    #if os(Linux)
        private static func identity(_ path: String) -> String {
            var status = stat()
            guard stat(path, &status) == 0 else { return path }
            let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }
            return "\(path) \(status.st_size) \(status.st_ino) \(times.joined(separator: " "))"
        }
    #endif
}
