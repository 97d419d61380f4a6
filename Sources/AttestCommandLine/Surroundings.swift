import Foundation
import Serialization

/// What a command takes from the machine, read once at the start: the only place that asks for the time, the
/// environment or a terminal.
struct Surroundings: Sendable {
    let now: Timestamp
    let home: String?
    /// `PATH`: where programs are looked for.
    let searchPath: String
    /// `SOURCE_DATE_EPOCH` (reproducible-builds.org), in seconds, where it is set to a number.
    let sourceDateEpoch: Timestamp?
    /// Whether findings may be colored: standard error is a terminal and `NO_COLOR` is not set.
    let usesColor: Bool
    let showsProgress: Bool
    let processorCount: Int

    static func current() -> Surroundings {
        let environment = ProcessInfo.processInfo.environment
        let isTerminal = isatty(STDERR_FILENO) == 1
        return Surroundings(
            now: Timestamp(seconds: Int(Date().timeIntervalSince1970)),
            home: environment["HOME"],
            searchPath: environment["PATH"] ?? "",
            sourceDateEpoch: environment["SOURCE_DATE_EPOCH"].flatMap(Int.init).map(Timestamp.init(seconds:)),
            usesColor: isTerminal && (environment["NO_COLOR"] ?? "").isEmpty,
            showsProgress: isTerminal,
            processorCount: ProcessInfo.processInfo.activeProcessorCount)
    }
}
