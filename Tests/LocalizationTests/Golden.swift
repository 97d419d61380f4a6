import Foundation
import Testing

/// Goldens lie beside the tests in `Snapshots/`, compare as UTF-8 bytes, and are rewritten by UPDATE_GOLDENS=1, never under
/// CI.
enum Golden {
    static var isUpdating: Bool {
        let environment = ProcessInfo.processInfo.environment
        return environment["UPDATE_GOLDENS"] == "1" && environment["CI"] == nil
    }

    static func expect(
        _ text: String, matches name: String, file: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Snapshots")
        try expect(text, matchesFile: folder.appending(path: name), sourceLocation: sourceLocation)
    }

    static func expect(
        _ text: String, matchesFile url: URL, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        if isUpdating {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
            return
        }
        let wanted = try String(decoding: Data(contentsOf: url), as: UTF8.self)
        guard !wanted.utf8.elementsEqual(text.utf8) else { return }
        let lines = wanted.split(separator: "\n", omittingEmptySubsequences: false)
        let ours = text.split(separator: "\n", omittingEmptySubsequences: false)
        let index = zip(lines, ours).enumerated().first { !$1.0.utf8.elementsEqual($1.1.utf8) }?.offset
        let line = index ?? min(lines.count, ours.count)
        Issue.record(
            """
            \(url.lastPathComponent):\(line + 1) differs
            golden: \(line < lines.count ? lines[line] : "(end)")
            ours:   \(line < ours.count ? ours[line] : "(end)")
            """, sourceLocation: sourceLocation)
    }
}
