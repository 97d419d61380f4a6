import Testing

@testable import Exporting

struct MarkupScannerTests {
    @Test func readsTagsAndText() {
        var scanner = MarkupScanner(Array("<p class=\"a b\" hidden>x<!-- <b> --><br />&amp;</p>".utf8))
        guard case .open(let tag) = scanner.next() else {
            Issue.record("no start tag")
            return
        }
        #expect(tag.name == "p" && tag.hasClass("b") && tag["hidden"] == "")
        let range = scanner.skip(tag)
        #expect(String(decoding: scanner.bytes[range], as: UTF8.self).hasSuffix("<br />&amp;"))
        if scanner.next() != nil { Issue.record("text behind the end") }
    }

    /// Broken markup ends; it is never read past its end.
    @Test(arguments: ["<", "<p", "<p a=\"", "</", "<!--", "<p><p><p>", "<svg><g></svg"])
    func endsOnBrokenMarkup(_ text: String) {
        var scanner = MarkupScanner(Array(text.utf8))
        var count = 0
        while let token = scanner.next(), count < 10 {
            if case .open(let tag) = token { scanner.skip(tag) }
            count += 1
        }
        #expect(count < 10)
    }
}
