import Diagnostics
import Testing

@testable import Publishing

struct BuildRecordTests {
    private static let rule = Rule(
        "a.b", .warning, summary: "a", explanation: "b", wrong: "c", right: "d")
    private static let record = BuildRecord(
        inputs: "in", readings: [.init(kind: "style", name: "apa", digest: "0")], output: "out", pages: 2, files: 3,
        diagnostics: [
            Diagnostic(
                rule, "no “flow” on /en/", at: SourceRange(file: "a.md", offsets: 3..<9), severity: .error,
                notes: [Diagnostic.Note("here", at: SourceRange(file: "b.md", offsets: 0..<1))], help: "way out")
        ])

    @Test func givesBackWhatWasKept() throws {
        let read = try #require(BuildRecord(Self.record.bytes, rules: [Self.rule]))
        #expect(read.inputs == "in")
        #expect(read.output == "out")
        #expect(read.readings == Self.record.readings)
        #expect(read.pages == 2)
        #expect(read.files == 3)
        #expect(read.diagnostics == Self.record.diagnostics)
        #expect(BuildRecord(Self.record.bytes, rules: []) == nil)
    }

    @Test func isNoneWhereAByteIsDamaged() {
        let bytes = Self.record.bytes
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0x10
            #expect(BuildRecord(damaged, rules: [Self.rule]) == nil)
            #expect(BuildRecord(Array(bytes[..<place]), rules: [Self.rule]) == nil)
        }
        #expect(BuildRecord(bytes + [0x0A], rules: [Self.rule]) == nil)
    }
}
