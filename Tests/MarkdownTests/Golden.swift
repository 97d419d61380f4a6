import Foundation
import Testing

/// Files of expected output in `Snapshots/`, compared as bytes and rewritten by `UPDATE_GOLDENS=1`, never under CI.
enum Golden {
    static func expect(_ actual: [UInt8], named name: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
        let environment = ProcessInfo.processInfo.environment
        if environment["UPDATE_GOLDENS"] == "1", environment["CI"] == nil {
            do {
                try Data(actual).write(to: file)
            } catch {
                Issue.record("cannot write \(name): \(error)", sourceLocation: sourceLocation)
            }
            return
        }
        guard let expected = try? Data(contentsOf: file) else {
            Issue.record("no golden \(name): run with UPDATE_GOLDENS=1", sourceLocation: sourceLocation)
            return
        }
        #expect(Array(expected) == actual, "\(name) differs", sourceLocation: sourceLocation)
    }
}
