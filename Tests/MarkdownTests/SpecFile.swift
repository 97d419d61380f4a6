import Foundation
import Testing

/// A file of examples in the form of CommonMark's specification: input, a line with a full stop, expected HTML.
struct SpecFile {
    struct Example: Sendable, CustomTestStringConvertible {
        let number: Int
        let input: String
        let html: String

        var testDescription: String { "example \(number)" }
    }

    let examples: [Example]

    /// A file of `Specs/`, beside the tests.
    static func own(_ name: String) -> SpecFile {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specs")
        let text = (try? String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)) ?? ""
        return SpecFile(text, fence: "````````")
    }

    /// The examples between fences of a length, with tabs written as arrows.
    init(_ text: String, fence: String) {
        var examples: [Example] = []
        var input: [Substring]?
        var html: [Substring]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == fence + " example" {
                input = []
            } else if line == fence, let source = input {
                examples.append(
                    Example(number: examples.count + 1, input: Self.text(source), html: Self.text(html ?? [])))
                input = nil
                html = nil
            } else if line == ".", input != nil, html == nil {
                html = []
            } else if html != nil {
                html?.append(line)
            } else if input != nil {
                input?.append(line)
            }
        }
        self.examples = examples
    }

    private static func text(_ lines: [Substring]) -> String {
        lines.map { $0.replacingOccurrences(of: "→", with: "\t") + "\n" }.joined()
    }
}
