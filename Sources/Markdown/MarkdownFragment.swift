import Diagnostics
import Markup

/// Markdown outside any project, for `attest markdown`.
package enum MarkdownFragment {
    /// The text as an HTML fragment.
    ///
    /// No front matter is looked for, no typography is changed, no abbreviations are defined, and headings have no
    /// identifiers but their own. Citations and directives that only a project can resolve are shown as they are
    /// written, each with a diagnostic. Notes come at the end.
    ///
    /// - Parameters:
    ///   - unsafeHTML: raw HTML is written; dangerous links are left out either way.
    ///   - options: typography and the like, which the command leaves alone.
    package static func html(
        _ bytes: [UInt8], file: String, unsafeHTML: Bool, options: MarkdownHTML.Options = MarkdownHTML.Options()
    ) -> Diagnosed<[UInt8]> {
        let parsed = parse(bytes, file: file)
        var options = options
        options.unsafeHTML = unsafeHTML
        options.marksOmittedHTML = true
        let html = MarkdownHTML(parsed.value, options: options)
        var out = ByteOutput(capacity: bytes.count + bytes.count / 4 + 64)
        var resolver = FragmentResolver()
        html.body(to: &out, resolver: &resolver)
        resolver.endnotes(html, to: &out)
        return Diagnosed(out.bytes, parsed.diagnostics + resolver.bag.diagnostics)
    }

    /// The tree of the text with its ranges, one node a line.
    package static func tree(_ bytes: [UInt8], file: String) -> Diagnosed<[UInt8]> {
        let parsed = parse(bytes, file: file)
        var printer = TreePrinter(parsed.value)
        return Diagnosed(printer.print(), parsed.diagnostics)
    }

    private static func parse(_ bytes: [UInt8], file: String) -> Diagnosed<MarkdownDocument> {
        var options = MarkdownOptions()
        options.headingIdentifiers = false
        options.abbreviations = false
        return MarkdownParser.parse(bytes, file: file, options: options)
    }
}

extension MarkdownFragment {
    /// CommonMark alone, for comparison with libcmark.
    package static func commonMark(_ bytes: [UInt8], unsafeHTML: Bool) -> [UInt8] {
        var options = MarkdownOptions()
        options.headingIdentifiers = false
        options.extensions = false
        var rendering = MarkdownHTML.Options()
        rendering.unsafeHTML = unsafeHTML
        rendering.marksOmittedHTML = true
        let html = MarkdownHTML(MarkdownParser.parse(bytes, file: "", options: options).value, options: rendering)
        var out = ByteOutput(capacity: bytes.count + bytes.count / 4 + 64)
        var resolver = FragmentResolver()
        html.body(to: &out, resolver: &resolver)
        return out.bytes
    }
}
