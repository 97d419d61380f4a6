/// How a command ends, as scripts rely on it.
enum ExitStatus: Int32, Sendable {
    case clean = 0
    /// Errors in the content; with `--strict`, warnings too.
    case contentErrors = 1
    case wrongUsage = 2
    /// The machine: disk, permission, a missing program.
    case environment = 3
}
