import Markup

/// Writes a run of sibling nodes, by a loop over the flat tree.
struct HTMLWriter {
    let html: MarkdownHTML
    var context: InlineContext
    /// References inside a link that wait for its end.
    private var waiting: [Int] = []
    private var openLinks = 0
    /// Nodes whose end tags are due.
    private var open: [Int] = []
    private var text: TextWriter

    init(html: MarkdownHTML, context: InlineContext) {
        self.html = html
        self.context = context
        text = TextWriter(html)
    }

    mutating func write(
        _ range: Range<Int>, to out: inout ByteOutput, resolver: inout some MarkdownResolver
    ) {
        let nodes = html.document.nodes
        let pool = html.document.pool
        var index = range.lowerBound
        while true {
            while let last = open.last, index >= Int(nodes[last].next) {
                open.removeLast()
                finish(last, nodes[last], to: &out, resolver: &resolver)
            }
            guard index < range.upperBound else { return }
            let node = nodes[index]
            switch node.kind {
            case .text:
                write(node, of: pool, to: &out)
                index += 1
                continue
            case .softBreak:
                text.space()
                out.byte(.newline)
                index += 1
                continue
            default:
                break
            }
            if begin(index, node, to: &out, resolver: &resolver) {
                open.append(index)
                index += 1
            } else {
                index = Int(node.next)
            }
        }
    }

    private mutating func write(_ node: MarkdownNode, of pool: [UInt8], to out: inout ByteOutput) {
        pool.withUnsafeBufferPointer { pool in
            let start = Int(node.textStart)
            text.write(
                Bytes(rebasing: pool[start..<start + Int(node.textCount)]), isDecoded: node.flags.contains(.decoded),
                to: &out)
        }
    }

    /// Writes a node's start; true where its children and its end are still to be written.
    private mutating func begin(
        _ index: Int, _ node: MarkdownNode, to out: inout ByteOutput, resolver: inout some MarkdownResolver
    ) -> Bool {
        switch node.kind {
        case .document:
            return true
        case .blockQuote:
            Self.freshLine(&out)
            out.raw("<blockquote>\n")
            return true
        case .list:
            beginList(node, &out)
            return true
        case .item:
            Self.freshLine(&out)
            out.raw("<li>")
            return true
        case .paragraph:
            text.start()
            if !node.flags.contains(.tight) {
                Self.freshLine(&out)
                out.raw("<p>")
            }
            return true
        case .heading:
            text.start()
            beginHeading(node, &out, &resolver)
            return true
        case .codeBlock:
            codeBlock(index, &out)
        case .thematicBreak:
            Self.freshLine(&out)
            out.raw("<hr />\n")
        case .htmlBlock:
            htmlBlock(index, &out)
        case .htmlInline:
            if html.options.unsafeHTML {
                out.raw(bytes: html.document.literal(of: index))
            } else if html.options.marksOmittedHTML {
                out.raw("<!-- raw HTML omitted -->")
            }
        case .text:
            write(node, of: html.document.pool, to: &out)
        case .softBreak:
            text.space()
            out.byte(.newline)
        case .lineBreak:
            text.space()
            out.raw("<br />\n")
        case .code:
            text.word()
            out.raw("<code>")
            out.text(bytes: html.document.literal(of: index))
            out.raw("</code>")
        case .emphasis:
            out.raw("<em>")
            return true
        case .strong:
            out.raw("<strong>")
            return true
        case .link:
            return beginLink(node, &out, &resolver)
        case .image:
            image(index, node, &out, &resolver)
        case .footnoteDefinition, .tableCaption, .directiveLabel:
            break
        case .footnoteReference:
            text.word()
            reference(Int(node.value), &out, &resolver)
        case .directive:
            let directive = html.document.directives[Int(node.value)]
            if directive.form == .text { text.word() }
            resolver.directive(directive, in: html, context: inner, to: &out)
        case .citation:
            text.word()
            resolver.citation(html.document.citations[Int(node.value)], in: html, context: inner, to: &out)
        case .table:
            beginTable(node, &out, &resolver)
            return true
        case .tableRow:
            beginRow(index, node, &out)
            return true
        case .tableCell:
            text.start()
            beginCell(index, node, &out)
            return true
        }
        return false
    }

