/// Finds the inline syntax of the extensions in the content of one leaf block, as offsets into that content.
///
/// It steps over backslash escapes, code spans, autolinks, raw HTML and link destinations the way libcmark does, so
/// that nothing in them counts. One pass, in time proportional to the content.
struct InlineScanner {
    /// One use of an extension.
    struct Use {
        enum Kind {
            case footnoteReference(Int)
            case inlineNote
            case directive(DirectiveSyntax)
            case citation(CitationSyntax)
        }

        var kind: Kind
        var range: Range<Int>
        /// What is inline content of its own: a label, the text of a note.
        var content: Range<Int>?
    }

    struct Opener {
        enum Kind {
            case plain
            case image
            case note
            case directive(name: Range<Int>)
            /// The bracket after `@key`; the use of the key.
            case suffix(Int)
        }

        var kind: Kind
        /// Where the construct starts: its `[`, `!`, `^` or `:`.
        var start: Int
        var bracket: Int
        var firstUse: Int
    }

    /// Labels and notes nest at most this deep; what is deeper is text.
    static let maximumDepth = 16

    let text: Bytes
    /// Footnotes by the key of their label.
    let footnotes: [String: Int]
    let schema: DirectiveSchema

    var uses: [Use] = []
    var undefinedFootnotes: [Range<Int>] = []
    private var openers: [Opener] = []
    /// Uses of `@key` that a bracket may still take.
    private var openKeys: [Int] = []
    /// Openers below this cannot become links, since a link inside them has.
    private var inactive = 0
    private var depth = 0
    private var suffix: (bracket: Int, use: Int)?
    private var ticks: [Int: [Int]]?
    private var missing: Set<UInt8> = []

    init(_ text: Bytes, footnotes: [String: Int], schema: DirectiveSchema) {
        self.text = text
        self.footnotes = footnotes
        self.schema = schema
    }

    /// Whether a line can hold anything that the scanner looks for.
    static func isCandidate(_ text: Bytes, _ range: Range<Int>) -> Bool {
        if text.firstOffset(of: 0x40, in: range) != nil || text.firstOffset(of: 0x5E, in: range) != nil { return true }
        var index = range.lowerBound
        while let colon = text.firstOffset(of: 0x3A, in: index..<range.upperBound) {
            index = colon + 1
            if index < range.upperBound, text[index].isLetter { return true }
        }
        return false
    }

    /// Scans from an offset to the end.
    mutating func scan(from start: Int) {
        var index = start
        let limit = text.count
        while index < limit {
            switch text[index] {
            case 0x5C: index += index + 1 < limit && text[index + 1].isPunctuation ? 2 : 1
            case 0x60: index = skipCode(index)
            case 0x3C: index = skipPointy(index)
            case 0x21:
                if index + 1 < limit, text[index + 1] == 0x5B {
                    push(.image, start: index, bracket: index + 1)
                    index += 2
                } else {
                    index += 1
                }
            case 0x5B:
                if let suffix, suffix.bracket == index {
                    push(.suffix(suffix.use), start: index, bracket: index)
                } else {
                    push(.plain, start: index, bracket: index)
                }
                index += 1
            case 0x5D: index = close(index)
            case 0x5E: index = caret(index)
            case 0x3A: index = colon(index)
            case 0x40: index = at(index)
            default: index += 1
            }
        }
    }

    private mutating func push(_ kind: Opener.Kind, start: Int, bracket: Int) {
        openers.append(Opener(kind: kind, start: start, bracket: bracket, firstUse: uses.count))
    }

    // MARK: Openers

    private mutating func caret(_ index: Int) -> Int {
        guard index + 1 < text.count, text[index + 1] == 0x5B, index == 0 || text[index - 1] != 0x5B,
            depth < Self.maximumDepth
        else { return index + 1 }
        push(.note, start: index, bracket: index + 1)
        depth += 1
        return index + 2
    }

    private mutating func colon(_ index: Int) -> Int {
        let limit = text.count
        guard let end = DirectiveSyntax.nameEnd(text, at: index + 1, limit: limit), end < limit,
            text[end] == 0x5B || text[end] == 0x7B, index == 0 || text[index - 1] != 0x3A
        else { return index + 1 }
        let name = index + 1..<end
        if ScalarClasses.isWord(text, before: index), schema.text[text.string(name)] == nil { return end }
        if text[end] == 0x5B {
            guard depth < Self.maximumDepth else { return end }
            push(.directive(name: name), start: index, bracket: end)
            depth += 1
            return end + 1
        }
        guard let attributes = attributes(at: end) else { return end }
        let syntax = DirectiveSyntax(
            name: name, label: nil, attributeList: end + 1..<attributes.end - 1, attributes: attributes.list,
            end: attributes.end)
        uses.append(Use(kind: .directive(syntax), range: index..<attributes.end))
        return attributes.end
    }

