#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the machine refused: a folder that cannot be read, a full disk. The command line ends with status 3.
package struct DiskFailure: Error, CustomStringConvertible {
    /// What was tried, on which path, as the user wrote it.
    package let description: String

    package init(_ description: String) {
        self.description = description
    }

    /// “cannot read Content/site.yaml: Permission denied”.
    package init(_ action: String, _ path: String, code: Int32) {
        description = "cannot \(action) \(path): \(String(cString: strerror(code)))"
    }
}
