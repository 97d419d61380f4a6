import Diagnostics
import Markup

/// Resolves what can be resolved without a project: notes, and directives that need no data.
struct FragmentResolver: MarkdownResolver {
    var bag = DiagnosticBag()
    /// Footnotes in the order of their first reference.
    private var order: [Int] = []
    private var numbers: [Int: Int] = [:]
    private var counts: [Int] = []

    mutating func noteReference(
        _ reference: FootnoteReference, in html: MarkdownHTML, context: InlineContext, to out: inout ByteOutput
    ) {
        let number: Int
        if let known = numbers[reference.footnote] {
            number = known
        } else {
            order.append(reference.footnote)
            counts.append(0)
            number = order.count
            numbers[reference.footnote] = number
        }
        counts[number - 1] += 1
        out.raw("<sup class=\"footnote-ref\"><a role=\"doc-noteref\" href=\"#fn-")
        out.integer(number)
        out.raw("\" id=\"")
        Self.identifier(number, counts[number - 1], &out)
        out.raw("\">")
        out.integer(number)
        out.raw("</a></sup>")
    }

    private static func identifier(_ number: Int, _ use: Int, _ out: inout ByteOutput) {
        out.raw("fnref-")
        out.integer(number)
        if use > 1 {
            out.byte(0x2D)
            out.integer(use)
        }
    }

    /// The notes that were referred to, with links back.
    mutating func endnotes(_ html: MarkdownHTML, to out: inout ByteOutput) {
        guard !order.isEmpty else { return }
        // A note can refer to another, or back to one before it: all are rendered before any link back is written.
        var notes: [(bytes: [UInt8], end: Int)] = []
        var body = ByteOutput()
        while notes.count < order.count {
            body.reset()
            let end = html.note(html.document.footnotes[order[notes.count]], to: &body, resolver: &self)
            notes.append((body.bytes, end))
        }
        HTMLWriter.freshLine(&out)
        out.raw("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n")
        for (index, note) in notes.enumerated() {
            out.raw("<li id=\"fn-")
            out.integer(index + 1)
            out.raw("\">\n")
            out.raw(bytes: note.bytes[..<note.end])
            for use in 1...max(1, counts[index]) {
                if use > 1 || note.end < note.bytes.count { out.byte(.space) }
                backLink(index + 1, use, &out)
            }
            out.raw(bytes: note.bytes[note.end...])
            HTMLWriter.freshLine(&out)
            out.raw("</li>\n")
        }
        out.raw("</ol>\n</section>\n")
    }

    private func backLink(_ number: Int, _ use: Int, _ out: inout ByteOutput) {
        out.raw("<a role=\"doc-backlink\" href=\"#")
        Self.identifier(number, use, &out)
        out.raw("\" aria-label=\"Back to reference ")
        out.integer(number)
        if use > 1 {
            out.byte(0x2D)
            out.integer(use)
        }
        out.raw("\">↩")
        if use > 1 { out.raw(string: BackLinkMark.superscript(use)) }
        out.raw("</a>")
    }

    mutating func citation(
        _ citation: Citation, in html: MarkdownHTML, context: InlineContext, to out: inout ByteOutput
    ) {
        for item in citation.items {
            bag.add(
                .citationUnresolved, "“\(item.key)” is cited outside a project",
                at: html.document.sourceRange(item.keyRange), help: "render the page with `attest build`")
        }
        html.sourceText(citation.range, to: &out)
    }

    mutating func directive(
        _ directive: Directive, in html: MarkdownHTML, context: InlineContext, to out: inout ByteOutput
    ) {
        if StandardDirectives.write(directive, in: html, context: context, to: &out, resolver: &self) { return }
        if directive.isKnown {
            bag.add(
                .directiveUnresolved, "“\(directive.name)” needs a project",
                at: html.document.sourceRange(directive.range), help: "render the page with `attest build`")
        }
        html.unresolved(directive, context: context, to: &out, resolver: &self)
    }
}

/// The mark that tells several links back to one note apart: `↩`, `↩²`, `↩³`.
package enum BackLinkMark {
    package static func superscript(_ number: Int) -> String {
        String(String.UnicodeScalarView(String(number).unicodeScalars.map { digits[Int($0.value) - 0x30] }))
    }

    private static let digits: [Unicode.Scalar] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
}