    private mutating func finish(
        _ index: Int, _ node: MarkdownNode, to out: inout ByteOutput, resolver: inout some MarkdownResolver
    ) {
        switch node.kind {
        case .blockQuote:
            Self.freshLine(&out)
            out.raw("</blockquote>\n")
        case .list:
            out.raw(node.flags.contains(.ordered) ? "</ol>\n" : "</ul>\n")
        case .item:
            out.raw("</li>\n")
        case .paragraph:
            if !node.flags.contains(.tight) { out.raw("</p>\n") }
        case .heading:
            context.remove(.insideHeading)
            if let heading = html.document.heading(at: node) { resolver.endHeading(heading, in: html, to: &out) }
            out.raw("</h")
            out.integer(level(node))
            out.raw(">\n")
        case .emphasis:
            out.raw("</em>")
        case .strong:
            out.raw("</strong>")
        case .link:
            finishLink(&out, &resolver)
        case .table:
            out.raw(hasBody(index) ? "</tbody>\n</table>\n" : "</table>\n")
            resolver.endTable(html.document.tables[Int(node.value)], in: html, to: &out)
            context.remove(.insideTable)
        case .tableRow:
            out.raw(node.flags.contains(.header) ? "</tr>\n</thead>\n" : "</tr>\n")
        case .tableCell:
            out.raw(node.flags.contains(.header) ? "</th>\n" : "</td>\n")
        default:
            break
        }
    }

    private var inner: InlineContext {
        openLinks > 0 ? context.union(.insideLink) : context
    }

    /// Starts a line where none is started, as libcmark does before blocks.
    static func freshLine(_ out: inout ByteOutput) {
        if let last = out.bytes.last, last != .newline { out.byte(.newline) }
    }

    // MARK: Blocks

    private func beginList(_ node: MarkdownNode, _ out: inout ByteOutput) {
        Self.freshLine(&out)
        if !node.flags.contains(.ordered) {
            out.raw("<ul>\n")
        } else if node.value == 1 {
            out.raw("<ol>\n")
        } else {
            out.raw("<ol start=\"")
            out.integer(Int(node.value))
            out.raw("\">\n")
        }
    }

    private func level(_ node: MarkdownNode) -> Int {
        min(6, max(1, Int(node.value) + html.options.headingShift))
    }

    private mutating func beginHeading(
        _ node: MarkdownNode, _ out: inout ByteOutput, _ resolver: inout some MarkdownResolver
    ) {
        Self.freshLine(&out)
        out.raw("<h")
        out.integer(level(node))
        if let heading = html.document.heading(at: node) {
            if let identifier = heading.identifier { out.attribute("id", identifier) }
            if !heading.classes.isEmpty { out.attribute("class", heading.classes.joined(separator: " ")) }
            resolver.headingAttributes(heading, in: html, to: &out)
        }
        out.byte(0x3E)
        context.insert(.insideHeading)
    }

    private func codeBlock(_ index: Int, _ out: inout ByteOutput) {
        Self.freshLine(&out)
        let info = html.document.info(of: index)
        if info.isEmpty {
            out.raw("<pre><code>")
        } else {
            out.raw("<pre><code class=\"language-")
            out.text(bytes: info.prefix { !$0.isWhitespace })
            out.raw("\">")
        }
        out.text(bytes: html.document.literal(of: index))
        out.raw("</code></pre>\n")
    }

    private func htmlBlock(_ index: Int, _ out: inout ByteOutput) {
        if html.options.unsafeHTML {
            Self.freshLine(&out)
            out.raw(bytes: html.document.literal(of: index))
            Self.freshLine(&out)
        } else if html.options.marksOmittedHTML {
            Self.freshLine(&out)
            out.raw("<!-- raw HTML omitted -->\n")
        }
    }

    // MARK: Inlines

    private mutating func beginLink(
        _ node: MarkdownNode, _ out: inout ByteOutput, _ resolver: inout some MarkdownResolver
    ) -> Bool {
        if context.contains(.withoutLinks) || context.contains(.insideLink) {
            openLinks += 1
            return true
        }
        let link = html.document.links[Int(node.value)]
        let target = resolver.target(of: link, in: html)
        var destination = link.destination
        var attributes: [LinkTarget.Attribute] = []
        var words: String?
        if case .replace(let other, let more, let text) = target {
            destination = other
            attributes = more
            words = text
        }
        out.raw("<a href=\"")
        if !link.isDangerous {
            MarkdownHTML.address(destination, to: &out)
        }
        out.byte(0x22)
        if node.flags.contains(.titled) { out.attribute("title", link.title) }
        for attribute in attributes { out.attribute(attribute.name, attribute.value) }
        out.byte(0x3E)
        if let words, Int(node.next) == link.node + 1 { out.text(words) }
        openLinks += 1
        return true
    }

