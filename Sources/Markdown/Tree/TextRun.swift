/// A stretch of words as they stand in the source, for checks of the language.
package struct TextRun: Sendable {
    package struct Places: OptionSet, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }

        package static let heading = Places(rawValue: 1)
        package static let link = Places(rawValue: 2)
        /// The text of an autolink.
        package static let address = Places(rawValue: 4)
        /// Between quotation marks.
        package static let quotation = Places(rawValue: 8)
        package static let blockQuote = Places(rawValue: 16)
        package static let tableCell = Places(rawValue: 32)
        /// In the label of a directive other than `:plain`.
        package static let directiveLabel = Places(rawValue: 64)
        package static let note = Places(rawValue: 128)
        /// In `:plain[…]`.
        package static let plain = Places(rawValue: 256)
        /// In a block after `<!-- attest: numbers meant -->`.
        package static let numbersMeant = Places(rawValue: 512)
        /// Alternative text of an image.
        package static let image = Places(rawValue: 1024)
        /// A code span.
        package static let code = Places(rawValue: 2048)
        package static let tableHeader = Places(rawValue: 4096)
    }

    package let text: String
    /// UTF-8 byte offsets in the file; as long as the text in UTF-8 unless escapes or entities are in it.
    package let range: Range<Int>
    package let places: Places
    /// The index of the paragraph, heading or cell that holds it.
    package let block: Int
    package let node: Int
    /// Whether the range holds the text byte for byte.
    package let isVerbatim: Bool
    /// Whether something other than text comes right before and after, with no space between.
    package let followsText: Bool
}

extension MarkdownDocument {
    /// Hands over the UTF-8 bytes of each text and code span that is no label of a directive, and whether its words may
    /// go on in the next one.
    package func forEachWords(_ body: (UnsafeBufferPointer<UInt8>, _ goOn: Bool) -> Void) {
        pool.withUnsafeBufferPointer { pool in
            nodes.withUnsafeBufferPointer { nodes in
                var index = 0
                while index < nodes.count {
                    let node = nodes[index]
                    switch node.kind {
                    case .text, .code:
                        let start = Int(node.textStart)
                        let goOn = index + 1 < nodes.count && !nodes[index + 1].kind.endsWords
                        body(UnsafeBufferPointer(rebasing: pool[start..<start + Int(node.textCount)]), goOn)
                    case .directive where places(of: node).contains(.directiveLabel):
                        index = max(index + 1, Int(node.next))
                        continue
                    default: break
                    }
                    index += 1
                }
            }
        }
    }

    /// The text nodes in their order; code spans too, which have the place `code`.
    ///
    /// Quotation marks are paired within a block: `“ ”`, `« »`, `„ “` and `" "`.
    package func textRuns() -> [TextRun] {
        var runs: [TextRun] = []
        runs.reserveCapacity(nodes.count / 2)
        var stack: [(end: Int, places: TextRun.Places, block: Int)] = []
        var quotation = QuotationState()
        var previousUpper = -1
        for index in nodes.indices {
            while let last = stack.last, index >= last.end { stack.removeLast() }
            let node = nodes[index]
            let outer = stack.last ?? (nodes.count, [], 0)
            var places = outer.places
            if node.flags.contains(.numbersMeant) { places.insert(.numbersMeant) }
            switch node.kind {
            case .text, .code:
                if node.kind == .code { places.insert(.code) }
                let whole = TextRun(
                    text: String(decoding: literal(of: index), as: UTF8.self), range: node.range, places: places,
                    block: outer.block, node: index,
                    isVerbatim: node.kind == .text && !node.flags.contains(.decoded),
                    followsText: previousUpper == node.range.lowerBound)
                previousUpper = node.range.upperBound
                if node.kind == .text { quotation.part(whole, &runs) } else { quotation.mark(whole, &runs) }
                continue
            default:
                break
            }
            guard Int(node.next) > index + 1 else { continue }
            var block = outer.block
            switch node.kind {
            case .paragraph, .heading, .tableCell, .tableCaption, .directiveLabel:
                block = index
                if !places.contains(.note) || node.kind != .paragraph { quotation = QuotationState() }
            default: break
            }
            stack.append((Int(node.next), places.union(self.places(of: node)), block))
        }
        return runs
    }

