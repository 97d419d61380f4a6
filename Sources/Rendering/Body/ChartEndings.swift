import Markup
import Synchronization

/// Data table, downloads and code for embedding of the charts of one language, written once however many pages show
/// them.
final class ChartEndings: Sendable {
    private let known = Mutex<[String: [UInt8]]>([:])

    /// The markup of a chart, which only depends on the chart and on the gallery's language.
    func ending(of chart: String, _ write: (inout ByteOutput) -> Void) -> [UInt8] {
        if let bytes = known.withLock({ $0[chart] }) { return bytes }
        var output = ByteOutput(capacity: 4096)
        write(&output)
        let bytes = output.bytes
        known.withLock { $0[chart] = bytes }
        return bytes
    }
}
