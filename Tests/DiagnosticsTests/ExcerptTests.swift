import DiagnosticFormats
import Diagnostics
import Testing

/// The line that a finding shows.
struct ExcerptTests {
    private static func excerpt(_ text: String, _ offsets: Range<Int>) -> DiagnosticLocator.Excerpt? {
        var locator = DiagnosticLocator { _ in Array(text.utf8) }
        return locator.excerpt(of: SourceRange(file: "a.md", offsets: offsets), width: 10)
    }

    @Test func aShortLineIsWhole() {
        #expect(Self.excerpt("x\nşu ab\ny", 6..<8) == .init(text: "şu ab", before: 3, marked: 2))
    }

    @Test func aLongLineIsCutAroundWhatIsWrong() {
        let text = String(repeating: "ş", count: 50) + "!" + String(repeating: "ş", count: 50)
        #expect(Self.excerpt(text, 100..<101) == .init(text: "şşşşş!şşşş", before: 5, marked: 1))
        #expect(Self.excerpt(text, 0..<201)?.marked == 10)
    }

    @Test func whatCannotBeSeenIsShownAndCounted() {
        #expect(Self.excerpt("\u{FEFF}a\u{202E}b", 7..<8) == .init(text: "a⟨U+202E⟩b", before: 9, marked: 1))
    }

    @Test func aRangeOfSeveralLinesEndsWithItsFirst() {
        #expect(Self.excerpt("abc\ndef", 1..<6) == .init(text: "abc", before: 1, marked: 2))
        #expect(Self.excerpt("", 0..<0) == nil)
    }

    @Test func aTextOfManyFindingsOnOneLineIsWritten() {
        let text = String(repeating: "[^x] ", count: 20_000)
        let findings = (0..<20_000).map { index in
            Diagnostic(
                Rule("a.b", .warning, summary: "", explanation: "", wrong: "", right: ""), "no note",
                at: SourceRange(file: "a.md", offsets: index * 5..<index * 5 + 4))
        }
        var format = TextFormat(usesColor: false) { _ in Array(text.utf8) }
        #expect(format.text(findings).utf8.count > 1_000_000)
    }
}