    private func attributes(at open: Int) -> (list: [DirectiveSyntax.Attribute], end: Int)? {
        DirectiveSyntax.attributes(text, at: open, limit: min(text.count, open + DirectiveSyntax.maximumLength))
    }

    private mutating func at(_ index: Int) -> Int {
        guard let key = CitationSyntax.key(text, at: index), !ScalarClasses.isWord(text, before: index) else {
            return index + 1
        }
        var start = index
        if index > 0, text[index - 1] == 0x2D, !ScalarClasses.isWord(text, before: index - 1),
            index < 2 || text[index - 2] != 0x5C
        {
            start = index - 1
        }
        let item = CitationSyntax.Item(
            key: key.range, range: start..<key.end, prefix: start..<start, suffix: key.end..<key.end,
            suppressesAuthor: start < index)
        openKeys.append(uses.count)
        var next = key.end
        while next < text.count, text[next] == 0x20 { next += 1 }
        if next < text.count, text[next] == .newline { next += 1 }
        if next < text.count, text[next] == 0x5B { suffix = (next, uses.count) }
        uses.append(
            Use(kind: .citation(CitationSyntax(items: [item], isBracketed: false)), range: start..<key.end))
        return key.end
    }

    // MARK: Closing

    private mutating func close(_ index: Int) -> Int {
        guard let opener = openers.popLast() else { return index + 1 }
        let isInactive = openers.count < inactive
        if openers.count < inactive { inactive = openers.count }
        let content = opener.bracket + 1..<index
        switch opener.kind {
        case .directive(let name):
            depth -= 1
            releaseKeys(from: opener.firstUse)
            return closeDirective(name, start: opener.start, label: content)
        case .note:
            depth -= 1
            uses.append(Use(kind: .inlineNote, range: opener.start..<index + 1, content: content))
            releaseKeys(from: opener.firstUse)
            return index + 1
        case .image:
            if let end = LinkSyntax.tailEnd(text, at: index + 1, limit: text.count) {
                // Alternative text is text.
                drop(from: opener.firstUse)
                return end
            }
        case .plain, .suffix:
            if !isInactive, let end = LinkSyntax.tailEnd(text, at: index + 1, limit: text.count) {
                inactive = openers.count
                return end
            }
        }
        return closeBracket(opener, content)
    }

    /// A bracket that is no link: a footnote, a citation, the locator of `@key`, or text.
    private mutating func closeBracket(_ opener: Opener, _ content: Range<Int>) -> Int {
        let end = content.upperBound + 1
        if !content.isEmpty, text[content.lowerBound] == 0x5E {
            if let labelEnd = FootnoteSyntax.labelEnd(text, at: opener.bracket, limit: end),
                labelEnd == content.upperBound
            {
                let label = content.lowerBound + 1..<content.upperBound
                if let footnote = footnotes[FootnoteSyntax.key(text.string(label))] {
                    drop(from: opener.firstUse)
                    uses.append(Use(kind: .footnoteReference(footnote), range: opener.bracket..<end))
                } else {
                    undefinedFootnotes.append(opener.bracket..<end)
                }
                return end
            }
        }
        if case .suffix(let use) = opener.kind, end >= text.count || (text[end] != 0x5B && text[end] != 0x28) {
            return closeSuffix(use, content, opener.firstUse)
        }
        guard let first = openKeys.firstIndex(where: { $0 >= opener.firstUse }, fromEnd: true) else { return end }
        let keys = openKeys[first...].flatMap { items(of: $0) }
        drop(from: opener.firstUse)
        let citation = CitationSyntax(items: CitationSyntax.split(text, content, keys), isBracketed: true)
        uses.append(Use(kind: .citation(citation), range: opener.bracket..<end))
        return end
    }

