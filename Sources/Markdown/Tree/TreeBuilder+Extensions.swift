import CCMark

/// The nodes of the extensions.
extension TreeBuilder {
    /// Lays down what a placeholder stands for.
    mutating func use(_ number: Int) {
        let use = inline.uses[number]
        switch use.placeholder {
        case .footnoteReference(let footnote):
            addReference(to: footnote, use.range)
        case .inlineNote(let fragment):
            inlineNote(fragment, use.range)
        case .directive(let syntax, let fragment):
            textDirective(syntax, fragment, use.range)
        case .citation(let syntax):
            citation(syntax, use.range)
        }
    }

    /// The inlines of a fragment, or the plain text that it would be.
    private mutating func content(fragment: Int, plain: Range<Int>?) {
        if fragment >= 0, fragment < fragmentNodes.count {
            var context = LeafContext(fragments, leaf: fragments.leaves[fragment])
            walkInlines(fragmentNodes[fragment], &context, in: fragments)
        } else if let plain, !plain.isEmpty {
            let node = append(.text, plain)
            setLiteral(node, Bytes(rebasing: text[plain]))
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, text[lower].isWhitespace { lower += 1 }
        while upper > lower, text[upper - 1].isWhitespace { upper -= 1 }
        return lower..<upper
    }

    // MARK: Footnotes

    private mutating func addReference(to footnote: Int, _ range: Range<Int>) {
        let node = append(.footnoteReference, range)
        widenParent(of: node)
        nodes[node].value = Int32(references.count)
        footnotes[footnote].references.append(references.count)
        references.append(
            FootnoteReference(
                index: references.count, footnote: footnote, range: range, node: node,
                enclosingFootnote: enclosing.last))
    }

    /// The reference, and in it the note with one paragraph.
    private mutating func inlineNote(_ fragment: Int, _ range: Range<Int>) {
        let number = footnotes.count
        let reference = begin(.footnoteReference, range)
        nodes[reference].value = Int32(references.count)
        let definition = begin(.footnoteDefinition, range)
        nodes[definition].value = Int32(number)
        footnotes.append(
            Footnote(
                index: number, label: nil, labelRange: range, range: range, node: definition,
                references: [references.count]))
        references.append(
            FootnoteReference(
                index: references.count, footnote: number, range: range, node: reference,
                enclosingFootnote: enclosing.last))
        enclosing.append(number)
        let inner = range.lowerBound + 2..<max(range.lowerBound + 2, range.upperBound - 1)
        _ = begin(.paragraph, trimmed(inner))
        content(fragment: fragment, plain: nil)
        finishNode()
        finishNode()
        finishNode()
    }

    // MARK: Directives

    private mutating func textDirective(_ syntax: DirectiveSyntax, _ fragment: Int, _ range: Range<Int>) {
        let node = begin(.directive, range)
        addDirective(syntax, .text, range, node: node, labelNode: nil)
        content(fragment: fragment, plain: fragment == InlineRewriter.plainLabel ? syntax.label.map(trimmed) : nil)
        finishNode()
    }

    /// Leaves the node open.
    mutating func beginBlockDirective(_ index: Int) {
        let mark = structure.directives[index]
        let node = begin(.directive, mark.range, isDirective: true)
        addDirective(
            mark.syntax, mark.isContainer ? .container : .leaf, mark.range, node: node,
            labelNode: mark.labelLeaf >= 0 ? node + 1 : nil)
        if mark.labelLeaf >= 0, let label = mark.syntax.label {
            _ = begin(.directiveLabel, trimmed(label))
            content(fragment: Int(inline.leafFragments[mark.labelLeaf]), plain: trimmed(label))
            finishNode()
        }
    }

    private mutating func addDirective(
        _ syntax: DirectiveSyntax, _ form: Directive.Form, _ range: Range<Int>, node: Int, labelNode: Int?
    ) {
        let name = text.string(syntax.name)
        let label = syntax.label.map(trimmed)
        nodes[node].value = Int32(directives.count)
        let attributes = syntax.attributes.map { attribute in
            Directive.Attribute(
                name: attribute.kind == .identifier
                    ? "id" : attribute.kind == .class ? "class" : text.string(attribute.name),
                nameRange: attribute.name, value: entities.resolve(text.string(attribute.value)),
                valueRange: attribute.value)
        }
        directives.append(
            Directive(
                index: directives.count, form: form, name: name, nameRange: syntax.name, range: range,
                label: label.map { SourceText.unescaped(text.string($0)) }, labelRange: label, attributes: attributes,
                node: node, labelNode: labelNode, isKnown: options.schema.attributes(of: name, form: form) != nil))
    }

    // MARK: Citations

    private mutating func citation(_ syntax: CitationSyntax, _ range: Range<Int>) {
        let node = append(.citation, range)
        widenParent(of: node)
        nodes[node].value = Int32(citations.count)
        let items = syntax.items.enumerated().map { index, item in
            let suffix = LocatorParser.split(text, item.suffix, terms: options.locators)
            return Citation.Item(
                key: text.string(item.key), keyRange: item.key, range: trimmed(item.range),
                prefix: SourceText.plain(text.string(trimmed(item.prefix))), suffix: suffix.rest,
                locator: suffix.locator, suppressesAuthor: item.suppressesAuthor,
                isAuthorInText: !syntax.isBracketed && index == 0 && !item.suppressesAuthor)
        }
        citations.append(
            Citation(
                index: citations.count, form: syntax.isBracketed ? .bracketed : .inText, range: range, items: items,
                node: node))
    }

    // MARK: Tables

    mutating func table(_ index: Int) {
        let mark = structure.tables[index]
        let node = begin(.table, mark.start..<mark.end)
        nodes[node].value = Int32(tables.count)
        var attributes: [DirectiveSyntax.Attribute] = []
        if mark.captionLeaf >= 0 {
            attributes = inline.trailing.first { $0.leaf == mark.captionLeaf }?.syntax ?? []
        }
        let identifier = attributes.first { $0.kind == .identifier }
        tableNumbers[index] = tables.count
        tables.append(
            Table(
                index: tables.count, range: mark.start..<mark.end, node: node,
                identifier: identifier.map { text.string($0.value) }, identifierRange: identifier?.value,
                alignments: mark.alignments, rowCount: max(0, mark.rows.count - 1), captionNode: nil))
        for (number, row) in mark.rows.enumerated() {
            let rowNode = begin(.tableRow, Int(row.start)..<Int(row.end))
            if number == 0 { nodes[rowNode].flags.insert(.header) }
            for column in mark.alignments.indices {
                cell(column, row, isHeader: number == 0)
            }
            finishNode()
        }
        finishNode()
    }

    private mutating func cell(_ column: Int, _ row: BlockStructure.Row, isHeader: Bool) {
        guard column < Int(row.cellCount) else {
            let node = append(.tableCell, Int(row.end)..<Int(row.end))
            nodes[node].value = Int32(column)
            return
        }
        let cell = structure.cells[Int(row.firstCell) + column]
        let range = Int(cell.start)..<Int(cell.end)
        let node = begin(.tableCell, range)
        nodes[node].value = Int32(column)
        if isHeader { nodes[node].flags.insert(.header) }
        if cell.leaf >= 0 { content(fragment: Int(inline.leafFragments[Int(cell.leaf)]), plain: range) }
        finishNode()
    }
}
