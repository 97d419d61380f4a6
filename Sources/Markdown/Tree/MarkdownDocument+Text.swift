/// Words without markup.
extension MarkdownDocument {
    /// The text of a node: notes and citations left out, breaks as spaces, images by their alternative text.
    ///
    /// - Parameter directive: the text that a directive shows; nil for its label.
    package func plainText(of node: Int, directive: (Directive) -> String? = { _ in nil }) -> String {
        String(decoding: plainBytes(of: node, directive: directive), as: UTF8.self)
    }

    /// The same in UTF-8.
    package func plainBytes(of node: Int, directive: (Directive) -> String? = { _ in nil }) -> [UInt8] {
        var bytes: [UInt8] = []
        if node == 0 { bytes.reserveCapacity(pool.count) }
        forEachPart(of: node) { part in
            switch part {
            case .words(let words): bytes.append(contentsOf: words)
            case .space: bytes.append(.space)
            case .border: if let last = bytes.last, last != .space { bytes.append(.space) }
            case .directive(let index):
                guard let text = directive(directives[index]) else { return false }
                bytes.append(contentsOf: text.utf8)
            }
            return true
        }
        while let last = bytes.last, last.isWhitespace { bytes.removeLast() }
        return bytes
    }

    /// How many words the text has, labels of directives for what they show: runs of bytes above U+0020.
    package func wordCount() -> Int {
        var counter = WordCounter()
        forEachPart(of: 0) { part in
            switch part {
            case .words(let words): counter.add(words)
            case .space, .border: counter.addSpace()
            case .directive: return false
            }
            return true
        }
        return counter.words
    }

    /// A part of a text without markup.
    private enum PlainPart {
        case words(Bytes)
        case space
        /// Between blocks: a space where none is yet.
        case border
        /// What the directive at an index shows; its label where the part is refused.
        case directive(Int)
    }

    private func forEachPart(of node: Int, _ take: (PlainPart) -> Bool) {
        pool.withUnsafeBufferPointer { pool in
            nodes.withUnsafeBufferPointer { nodes in
                func words(_ node: MarkdownNode) {
                    let start = Int(node.textStart)
                    _ = take(.words(Bytes(rebasing: pool[start..<start + Int(node.textCount)])))
                }
                var index = node
                let end = Int(nodes[node].next)
                while index < end {
                    let current = nodes[index]
                    switch current.kind {
                    case .text, .code:
                        words(current)
                    case .softBreak, .lineBreak:
                        _ = take(.space)
                    case .footnoteReference, .citation:
                        index = Int(current.next)
                        continue
                    case .footnoteDefinition, .tableCaption:
                        if index != node {
                            index = Int(current.next)
                            continue
                        }
                    case .directive:
                        if take(.directive(Int(current.value))) {
                            index = Int(current.next)
                            continue
                        }
                    case .paragraph, .heading, .codeBlock, .item, .tableRow, .tableCell, .blockQuote, .list, .table,
                        .directiveLabel:
                        _ = take(.border)
                        if current.kind == .codeBlock { words(current) }
                    case .document, .htmlBlock, .htmlInline, .thematicBreak, .emphasis, .strong, .link, .image:
                        break
                    }
                    index += 1
                }
            }
        }
    }
}

extension MarkdownDocument {
    /// The heading of a node.
    func heading(at node: MarkdownNode) -> Heading? {
        var low = 0
        var high = headings.count
        while low < high {
            let middle = (low + high) / 2
            if Int(nodes[headings[middle].node].lower) < Int(node.lower) { low = middle + 1 } else { high = middle }
        }
        return low < headings.count && nodes[headings[low].node].lower == node.lower ? headings[low] : nil
    }

    /// The alternative text of an image, as libcmark writes it: texts and code, breaks as spaces.
    func alternativeText(of image: Int) -> String {
        var bytes: [UInt8] = []
        var index = image + 1
        while index < Int(nodes[image].next) {
            switch nodes[index].kind {
            case .text, .code, .htmlInline: bytes.append(contentsOf: literal(of: index))
            case .softBreak, .lineBreak: bytes.append(.space)
            default: break
            }
            index += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
