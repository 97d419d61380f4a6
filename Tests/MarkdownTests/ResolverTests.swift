import Markup
import Testing

@testable import Markdown

/// What a project does with what a text leaves to it.
struct ResolverTests {
    /// Writes everything as its kind and what it was given.
    private struct Recorder: MarkdownResolver {
        var notes: [Int] = []

        mutating func directive(
            _ directive: Directive, in html: MarkdownHTML, context: InlineContext, to out: inout ByteOutput
        ) {
            out.raw(
                string:
                    "{\(directive.name) \(directive.argument?.text ?? "")\(context.contains(.insideLink) ? " link" : "")"
            )
            if directive.form == .container { html.children(of: directive.node, to: &out, resolver: &self) }
            out.raw("}")
        }

        mutating func citation(
            _ citation: Citation, in html: MarkdownHTML, context: InlineContext, to out: inout ByteOutput
        ) {
            out.raw(string: "{cite \(citation.items.map(\.key).joined(separator: "+"))}")
        }

        mutating func noteReference(
            _ reference: FootnoteReference, in html: MarkdownHTML, context: InlineContext, to out: inout ByteOutput
        ) {
            notes.append(reference.footnote)
            out.raw(string: "{note \(notes.count)}")
        }

        func target(of link: Link, in html: MarkdownHTML) -> LinkTarget {
            switch link.destination {
            case "#chart-1": .replace("#chart-1", text: "Chart 3")
            case "../first/": .replace("/en/first/", attributes: [LinkTarget.Attribute("rel", "next")])
            default: .keep
            }
        }

        func captionLabel(_ table: Table, in html: MarkdownHTML, to out: inout ByteOutput) {
            out.raw(string: "Table \(table.index + 1): ")
        }
    }

    private static func html(_ text: String, _ options: MarkdownHTML.Options = MarkdownHTML.Options()) -> String {
        let document = MarkdownParser.parse(Array(text.utf8), file: "-").value
        var out = ByteOutput()
        var recorder = Recorder()
        let html = MarkdownHTML(document, options: options)
        html.body(to: &out, resolver: &recorder)
        for note in recorder.notes {
            let end = html.note(document.footnotes[note], to: &out, resolver: &recorder)
            out.bytes.insert(contentsOf: "←".utf8, at: end)
        }
        return out.string
    }

    @Test
    func everythingIsAskedFor() {
        #expect(
            Self.html("A :claim[x] [@a; @b] c[^n].\n\n[^n]: d :term[y]")
                == "<p>A {claim x} {cite a+b} c{note 1}.</p>\n<p>d {term y}←</p>\n")
        #expect(Self.html(":::box\n*a*\n:::\n\n::chart{#c}") == "{box \n<p><em>a</em></p>\n}{chart c}")
    }

    @Test
    func linksAreLedElsewhere() {
        #expect(
            Self.html("[](#chart-1) [a](../first/) [b](/c)")
                == "<p><a href=\"#chart-1\">Chart 3</a> <a href=\"/en/first/\" rel=\"next\">a</a> <a href=\"/c\">b</a></p>\n"
        )
        #expect(
            Self.html("[a :claim[x] b[^n]](/u)\n\n[^n]: d")
                == "<p><a href=\"/u\">a {claim x link} b</a>{note 1}</p>\n<p>d←</p>\n")
    }

    @Test
    func captionsAreNumbered() {
        #expect(Self.html("| a |\n|---|\n\n: b").contains("<caption>Table 1: b</caption>"))
    }

    @Test
    func headingsMoveDown() {
        var options = MarkdownHTML.Options()
        options.headingShift = 1
        #expect(Self.html("# A\n###### B", options) == "<h2 id=\"a\">A</h2>\n<h6 id=\"b\">B</h6>\n")
    }

    @Test
    func labelsOfContentsHaveNoLinksAndNotes() {
        let document = MarkdownParser.parse(Array("# A [b](/u)[^n]\n\n[^n]: c".utf8), file: "-").value
        var out = ByteOutput()
        var recorder = Recorder()
        let node = document.headings.first?.node ?? 0
        MarkdownHTML(document).children(
            of: node, context: [.withoutLinks, .withoutNotes], to: &out, resolver: &recorder)
        #expect(out.string == "A b")
    }

    @Test
    func rawHTMLIsSilentlyLeftOut() {
        #expect(Self.html("a <b>c</b>\n\n<!-- d -->\n\n<div>\n") == "<p>a c</p>\n")
    }

    @Test
    func backLinksTellApart() {
        #expect([1, 2, 13].map { BackLinkMark.superscript($0) } == ["¹", "²", "¹³"])
    }
}
