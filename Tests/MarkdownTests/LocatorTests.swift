import Testing

@testable import Markdown

struct LocatorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let suffix: String
        let label: String?
        let value: String?
        let rest: String

        init(_ suffix: String, _ label: String?, _ value: String?, _ rest: String = "") {
            self.suffix = suffix
            self.label = label
            self.value = value
            self.rest = rest
        }

        var testDescription: String { suffix }
    }

    @Test(arguments: [
        Case(", p. 3", "page", "3"), Case(" p. 3", "page", "3"),
        Case(", pp. 33-35, 38 and passim", "page", "33-35, 38", "and passim"),
        Case(", pp. 4--5", "page", "4-5"), Case(", 12", "page", "12"), Case(", xiv–xx, see", "page", "xiv–xx", ", see"),
        Case(", chap. 4", "chapter", "4"),
        Case(", s. 3", "page", "3"), Case(", sayfa 3", "page", "3"), Case(", с. 3–5", "page", "3–5"),
        Case(", стр. 3", "page", "3"),
        Case(", эջ 3", nil, nil, ", эջ 3"), Case(", էջ 3", "page", "3"), Case(", ص 3", "page", "3"),
        Case(", ص ١٢", "page", "١٢"),
        Case(", səh. 7", "page", "7"), Case(", §2", "section", "2"),
        Case(", {p. iv, §2} more", "page", "iv, §2", "more"),
        Case(", mild words", nil, nil, ", mild words"), Case("", nil, nil), Case(", see 3", nil, nil, ", see 3"),
        Case(", sub verbo 3", "sub-verbo", "3"), Case(", vol. 2, p. 3", "volume", "2", ", p. 3"),
        Case(" 3a", "page", "3a"),
    ])
    func readsLocators(_ wanted: Case) throws {
        let text = Array("[@k\(wanted.suffix)]".utf8)
        let item = try #require(MarkdownParser.parse(text, file: "-").value.citations.first?.items.first)
        #expect(item.locator?.label == wanted.label)
        #expect(item.locator?.value == wanted.value)
        #expect(item.suffix == wanted.rest)
    }

    @Test
    func languagesDecideWhatWordsMean() {
        #expect(LocatorTerms(languages: ["tr"]).labels["c."] == "volume")
        #expect(LocatorTerms(languages: ["ru"]).labels["c."] == nil)
        #expect(LocatorTerms(languages: ["tr-TR"]).labels["p."] == "page")
    }
}
