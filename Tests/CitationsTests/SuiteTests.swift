import Foundation
import Testing

@testable import Citations

/// The CSL test suite as a two-way list: a case that is not on the list of failures and fails, fails; a case that is
/// on it and passes, fails too.
///
/// The folder of the cases is `csl` inside the one that `ATTEST_SPECS` names.
struct SuiteTests {
    private static let folder = ProcessInfo.processInfo.environment["ATTEST_SPECS"].map { $0 + "/csl" }

    private static var hasLocales: Bool { Installed.bytes(Installed.root + "/locales/locales-en-US.xml") != nil }

    @Test(.enabled(if: folder != nil && hasLocales, "set ATTEST_SPECS and install citation-style-language-locales"))
    func passesTheSuiteButForTheListedCases() throws {
        let folder = try #require(Self.folder)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
        #expect(files.count > 500)
        var passed = 0
        for file in files {
            let name = String(file.dropLast(4))
            let bytes = try #require(Installed.bytes(folder + "/" + file))
            guard let expected = Self.result(bytes) else { continue }
            let isRight = SuiteCase.run(bytes, repository: Installed.repository) == expected
            if isRight { passed += 1 }
            let reason = SuiteFailures.reasons[name]
            #expect(isRight || reason != nil, "\(name) fails and is not listed")
            #expect(!isRight || reason == nil, "\(name) passes and is listed as failing")
        }
        #expect(Double(passed) / Double(files.count) >= 0.93)
    }

    /// The `RESULT` section, which the program itself never reads.
    private static func result(_ bytes: [UInt8]) -> String? {
        let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
        func isMark(_ line: Substring, _ edge: String) -> Bool {
            line.hasPrefix(edge) && line.contains(" RESULT ")
        }
        guard let start = lines.firstIndex(where: { isMark($0, ">>=") }),
            let end = lines.firstIndex(where: { isMark($0, "<<=") }), start < end
        else { return nil }
        return lines[(start + 1)..<end].joined(separator: "\n")
    }
}