    private mutating func finishLink(_ out: inout ByteOutput, _ resolver: inout some MarkdownResolver) {
        openLinks -= 1
        guard !context.contains(.withoutLinks), !context.contains(.insideLink) else { return }
        out.raw("</a>")
        guard openLinks == 0, !waiting.isEmpty else { return }
        for reference in waiting {
            resolver.noteReference(html.document.footnoteReferences[reference], in: html, context: context, to: &out)
        }
        waiting.removeAll()
    }

    private mutating func reference(
        _ number: Int, _ out: inout ByteOutput, _ resolver: inout some MarkdownResolver
    ) {
        guard !context.contains(.withoutNotes) else { return }
        if openLinks > 0, !context.contains(.withoutLinks) {
            waiting.append(number)
        } else {
            resolver.noteReference(html.document.footnoteReferences[number], in: html, context: context, to: &out)
        }
    }

    private mutating func image(
        _ index: Int, _ node: MarkdownNode, _ out: inout ByteOutput, _ resolver: inout some MarkdownResolver
    ) {
        text.word()
        let link = html.document.links[Int(node.value)]
        let alternative = html.document.alternativeText(of: index)
        if resolver.image(link, alternative: alternative, in: html, to: &out) { return }
        var destination = link.destination
        var attributes: [LinkTarget.Attribute] = []
        if case .replace(let other, let more, _) = resolver.target(of: link, in: html) {
            destination = other
            attributes = more
        }
        out.raw("<img src=\"")
        if !link.isDangerous { MarkdownHTML.address(destination, to: &out) }
        out.raw("\" alt=\"")
        out.text(alternative)
        out.byte(0x22)
        if node.flags.contains(.titled) { out.attribute("title", link.title) }
        for attribute in attributes { out.attribute(attribute.name, attribute.value) }
        out.raw(" />")
    }

    // MARK: Tables

    private mutating func beginTable(
        _ node: MarkdownNode, _ out: inout ByteOutput, _ resolver: inout some MarkdownResolver
    ) {
        let table = html.document.tables[Int(node.value)]
        Self.freshLine(&out)
        resolver.beginTable(table, in: html, to: &out)
        out.raw("<table")
        if let identifier = table.identifier { out.attribute("id", identifier) }
        out.raw(">\n")
        if let caption = table.captionNode {
            out.raw("<caption>")
            resolver.captionLabel(table, in: html, to: &out)
            html.children(of: caption, context: context, to: &out, resolver: &resolver)
            out.raw("</caption>\n")
        }
        context.insert(.insideTable)
    }

    private func hasBody(_ index: Int) -> Bool {
        html.document.tables[Int(html.document.nodes[index].value)].rowCount > 0
    }

    private func beginRow(_ index: Int, _ node: MarkdownNode, _ out: inout ByteOutput) {
        if node.flags.contains(.header) {
            out.raw("<thead>\n")
        } else if let table = open.last {
            // The head is the table's first child; the body begins after it.
            if index == Int(html.document.nodes[table + 1].next) { out.raw("<tbody>\n") }
        }
        out.raw("<tr>\n")
    }

    private func beginCell(_ index: Int, _ node: MarkdownNode, _ out: inout ByteOutput) {
        out.raw(node.flags.contains(.header) ? "<th scope=\"col\"" : "<td")
        var alignment = TableAlignment.none
        if open.count >= 2 {
            let table = html.document.tables[Int(html.document.nodes[open[open.count - 2]].value)]
            if Int(node.value) < table.alignments.count { alignment = table.alignments[Int(node.value)] }
        }
        switch alignment {
        case .none: out.byte(0x3E)
        case .left: out.raw(" class=\"align-left\">")
        case .center: out.raw(" class=\"align-center\">")
        case .right: out.raw(" class=\"align-right\">")
        }
    }
}
