import CCMark
import Glibc

/// Inline nodes.
extension TreeBuilder {
    /// Walks the inlines of a paragraph or heading.
    ///
    /// Labels and notes inside are walked by a call of their own, at most `InlineScanner.maximumDepth` deep.
    mutating func walkInlines(_ parent: OpaquePointer, _ context: inout LeafContext, in image: ImageView) {
        guard var current = cmark_node_first_child(parent) else { return }
        while true {
            if enterInline(current, &context, image), let child = cmark_node_first_child(current) {
                current = child
                continue
            }
            while true {
                if let next = cmark_node_next(current) {
                    current = next
                    break
                }
                guard let up = cmark_node_parent(current), up != parent else { return }
                leaveInline(up, &context, image)
                current = up
            }
        }
    }

    private mutating func enterInline(
        _ node: OpaquePointer, _ context: inout LeafContext, _ image: ImageView
    ) -> Bool {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT:
            text(node, &context, image)
        case CMARK_NODE_SOFTBREAK:
            lineBreak(.softBreak, &context, image)
        case CMARK_NODE_LINEBREAK:
            lineBreak(.lineBreak, &context, image)
        case CMARK_NODE_CODE:
            code(node, &context, image)
        case CMARK_NODE_HTML_INLINE:
            let start = context.offset(column: cmark_node_get_start_column(node))
            let end = context.offset(column: cmark_node_get_end_column(node)) + 1
            context.consume(to: end)
            let html = append(.htmlInline, source(start..<end, &context, image))
            setRestored(html, Self.bytes(cmark_node_get_literal(node)), newlines: true)
            hasHTML = true
        case CMARK_NODE_EMPH:
            _ = begin(.emphasis, 0..<0)
            return keepInline(node, &context, image)
        case CMARK_NODE_STRONG:
            _ = begin(.strong, 0..<0)
            return keepInline(node, &context, image)
        case CMARK_NODE_LINK:
            beginLink(.link, node, &context, image)
            return keepInline(node, &context, image)
        case CMARK_NODE_IMAGE:
            beginLink(.image, node, &context, image)
            return keepInline(node, &context, image)
        default:
            break
        }
        return false
    }

    private mutating func keepInline(
        _ node: OpaquePointer, _ context: inout LeafContext, _ image: ImageView
    ) -> Bool {
        if cmark_node_first_child(node) != nil { return true }
        leaveInline(node, &context, image)
        return false
    }

    private mutating func leaveInline(
        _ node: OpaquePointer, _ context: inout LeafContext, _ image: ImageView
    ) {
        guard let index = open.last?.node else { return }
        let first = index + 1 < nodes.count ? index + 1 : nil
        switch nodes[index].kind {
        case .emphasis, .strong:
            let width: Int32 = nodes[index].kind == .strong ? 2 : 1
            if let first {
                nodes[index].lower = max(0, nodes[first].lower - width)
                nodes[index].upper = min(nodes[lastChild(of: index)].upper + width, Int32(text.count))
            }
        case .link, .image:
            finishLink(index, node, &context, image)
        default:
            break
        }
        finishNode()
    }

    private func lastChild(of index: Int) -> Int {
        var child = index + 1
        while Int(nodes[child].next) < nodes.count { child = Int(nodes[child].next) }
        return child
    }

    // MARK: Places

    /// The source of a stretch of an image.
    mutating func source(_ range: Range<Int>, _ context: inout LeafContext, _ image: ImageView) -> Range<Int> {
        let lower = context.cursor.source(of: range.lowerBound, in: image)
        guard range.upperBound > range.lowerBound else { return lower..<lower }
        let upper = context.cursor.source(of: range.upperBound - 1, in: image) + 1
        return lower..<max(lower, min(upper, text.count))
    }

    private mutating func lineBreak(
        _ kind: MarkdownNode.Kind, _ context: inout LeafContext, _ image: ImageView
    ) {
        let end = context.breakLine(image, isHard: kind == .lineBreak)
        append(kind, source(end..<end + 1, &context, image))
    }

    // MARK: Links

    private mutating func beginLink(
        _ kind: Link.Kind, _ node: OpaquePointer, _ context: inout LeafContext, _ image: ImageView
    ) {
        let start = context.offset(column: cmark_node_get_start_column(node))
        let range = source(start..<start + 1, &context, image)
        let index = begin(kind == .image ? .image : .link, range)
        nodes[index].value = Int32(links.count)
        let destination = restored(Self.bytes(cmark_node_get_url(node)), newlines: true)
        let title = restored(Self.bytes(cmark_node_get_title(node)), newlines: true)
        // libcmark writes a title that is there and empty.
        if cmark_node_get_title(node) != Self.noTitle { nodes[index].flags.insert(.titled) }
        links.append(
            Link(
                index: links.count, kind: kind, destination: String(decoding: destination, as: UTF8.self),
                title: String(decoding: title, as: UTF8.self), range: range, node: index,
                isDangerous: DangerousScheme.begins(destination)))
    }

    private mutating func finishLink(
        _ index: Int, _ node: OpaquePointer, _ context: inout LeafContext, _ image: ImageView
    ) {
        let number = Int(nodes[index].value)
        var link = links[number]
        let hasChildren = index + 1 < nodes.count
        if hasChildren, link.kind == .link, nodes[index + 1].kind == .text, isAutolink(index) {
            link = Link(
                index: link.index, kind: .autolink, destination: link.destination, title: link.title,
                range: Int(nodes[index + 1].lower) - 1..<Int(nodes[nodes.count - 1].upper) + 1, node: index,
                isDangerous: link.isDangerous)
            context.consume(to: context.lastEnd + 1)
        } else {
            let end = context.offset(column: cmark_node_get_end_column(node)) + 1
            context.consume(to: end)
            let upper = source(max(0, end - 1)..<end, &context, image).upperBound
            var lower = Int(nodes[index].lower)
            if hasChildren { lower = max(0, Int(nodes[index + 1].lower) - (link.kind == .image ? 2 : 1)) }
            link.range = lower..<max(lower, upper)
        }
        links[number] = link
        nodes[index].lower = Int32(link.range.lowerBound)
        nodes[index].upper = Int32(link.range.upperBound)
    }

    /// Whether a link is `<…>`: its text stands between pointy brackets.
    private func isAutolink(_ index: Int) -> Bool {
        let lower = Int(nodes[index + 1].lower)
        let upper = Int(nodes[nodes.count - 1].upper)
        return lower > 0 && upper < text.count && text[lower - 1] == 0x3C && text[upper] == 0x3E
    }

    // MARK: Text

    private mutating func code(_ node: OpaquePointer, _ context: inout LeafContext, _ image: ImageView) {
        var start = context.offset(column: cmark_node_get_start_column(node))
        var end = max(start, context.offset(column: cmark_node_get_end_column(node)) + 1)
        // libcmark leaves the backticks out.
        while start > 0, image.bytes[start - 1] == 0x60 { start -= 1 }
        while end < image.bytes.count, image.bytes[end] == 0x60 { end += 1 }
        context.consume(to: end)
        let index = append(.code, source(start..<end, &context, image))
        setRestored(index, Self.bytes(cmark_node_get_literal(node)), newlines: false)
    }

    private mutating func text(_ node: OpaquePointer, _ context: inout LeafContext, _ image: ImageView) {
        let literal = Self.bytes(cmark_node_get_literal(node))
        guard !literal.isEmpty else { return }
        var start = context.offset(column: cmark_node_get_start_column(node))
        if literal[0] == 0x60, !matches(literal, at: start, image) {
            // libcmark places backticks that open no code span after themselves.
            let ticks = literal.firstIndex { $0 != 0x60 } ?? literal.count
            let before = start - ticks
            if before >= context.lastEnd, image.bytes[before..<start].allSatisfy({ $0 == 0x60 }) { start = before }
        }
        if !matches(literal, at: start, image) {
            let end = context.offset(column: cmark_node_get_end_column(node)) + 1
            guard end - start <= literal.count, let found = find(literal, from: context.lastEnd, to: context.end, image)
            else {
                let end = min(max(start, end), max(start, context.lineEnd(from: start)))
                context.consume(to: end)
                return align(literal, start..<end, &context, image)
            }
            start = found
        }
        context.consume(to: start + literal.count)
        verbatim(start..<start + literal.count, &context, image)
    }

    private func matches(_ literal: Bytes, at start: Int, _ image: ImageView) -> Bool {
        guard start + literal.count <= image.bytes.count else { return false }
        guard let base = image.bytes.baseAddress, let other = literal.baseAddress else { return false }
        return memcmp(base + start, other, literal.count) == 0
    }

    /// A place that libcmark reported wrongly is looked for after the last one.
    private func find(_ literal: Bytes, from: Int, to: Int, _ image: ImageView) -> Int? {
        guard from < to, to <= image.bytes.count else { return nil }
        var start = from
        while start + literal.count <= to {
            guard let next = image.bytes[start..<to].firstIndex(of: literal[0]) else { return nil }
            if next + literal.count <= to, matches(literal, at: next, image) { return next }
            start = next + 1
        }
        return nil
    }

    /// Lays down text that reads in the source as it is, with what its placeholders stand for.
    private mutating func verbatim(_ range: Range<Int>, _ context: inout LeafContext, _ image: ImageView) {
        var start = range.lowerBound
        while start < range.upperBound {
            guard let mark = nextSentinel(start..<range.upperBound, image) else {
                return plain(start..<range.upperBound, &context, image)
            }
            plain(start..<max(start, mark - 1), &context, image)
            var index = mark + 1
            if index < range.upperBound, image.bytes[index] == .space {
                start = index + 1
                continue
            }
            var number = 0
            while index < range.upperBound, image.bytes[index].isDigit {
                number = number &* 10 &+ Int(image.bytes[index] - 0x30)
                index += 1
            }
            start = min(index + 2, range.upperBound)
            if number >= 0, number < inline.uses.count { use(number) }
        }
    }

    private func nextSentinel(_ range: Range<Int>, _ image: ImageView) -> Int? {
        guard !inline.uses.isEmpty || !fragments.leaves.isEmpty else { return nil }
        guard let base = image.bytes.baseAddress,
            let found = memchr(base + range.lowerBound, Int32(sentinel), range.count)
        else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }

    private mutating func plain(_ range: Range<Int>, _ context: inout LeafContext, _ image: ImageView) {
        var start = range.lowerBound
        while start < range.upperBound {
            let place = context.cursor.source(of: start, in: image)
            let count = min(range.upperBound - start, context.cursor.remaining(from: start, in: image))
            let index = append(.text, place..<place + count)
            setLiteral(index, Bytes(rebasing: image.bytes[start..<start + count]))
            start += count
        }
    }

    private mutating func decoded(
        _ bytes: Bytes, _ range: Range<Int>, _ context: inout LeafContext, _ image: ImageView
    ) {
        let index = append(.text, source(range, &context, image))
        nodes[index].flags.insert(.decoded)
        setLiteral(index, bytes)
    }

    /// Text whose literal differs from its source by escapes, entities, spaces at a line's end and delimiters that
    /// emphasis has used: told apart piece by piece, so that every piece has its own range.
    private mutating func align(
        _ literal: Bytes, _ range: Range<Int>, _ context: inout LeafContext, _ image: ImageView
    ) {
        var read = 0
        var at = range.lowerBound
        var runStart = at
        while at < range.upperBound, read < literal.count {
            let byte = image.bytes[at]
            if byte == 0x5C, at + 1 < range.upperBound, image.bytes[at + 1].isPunctuation,
                literal[read] == image.bytes[at + 1]
            {
                verbatim(runStart..<at, &context, image)
                decoded(Bytes(rebasing: literal[read...read]), at..<at + 2, &context, image)
                at += 2
                read += 1
                runStart = at
            } else if byte == 0x26, let (count, bytes) = entity(at..<range.upperBound, image),
                literal.count - read >= bytes.count, literal[read..<read + bytes.count].elementsEqual(bytes)
            {
                verbatim(runStart..<at, &context, image)
                decoded(Bytes(rebasing: literal[read..<read + bytes.count]), at..<at + count, &context, image)
                at += count
                read += bytes.count
                runStart = at
            } else if byte == literal[read] {
                at += 1
                read += 1
            } else {
                verbatim(runStart..<at, &context, image)
                at += 1
                runStart = at
            }
        }
        verbatim(runStart..<at, &context, image)
        if read < literal.count { rest(Bytes(rebasing: literal[read...]), at, &context, image) }
    }

    /// What is left of a literal where its source has ended: shown, at no place of its own.
    private mutating func rest(_ literal: Bytes, _ at: Int, _ context: inout LeafContext, _ image: ImageView) {
        var index = 0
        while index < literal.count {
            let mark = literal[index...].firstIndex(of: sentinel) ?? literal.count
            let end = mark < literal.count ? max(index, mark - 1) : mark
            if end > index { decoded(Bytes(rebasing: literal[index..<end]), at..<at, &context, image) }
            guard mark < literal.count else { return }
            index = mark + 1
            var number = 0
            let digits = index
            while index < literal.count, literal[index].isDigit {
                number = number &* 10 &+ Int(literal[index] - 0x30)
                index += 1
            }
            if index == digits {
                index += 1
            } else {
                index += 2
                if number >= 0, number < inline.uses.count { use(number) }
            }
        }
    }

    /// The character reference that starts at an offset: its length and what it stands for.
    private mutating func entity(_ range: Range<Int>, _ image: ImageView) -> (count: Int, bytes: [UInt8])? {
        var end = range.lowerBound + 1
        let limit = min(range.upperBound, range.lowerBound + 40)
        while end < limit, image.bytes[end].isAlphanumeric || image.bytes[end] == 0x23 { end += 1 }
        guard end < limit, image.bytes[end] == 0x3B, end > range.lowerBound + 1 else { return nil }
        guard let bytes = entities.decode(Bytes(rebasing: image.bytes[range.lowerBound...end])) else { return nil }
        return (end + 1 - range.lowerBound, bytes)
    }

    // MARK: Placeholders in literals

    mutating func setRestored(_ node: Int, _ literal: Bytes, newlines: Bool) {
        if !inline.uses.isEmpty, let base = literal.baseAddress, memchr(base, Int32(sentinel), literal.count) != nil {
            restored(literal, newlines: newlines).withUnsafeBufferPointer { setLiteral(node, $0) }
        } else {
            setLiteral(node, literal)
        }
    }

    /// A literal with the source in place of the placeholders that got into it.
    func restored(_ literal: Bytes, newlines: Bool) -> [UInt8] {
        guard !literal.isEmpty else { return [] }
        if inline.uses.isEmpty || literal.firstIndex(of: sentinel) == nil { return Array(literal) }
        var result: [UInt8] = []
        var index = 0
        while index < literal.count {
            guard literal[index] == sentinel, index + 1 < literal.count else {
                result.append(literal[index])
                index += 1
                continue
            }
            if result.last == 0x25 { result.removeLast() }
            var number = 0
            index += 1
            if literal[index] == .space {
                index += 1
                continue
            }
            while index < literal.count, literal[index].isDigit {
                number = number &* 10 &+ Int(literal[index] - 0x30)
                index += 1
            }
            index += 2
            guard number >= 0, number < inline.uses.count else { continue }
            for byte in text[inline.uses[number].range] {
                result.append(!newlines && byte.isLineEnd ? .space : byte)
            }
        }
        return result
    }
}
