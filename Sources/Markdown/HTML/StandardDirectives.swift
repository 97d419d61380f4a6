import Markup

/// The directives that need no data, for resolvers to call.
package enum StandardDirectives {
    /// Writes `:plain`, `:span`, `:abbr`, `:::note`, `:::quote`, `:::positions` and `:::details`; false for any other.
    package static func write(
        _ directive: Directive, in html: MarkdownHTML, context: InlineContext, to out: inout ByteOutput,
        resolver: inout some MarkdownResolver
    ) -> Bool {
        switch (directive.form, directive.name) {
        case (.text, "plain"):
            guard directive["lang"] == nil, directive["dir"] == nil else { fallthrough }
            html.children(of: directive.node, context: context, to: &out, resolver: &resolver)
        case (.text, "span"):
            element("span", directive, html, context, &out, &resolver)
        case (.text, "abbr"):
            out.raw("<abbr")
            if let title = directive["title"] { out.attribute("title", title.value) }
            out.byte(0x3E)
            html.withoutAbbreviations().children(of: directive.node, context: context, to: &out, resolver: &resolver)
            out.raw("</abbr>")
        case (.container, "note"):
            block(directive, html, "aside", " class=\"note\" role=\"note\"", "note-title", &out, &resolver)
        case (.container, "positions"):
            block(directive, html, "div", " class=\"positions\"", "positions-title", &out, &resolver)
        case (.container, "quote"):
            block(directive, html, "blockquote", "", "quote-title", &out, &resolver)
        case (.container, "details"):
            details(directive, html, &out, &resolver)
        default:
            return false
        }
        return true
    }

    private static func element(
        _ name: StaticString, _ directive: Directive, _ html: MarkdownHTML, _ context: InlineContext,
        _ out: inout ByteOutput, _ resolver: inout some MarkdownResolver
    ) {
        out.byte(0x3C)
        out.raw(name)
        attributes(directive, fixedClass: nil, &out)
        out.byte(0x3E)
        let inner = directive["lang"] == nil ? html : html.inOtherLanguage()
        inner.children(of: directive.node, context: context, to: &out, resolver: &resolver)
        out.raw("</")
        out.raw(name)
        out.byte(0x3E)
    }

    private static func attributes(_ directive: Directive, fixedClass: String?, _ out: inout ByteOutput) {
        if let id = directive.id { out.attribute("id", id) }
        let classes = (fixedClass.map { [$0] } ?? []) + directive.classes
        if !classes.isEmpty { out.attribute("class", classes.joined(separator: " ")) }
        if let language = directive["lang"] { out.attribute("lang", language.value) }
        if let direction = directive["dir"], ["ltr", "rtl", "auto"].contains(direction.value) {
            out.attribute("dir", direction.value)
        }
    }

    private static func block(
        _ directive: Directive, _ html: MarkdownHTML, _ element: StaticString, _ fixed: StaticString,
        _ titleClass: StaticString, _ out: inout ByteOutput, _ resolver: inout some MarkdownResolver
    ) {
        HTMLWriter.freshLine(&out)
        out.byte(0x3C)
        out.raw(element)
        out.raw(fixed)
        if let id = directive.id { out.attribute("id", id) }
        if let language = directive["lang"] { out.attribute("lang", language.value) }
        out.raw(">\n")
        let inner = directive["lang"] == nil ? html : html.inOtherLanguage()
        title(directive, inner, titleClass, &out, &resolver)
        inner.children(of: directive.node, to: &out, resolver: &resolver)
        HTMLWriter.freshLine(&out)
        out.raw("</")
        out.raw(element)
        out.raw(">\n")
    }

    /// The label, else the attribute `title`.
    private static func title(
        _ directive: Directive, _ html: MarkdownHTML, _ titleClass: StaticString, _ out: inout ByteOutput,
        _ resolver: inout some MarkdownResolver
    ) {
        guard directive.labelNode != nil || directive["title"] != nil else { return }
        out.raw("<p class=\"")
        out.raw(titleClass)
        out.raw("\">")
        if let label = directive.labelNode {
            html.children(of: label, to: &out, resolver: &resolver)
        } else if let title = directive["title"] {
            out.text(title.value)
        }
        out.raw("</p>\n")
    }

    private static func details(
        _ directive: Directive, _ html: MarkdownHTML, _ out: inout ByteOutput,
        _ resolver: inout some MarkdownResolver
    ) {
        HTMLWriter.freshLine(&out)
        out.raw(directive["open"] == nil ? "<details" : "<details open")
        if let id = directive.id { out.attribute("id", id) }
        out.raw(">\n<summary>")
        if let label = directive.labelNode {
            html.children(of: label, to: &out, resolver: &resolver)
        } else {
            out.text(directive["summary"]?.value ?? "…")
        }
        out.raw("</summary>\n")
        html.children(of: directive.node, to: &out, resolver: &resolver)
        HTMLWriter.freshLine(&out)
        out.raw("</details>\n")
    }
}

extension MarkdownHTML {
    /// A directive that nothing is known of, as it is written; a container's content is rendered between its fences.
    package func unresolved(
        _ directive: Directive, context: InlineContext, to out: inout ByteOutput,
        resolver: inout some MarkdownResolver
    ) {
        switch directive.form {
        case .text:
            sourceText(directive.range, to: &out)
        case .leaf:
            HTMLWriter.freshLine(&out)
            out.raw("<p>")
            sourceText(directive.range, to: &out)
            out.raw("</p>\n")
        case .container:
            HTMLWriter.freshLine(&out)
            out.raw("<p>")
            sourceText(openingLine(of: directive), to: &out)
            out.raw("</p>\n")
            children(of: directive.node, to: &out, resolver: &resolver)
            HTMLWriter.freshLine(&out)
            out.raw("<p>:::</p>\n")
        }
    }

    private func openingLine(of directive: Directive) -> Range<Int> {
        var end = directive.range.lowerBound
        while end < document.source.count, !document.source[end].isLineEnd { end += 1 }
        return directive.range.lowerBound..<end
    }
}