    private func places(of node: MarkdownNode) -> TextRun.Places {
        switch node.kind {
        case .heading: .heading
        case .link: links[Int(node.value)].kind == .autolink ? [.link, .address] : .link
        case .image: .image
        case .blockQuote: .blockQuote
        case .tableCell: node.flags.contains(.header) ? [.tableCell, .tableHeader] : .tableCell
        case .footnoteDefinition: .note
        case .directive:
            switch (directives[Int(node.value)].form, directives[Int(node.value)].name) {
            case (.text, "plain"): .plain
            case (.text, _): .directiveLabel
            case (.container, "quote"): .blockQuote
            default: []
            }
        default: []
        }
    }
}

extension MarkdownNode.Kind {
    /// Whether the words of nothing that began before go on in a node of the kind, or behind it.
    fileprivate var endsWords: Bool {
        switch self {
        case .paragraph, .heading, .codeBlock, .thematicBreak, .blockQuote, .list, .item, .table, .tableRow, .tableCell:
            true
        default: false
        }
    }
}

/// Whether words stand between quotation marks.
struct QuotationState {
    private var closers: [Unicode.Scalar] = []

    var isInside: Bool { !closers.isEmpty }

    /// Adds a run as it is, marked where it stands in a quotation.
    func mark(_ run: TextRun, _ runs: inout [TextRun]) {
        runs.append(isInside ? run.quoted(true) : run)
    }

    /// Adds a run, parted where quotations begin and end.
    mutating func part(_ run: TextRun, _ runs: inout [TextRun]) {
        // All marks but the straight one have a lead byte that few other characters share.
        guard run.text.utf8.contains(where: { $0 == 0x22 || $0 == 0xC2 || $0 == 0xE2 }) else {
            return mark(run, &runs)
        }
        guard run.isVerbatim, run.text.unicodeScalars.contains(where: Self.isMark) else {
            for scalar in run.text.unicodeScalars { read(scalar) }
            return mark(run, &runs)
        }
        var start = run.text.startIndex
        var wasInside = isInside
        for index in run.text.unicodeScalars.indices where Self.isMark(run.text.unicodeScalars[index]) {
            read(run.text.unicodeScalars[index])
            guard isInside != wasInside else { continue }
            // The marks themselves belong to the quotation.
            let border = isInside ? index : run.text.unicodeScalars.index(after: index)
            if border > start { runs.append(run.part(start..<border).quoted(wasInside)) }
            start = border
            wasInside = isInside
        }
        if start < run.text.endIndex { runs.append(run.part(start..<run.text.endIndex).quoted(wasInside)) }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "“", "”", "„", "«", "»", "\"": true
        default: false
        }
    }

    private mutating func read(_ scalar: Unicode.Scalar) {
        if let closer = closers.last, scalar == closer {
            closers.removeLast()
            return
        }
        switch scalar {
        case "“": closers.append("”")
        case "„": closers.append("“")
        case "«": closers.append("»")
        case "\"": closers.append("\"")
        default: break
        }
        if closers.count > 8 { closers.removeFirst() }
    }
}

extension TextRun {
    fileprivate func quoted(_ isQuoted: Bool) -> TextRun {
        TextRun(
            text: text, range: range, places: isQuoted ? places.union(.quotation) : places, block: block, node: node,
            isVerbatim: isVerbatim, followsText: followsText)
    }

    /// A part of a run whose range is as long as its text.
    fileprivate func part(_ part: Range<String.Index>) -> TextRun {
        let lower = range.lowerBound + text.utf8.distance(from: text.startIndex, to: part.lowerBound)
        let count = text.utf8.distance(from: part.lowerBound, to: part.upperBound)
        return TextRun(
            text: String(text[part]), range: lower..<lower + count, places: places, block: block, node: node,
            isVerbatim: isVerbatim, followsText: followsText || part.lowerBound > text.startIndex)
    }
}
