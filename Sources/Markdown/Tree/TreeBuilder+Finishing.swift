import Diagnostics

/// From the laid-down tree to a document.
extension TreeBuilder {
    mutating func finish(file: String, source: [UInt8], _ bag: inout DiagnosticBag) -> MarkdownDocument {
        placeCaptions()
        let abbreviations = structure.abbreviations.map {
            MarkdownDocument.Abbreviation(
                text: text.string($0.label), meaning: text.string($0.text),
                range: $0.label.lowerBound - 2..<$0.text.upperBound)
        }
        let tree = MarkdownDocument(
            file: file, source: source, nodes: nodes, pool: pool, directives: directives, citations: citations,
            footnotes: footnotes, footnoteReferences: references, links: links, headings: [], tables: tables,
            abbreviations: abbreviations)
        var identifiers = HeadingIdentifiers(reserved: options.reservedIdentifiers)
        let headings = identifiers.headings(headingDrafts, in: tree, text: text, automatic: options.headingIdentifiers)
        let document = MarkdownDocument(
            file: file, source: source, nodes: nodes, pool: pool, directives: directives, citations: citations,
            footnotes: footnotes, footnoteReferences: references, links: links, headings: headings, tables: tables,
            abbreviations: abbreviations)
        DocumentLint.check(
            document, structure: structure, undefinedFootnotes: inline.undefinedFootnotes, hasHTML: hasHTML,
            options: options, &bag)
        return document
    }

    private mutating func placeCaptions() {
        guard !captionLines.isEmpty else { return }
        for node in nodes.indices where nodes[node].kind == .tableCaption {
            guard let number = tableNumbers[Int(nodes[node].value)] else { continue }
            nodes[node].value = Int32(number)
            tables[number].captionNode = node
        }
    }
}