    private mutating func closeSuffix(_ use: Int, _ content: Range<Int>, _ firstUse: Int) -> Int {
        let end = content.upperBound + 1
        guard case .citation(var citation) = uses[use].kind, var first = citation.items.first else { return end }
        let firstKey = openKeys.firstIndex(where: { $0 >= firstUse }, fromEnd: true) ?? openKeys.count
        let keys = openKeys[firstKey...].flatMap { items(of: $0) }
        drop(from: firstUse)
        let parts = CitationSyntax.split(text, content, keys, isAfterKey: true)
        first.suffix = parts.leading
        first.range = first.range.lowerBound..<max(first.range.upperBound, parts.leading.upperBound)
        citation.items = [first] + parts.items
        uses[use].kind = .citation(citation)
        uses[use].range = uses[use].range.lowerBound..<end
        return end
    }

    private func items(of use: Int) -> [CitationSyntax.Item] {
        if case .citation(let citation) = uses[use].kind { citation.items } else { [] }
    }

    private mutating func closeDirective(_ name: Range<Int>, start: Int, label: Range<Int>) -> Int {
        var syntax = DirectiveSyntax(
            name: name, label: label, attributeList: nil, attributes: [], end: label.upperBound + 1)
        if syntax.end < text.count, text[syntax.end] == 0x7B, let attributes = attributes(at: syntax.end) {
            syntax.attributes = attributes.list
            syntax.attributeList = syntax.end + 1..<attributes.end - 1
            syntax.end = attributes.end
        }
        uses.append(Use(kind: .directive(syntax), range: start..<syntax.end, content: label))
        return syntax.end
    }

    /// Keys inside a finished construct stay citations in its text.
    private mutating func releaseKeys(from use: Int) {
        while let last = openKeys.last, last >= use { openKeys.removeLast() }
    }

    private mutating func drop(from use: Int) {
        releaseKeys(from: use)
        uses.removeLast(uses.count - use)
    }

    // MARK: What is stepped over

    private mutating func skipCode(_ start: Int) -> Int {
        var end = start
        while end < text.count, text[end] == 0x60 { end += 1 }
        if ticks == nil { ticks = Self.tickRuns(text, from: end) }
        let length = end - start
        guard let runs = ticks?[length] else { return end }
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle] < end { low = middle + 1 } else { high = middle }
        }
        return low < runs.count ? runs[low] + length : end
    }

    private static func tickRuns(_ text: Bytes, from start: Int) -> [Int: [Int]] {
        var runs: [Int: [Int]] = [:]
        var index = start
        while index < text.count {
            guard text[index] == 0x60 else {
                index += 1
                continue
            }
            let first = index
            while index < text.count, text[index] == 0x60 { index += 1 }
            runs[index - first, default: []].append(first)
        }
        return runs
    }

    private mutating func skipPointy(_ start: Int) -> Int {
        let limit = text.count
        if let end = HTMLTags.autolink(text, at: start + 1, limit: limit) { return end }
        guard start + 1 < limit else { return start + 1 }
        switch text[start + 1] {
        case 0x21:
            if text.matches("-->", at: start + 2, limit: limit) { return start + 5 }
            if text.matches("->", at: start + 2, limit: limit) { return start + 4 }
            if text.matches("--", at: start + 2, limit: limit) { return skip(to: "-->", start, from: start + 4) }
            if text.matches("[CDATA[", at: start + 2, limit: limit) { return skip(to: "]]>", start, from: start + 9) }
            if start + 2 < limit, text[start + 2].isLetter { return skip(to: ">", start, from: start + 3) }
            return start + 1
        case 0x3F: return skip(to: "?>", start, from: start + 2)
        case 0x2F: return HTMLTags.closingTag(text, at: start + 1, limit: limit) ?? start + 1
        default: return HTMLTags.openingTag(text, at: start + 1, limit: limit) ?? start + 1
        }
    }

    /// The offset after a terminator; where there is none to the end, that is remembered, and `<` is text.
    private mutating func skip(to terminator: StaticString, _ start: Int, from: Int) -> Int {
        let kind = terminator.utf8Start[0]
        guard !missing.contains(kind) else { return start + 1 }
        let count = terminator.utf8CodeUnitCount
        var index = from
        while index + count <= text.count {
            if text[index] == kind, text.matches(terminator, at: index, limit: text.count) { return index + count }
            index += 1
        }
        missing.insert(kind)
        return start + 1
    }
}

extension Array where Element == Int {
    /// The first index of the run at the array's end that satisfies a condition; nil where the last does not.
    fileprivate func firstIndex(where condition: (Int) -> Bool, fromEnd: Bool) -> Int? {
        var index = count
        while index > 0, condition(self[index - 1]) { index -= 1 }
        return index < count ? index : nil
    }
}
