import Diagnostics
import Markup
import Testing

@testable import Citations

/// Styles that cite in the text, as pages use them.
struct InTextTests {
    private static let style = """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>t</title><id>t</id></info>
        <citation disambiguate-add-year-suffix="true"><layout prefix="(" suffix=")" delimiter="; ">
          <names variable="author"><name form="short"/></names><date variable="issued" prefix=" "><date-part name="year"/></date>
        </layout></citation>
        <bibliography><sort><key variable="title"/></sort><layout suffix=".">
          <text variable="citation-number" suffix=". "/><text variable="title"/><text variable="URL" prefix=" "/>
        </layout></bibliography></style>
        """

    private func processor() throws -> CitationProcessor {
        var bag = DiagnosticBag()
        let style = try #require(CitationStyle.read(Array(Self.style.utf8), file: "t.csl", &bag))
        let library = Sources.library(
            """
            [{"id":"b","type":"book","title":"B","author":[{"family":"Doe","given":"A"}],"issued":{"date-parts":[[2020]]}},
             {"id":"a","type":"book","title":"A","author":[{"family":"Doe","given":"A"}],"issued":{"date-parts":[[2020]]},
              "URL":"https://example.org/a"}]
            """)
        return CitationProcessor(style: style, language: "en", library: library)
    }

    @Test func linksEachCiteToItsSource() throws {
        let document = try processor().document([CitationCluster([CitationReference("b"), CitationReference("a")])])
        #expect(document.citations[0].plain == "(Doe 2020b; Doe 2020a)")
        var output = ""
        for text in document.citations {
            var bytes = ByteOutput()
            CitationHTML.render(text, references: "#source-", into: &bytes)
            output += bytes.string
        }
        #expect(
            output == """
                (<a role="doc-biblioref" href="#source-b">Doe 2020b</a>; <a role="doc-biblioref" href="#source-a">Doe 2020a</a>)
                """)
        #expect(CitationHTML.string(document.citations[0]) == "(Doe 2020b; Doe 2020a)")
    }

    @Test(arguments: [
        ("see", "(see Doe 2020b)"), ("cf.", "(cf. Doe 2020b)"), ("", "(Doe 2020b)"), ("“", "(“Doe 2020b)"),
    ])
    func setsASpaceBehindTheAuthorsWords(prefix: String, expected: String) throws {
        let cluster = CitationCluster([CitationReference("b", prefix: prefix), CitationReference("a")])
        let text = try processor().document([cluster]).citations[0].plain
        #expect(text.hasPrefix(expected.dropLast()))
    }

    @Test func namesTheAuthorForASentence() throws {
        let document = try processor().document([
            CitationCluster([CitationReference("b", form: .suppressAuthor)])
        ])
        #expect(document.authors(of: "b")?.plain == "Doe")
        #expect(document.citations[0].plain == "(2020)")
    }

    @Test func givesANoteTheWholeReferenceWithoutANumber() throws {
        let processor = try processor()
        #expect(
            processor.fullReference(CitationReference("a", locator: "12")).plain == "A https://example.org/a, p. 12.")
    }

    @Test func listsWhatNoLibraryHolds() throws {
        let page = CitationItem(id: "page", type: "webpage", texts: [.title: "A page", .url: "https://example.org/p/"])
        #expect(try processor().entry(of: page).plain == "A page https://example.org/p/.")
    }

    @Test func citesInFullWhereverItStands() {
        let processor = CitationProcessor(style: .builtIn, language: "en", library: Sources.library(Sources.json))
        let first = CitationCluster([CitationReference("girk")], noteNumber: 1, isFull: true)
        let again = CitationCluster([CitationReference("girk")], noteNumber: 2, isFull: true)
        let short = CitationCluster([CitationReference("girk")], noteNumber: 3)
        let texts = processor.document([first, again, short]).citations.map(\.plain)
        #expect(texts[0] == texts[1])
        #expect(texts[2].count < texts[0].count)
    }
}
