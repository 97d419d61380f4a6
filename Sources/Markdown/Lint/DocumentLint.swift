import Diagnostics

/// Everything that parsing finds wrong in a text, in the order of the source.
enum DocumentLint {
    static func check(
        _ document: MarkdownDocument, structure: BlockStructure, undefinedFootnotes: [Range<Int>], hasHTML: Bool,
        options: MarkdownOptions, _ bag: inout DiagnosticBag
    ) {
        var found = DiagnosticBag()
        DirectiveLint.check(document, schema: options.schema, &found)
        FootnoteLint.check(document, &found)
        undefined(undefinedFootnotes, document, &found)
        structural(structure, document, &found)
        links(document, &found)
        identifiers(document, &found)
        if hasHTML { html(document, options, &found) }
        guard !found.isEmpty else { return }
        let order = found.diagnostics.enumerated().sorted { first, second in
            let one = (first.element.range?.offsets.lowerBound ?? 0, first.offset)
            let other = (second.element.range?.offsets.lowerBound ?? 0, second.offset)
            return one < other
        }
        bag.add(contentsOf: order.map(\.element))
    }

    private static func undefined(
        _ ranges: [Range<Int>], _ document: MarkdownDocument, _ bag: inout DiagnosticBag
    ) {
        guard !ranges.isEmpty else { return }
        let labels = document.footnotes.compactMap(\.label)
        for range in ranges {
            let label = String(decoding: document.source[range.dropFirst(2).dropLast()], as: UTF8.self)
            // Suggestions cost a comparison with every label: enough for the first few.
            let help = ranges.count <= 100 && labels.count <= 1_000 ? Suggestion.help(for: label, among: labels) : nil
            bag.add(
                .footnoteUndefined, "no note “\(label)”", at: document.sourceRange(range),
                help: help ?? "define it with a line “[^\(label)]: …”, or write “\\[^\(label)]”")
        }
    }

    private static func structural(
        _ structure: BlockStructure, _ document: MarkdownDocument, _ bag: inout DiagnosticBag
    ) {
        for mark in structure.directives where !mark.isClosed {
            let end = mark.syntax.end
            let name = String(decoding: document.source[mark.syntax.name], as: UTF8.self)
            bag.add(
                .directiveUnclosed, "“\(name)” is not closed",
                at: document.sourceRange(mark.range.lowerBound..<end),
                help: "end it with a line that holds only “:::”")
        }
        for range in structure.strayFences {
            bag.add(
                .directiveStray, "no container is open here", at: document.sourceRange(range),
                help: "remove the line, or open a container with “:::note” before it")
        }
        for range in structure.malformedDirectives {
            bag.add(
                .directiveMalformed, "directive with text, brackets or braces that do not close",
                at: document.sourceRange(range), help: "write it alone on its line, as “::name{#id key=\"value\"}”")
        }
        for range in structure.longRows {
            bag.add(
                .tableLongRow, "row with more cells than the table has columns", at: document.sourceRange(range),
                help: "add a column to the head, or write “\\|” for a pipe in the text")
        }
    }

    private static func links(_ document: MarkdownDocument, _ bag: inout DiagnosticBag) {
        for link in document.links where link.isDangerous || DangerousScheme.resembles(link.destination) {
            let scheme = link.destination.prefix { $0 != ":" }
            bag.add(
                .linkDangerous, "“\(scheme):” is left out", at: document.sourceRange(link.range),
                help: "link to a page with “https:”")
        }
    }

    private static func identifiers(_ document: MarkdownDocument, _ bag: inout DiagnosticBag) {
        var first: [String: Range<Int>] = [:]
        let headings = document.headings.map { ($0.explicitIdentifier, $0.identifierRange) }
        let tables = document.tables.map { ($0.identifier, $0.identifierRange) }
        for case (let identifier?, let range?) in headings + tables {
            guard let earlier = first[identifier] else {
                first[identifier] = range
                continue
            }
            bag.add(
                .headingDuplicateIdentifier, "“\(identifier)” is given twice", at: document.sourceRange(range),
                notes: [Diagnostic.Note("first given here", at: document.sourceRange(earlier))],
                help: "give one of them another identifier")
        }
    }

    private static func html(
        _ document: MarkdownDocument, _ options: MarkdownOptions, _ bag: inout DiagnosticBag
    ) {
        for index in document.nodes.indices {
            let node = document.nodes[index]
            guard node.kind == .htmlBlock || node.kind == .htmlInline else { continue }
            let literal = document.literal(of: index)
            if literal.starts(with: "<!--".utf8) {
                comment(literal, node, document, &bag)
            } else if case .warn = options.rawHTML {
                let length = (literal.lastIndex { !$0.isWhitespace } ?? literal.startIndex) + 1 - literal.startIndex
                let end = min(node.range.upperBound, node.range.lowerBound + length)
                bag.add(
                    .htmlOmitted, "raw HTML is left out",
                    at: document.sourceRange(node.range.lowerBound..<max(end, node.range.lowerBound)),
                    help: "say it in Markdown, or write “\\<” for the sign")
            }
        }
    }

    private static func comment(
        _ literal: ArraySlice<UInt8>, _ node: MarkdownNode, _ document: MarkdownDocument, _ bag: inout DiagnosticBag
    ) {
        let words = literal.dropFirst(4).drop { $0.isWhitespace }
        guard words.starts(with: "attest:".utf8) else { return }
        let isKnown = literal.withUnsafeBufferPointer { NumbersMeant.isComment($0) }
        guard !isKnown else { return }
        let length = (literal.lastIndex { !$0.isWhitespace } ?? literal.startIndex) + 1 - literal.startIndex
        bag.add(
            .commentUnknown, "comment that means nothing to Attest",
            at: document.sourceRange(node.range.lowerBound..<node.range.lowerBound + length),
            help: "did you mean “<!-- attest: numbers meant -->”?")
    }
}
