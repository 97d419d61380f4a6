import Diagnostics
import Serialization

/// One case in the CSL test suite's own format.
///
/// Sections stand between `>>===== NAME =====>>` and `<<===== NAME =====<<`. The `RESULT` section may be missing and
/// is never read.
package struct SuiteCase {
    private let sections: [String: String]

    /// Nil for what has no `CSL` and `INPUT` sections.
    package init?(_ bytes: [UInt8]) {
        var sections: [String: String] = [:]
        var open: (name: String, lines: [Substring])?
        let text = String(decoding: bytes, as: UTF8.self)
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if let name = Self.name(line, between: ">>=", and: "=>>") {
                open = (name, [])
            } else if let (name, lines) = open, let end = Self.name(line, between: "<<=", and: "=<<"), end == name {
                sections[name] = lines.joined(separator: "\n")
                open = nil
            } else {
                open?.lines.append(line)
            }
        }
        guard sections["CSL"] != nil, sections["INPUT"] != nil else { return nil }
        self.sections = sections
    }

    private static func name(_ line: Substring, between start: String, and end: String) -> String? {
        let line = line.trimmingPrefix { $0 == " " }
        guard line.hasPrefix(start) else { return nil }
        var rest = line.drop { $0 == "<" || $0 == ">" || $0 == "=" || $0 == " " }
        while let last = rest.last, "<>= \r".contains(last) { rest = rest.dropLast() }
        return rest.isEmpty ? nil : String(rest)
    }

    func section(_ name: String) -> String? {
        guard name != "RESULT" else { return nil }
        return sections[name]
    }

    /// What the case's `RESULT` section would hold; nil for what is no case.
    package static func run(_ bytes: [UInt8], repository: StyleRepository) -> String? {
        SuiteCase(bytes).map { SuiteRunner($0, repository).result() }
    }
}
