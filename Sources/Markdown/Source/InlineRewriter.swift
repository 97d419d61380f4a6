/// Puts placeholders in place of the extensions' inline syntax, leaf by leaf.
///
/// A placeholder is text to libcmark, with punctuation at its edges where the syntax had it, so that emphasis around
/// it comes out the same. What is inline content of its own (labels, notes, table cells) becomes a paragraph of a
/// second text that libcmark reads in the same run, so that link reference definitions hold there too.
struct InlineRewriter {
    enum Placeholder {
        case footnoteReference(footnote: Int)
        case inlineNote(fragment: Int)
        case directive(DirectiveSyntax, fragment: Int)
        case citation(CitationSyntax)
    }

    struct Use {
        var placeholder: Placeholder
        var range: Range<Int>
    }

    /// An identifier at the end of a heading or a caption.
    struct TrailingAttributes {
        var leaf: Int
        var syntax: [DirectiveSyntax.Attribute]
    }

    let text: Bytes
    let sentinel: UInt8
    let footnotes: [String: Int]
    let schema: DirectiveSchema

    var edits: [BlockStructure.Edit] = []
    var replacements: [UInt8]
    var fragments = TextImage()
    var uses: [Use] = []
    var trailing: [TrailingAttributes] = []
    var undefinedFootnotes: [Range<Int>] = []
    /// The fragment of each label and cell leaf; -1 for plain text.
    var leafFragments: [Int32] = []
    /// Of an outline, what each leaf holds.
    var contents: [LeafContent] = []

    /// The content of the leaf that is read, its lines joined, and the way back to the source.
    var scratch: [UInt8] = []
    private var map: [(offset: Int, source: Int)] = []

    init(
        _ text: Bytes, sentinel: UInt8, replacements: [UInt8], footnotes: [String: Int],
        schema: DirectiveSchema
    ) {
        self.text = text
        self.sentinel = sentinel
        self.replacements = replacements
        self.footnotes = footnotes
        self.schema = schema
    }

    mutating func rewrite(_ structure: borrowing BlockStructure) {
        startFragments(structure)
        for index in structure.leaves.indices {
            let leaf = structure.leaves[index]
            guard leaf.lineCount > 0 else { continue }
            let lines = Int(leaf.firstLine)..<Int(leaf.firstLine + leaf.lineCount)
            switch leaf.kind {
            case .paragraph:
                if hasCandidate(structure, lines) { rewriteLeaf(structure, lines, from: nil, to: nil) }
            case .heading:
                let end = takeTrailingAttributes(structure.lines[lines.upperBound - 1], leaf: index)
                if hasCandidate(structure, lines) { rewriteLeaf(structure, lines, from: nil, to: end) }
                if let end { remove(end, Int(structure.lines[lines.upperBound - 1].end)) }
            case .caption:
                let first = structure.lines[lines.lowerBound]
                let start = TableSyntax.captionStart(text, at: Int(first.start), limit: Int(first.end))
                if let start { remove(Int(first.start), start) }
                let end = takeTrailingAttributes(structure.lines[lines.upperBound - 1], leaf: index)
                rewriteLeaf(structure, lines, from: start, to: end)
                if let end { remove(end, Int(structure.lines[lines.upperBound - 1].end)) }
            case .label, .cell:
                leafFragments[index] = Int32(addLeafFragment(structure.lines[lines.lowerBound], leaf.kind))
            }
        }
    }

    mutating func startFragments(_ structure: borrowing BlockStructure) {
        fragments.segments.append(TextImage.Segment(offset: 0, source: 0, count: 0))
        leafFragments = [Int32](repeating: -1, count: structure.leaves.count)
    }

    func hasCandidate(_ structure: borrowing BlockStructure, _ lines: Range<Int>) -> Bool {
        for index in lines {
            let line = structure.lines[index]
            if InlineScanner.isCandidate(text, Int(line.start)..<Int(line.end)) { return true }
        }
        return false
    }

    private mutating func remove(_ lower: Int, _ upper: Int) {
        edits.append(
            BlockStructure.Edit(lower: Int32(lower), upper: Int32(upper), start: Int32(replacements.count), count: 0))
    }

    /// Where the content ends before `{#id …}` at its end; nil where there is none.
    mutating func takeTrailingAttributes(_ line: BlockStructure.Line, leaf: Int) -> Int? {
        var end = Int(line.end)
        while end > Int(line.start), text[end - 1].isSpaceOrTab { end -= 1 }
        guard end > Int(line.start), text[end - 1] == 0x7D else { return nil }
        var open = end - 1
        while open > Int(line.start), text[open] != 0x7B { open -= 1 }
        guard text[open] == 0x7B, open == Int(line.start) || text[open - 1].isSpaceOrTab,
            let attributes = DirectiveSyntax.attributes(text, at: open, limit: end), attributes.end == end,
            !attributes.list.isEmpty, !attributes.list.contains(where: { $0.kind == .pair && $0.value.isEmpty })
        else { return nil }
        trailing.append(TrailingAttributes(leaf: leaf, syntax: attributes.list))
        while open > Int(line.start), text[open - 1].isSpaceOrTab { open -= 1 }
        return open
    }

    // MARK: Leaves in their place

    private mutating func rewriteLeaf(
        _ structure: borrowing BlockStructure, _ lines: Range<Int>, from: Int?, to: Int?
    ) {
        read(structure, lines, from: from, to: to)
        let found = scan(skipsDefinitions: true)
        emit(found, 0..<found.count) { $0.edits.append($1) }
    }

    /// Joins the lines of a leaf in `scratch`, each with its ending.
    mutating func read(_ structure: borrowing BlockStructure, _ lines: Range<Int>, from: Int?, to: Int?) {
        scratch.removeAll(keepingCapacity: true)
        map.removeAll(keepingCapacity: true)
        for index in lines {
            let line = structure.lines[index]
            let start = index == lines.lowerBound ? from ?? Int(line.start) : Int(line.start)
            let end = index == lines.upperBound - 1 ? to ?? Int(line.end) : Int(line.end)
            map.append((scratch.count, start))
            scratch.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<max(start, end)]))
            scratch.append(.newline)
        }
    }

    /// The uses in `scratch`, outer ones before those inside them.
    mutating func scan(skipsDefinitions: Bool) -> [InlineScanner.Use] {
        scratch.withUnsafeBufferPointer { content in
            var start = 0
            if skipsDefinitions, content.count > 1, content[0] == 0x5B, content[1] != 0x40, content[1] != 0x5E {
                var lines = ReferenceDefinitions.lineCount(content)
                while lines > 0, start < content.count {
                    if content[start] == .newline { lines -= 1 }
                    start += 1
                }
            }
            var scanner = InlineScanner(content, footnotes: footnotes, schema: schema)
            scanner.scan(from: start)
            for range in scanner.undefinedFootnotes { undefinedFootnotes.append(source(range)) }
            return scanner.uses.sorted {
                ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
            }
        }
    }

    /// Makes placeholders for the outermost of some uses, and fragments for what is inside them.
    private mutating func emit(
        _ uses: [InlineScanner.Use], _ range: Range<Int>,
        _ add: (inout InlineRewriter, BlockStructure.Edit) -> Void
    ) {
        var waiting: [(content: Range<Int>, uses: Range<Int>, use: Int)] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let (next, edit) = place(uses, index, range.upperBound, &waiting)
            add(&self, edit)
            index = next
        }
        finish(uses, &waiting)
    }

    /// The placeholder of a use, and the index after those inside it.
    private mutating func place(
        _ uses: [InlineScanner.Use], _ index: Int, _ limit: Int,
        _ waiting: inout [(content: Range<Int>, uses: Range<Int>, use: Int)]
    ) -> (next: Int, edit: BlockStructure.Edit) {
        let number = self.uses.count
        let next = take(uses, index, limit, &waiting)
        let range = self.uses[number].range
        let start = replacements.count
        replacements.append(0x25)
        replacements.append(sentinel)
        replacements.append(contentsOf: String(number).utf8)
        replacements.append(sentinel)
        // What follows sees a letter or a punctuation mark, as it would have.
        let last = scratch[uses[index].range.upperBound - 1]
        replacements.append(last.isPunctuation ? 0x25 : 0x61)
        let edit = BlockStructure.Edit(
            lower: Int32(range.lowerBound), upper: Int32(range.upperBound), start: Int32(start),
            count: Int32(replacements.count - start))
        return (next, edit)
    }

    /// Adds a use of `scratch` to those of the text; the index after those inside it.
    mutating func take(
        _ uses: [InlineScanner.Use], _ index: Int, _ limit: Int,
        _ waiting: inout [(content: Range<Int>, uses: Range<Int>, use: Int)]
    ) -> Int {
        let use = uses[index]
        var next = index + 1
        while next < limit, uses[next].range.lowerBound < use.range.upperBound { next += 1 }
        let number = self.uses.count
        let range = source(use.range)
        let placeholder: Placeholder
        switch use.kind {
        case .footnoteReference(let footnote): placeholder = .footnoteReference(footnote: footnote)
        case .inlineNote: placeholder = .inlineNote(fragment: -1)
        case .directive(let syntax): placeholder = .directive(source(syntax), fragment: -1)
        case .citation(let citation): placeholder = .citation(source(citation))
        }
        self.uses.append(Use(placeholder: placeholder, range: range))
        if let content = use.content { waiting.append((content, index + 1..<next, number)) }
        return next
    }

    // MARK: Fragments

    private static let special: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in Array("\n\r\\`&_*[]<!:@^%\0".utf8) { table[Int(byte)] = true }
        return table
    }()

    /// The fragment of a label or a cell; -1 where its text is plain.
    mutating func addLeafFragment(_ line: BlockStructure.Line, _ kind: BlockStructure.Leaf.Kind) -> Int {
        let range = Int(line.start)..<Int(line.end)
        guard range.contains(where: { Self.special[Int(text[$0])] }) else { return -1 }
        scratch.removeAll(keepingCapacity: true)
        map.removeAll(keepingCapacity: true)
        map.append((0, range.lowerBound))
        var index = range.lowerBound
        var isCell = false
        if case .cell = kind { isCell = true }
        while index < range.upperBound {
            if isCell, text[index] == 0x5C, index + 1 < range.upperBound, text[index + 1] == 0x7C {
                index += 1
                map.append((scratch.count, index))
            }
            scratch.append(text[index])
            index += 1
        }
        var found: [InlineScanner.Use] = []
        if InlineScanner.isCandidate(text, range) { found = scan(skipsDefinitions: false) }
        var waiting: [(content: Range<Int>, uses: Range<Int>, use: Int)] = []
        let fragment = addFragment(0..<scratch.count, found, 0..<found.count, &waiting)
        finish(found, &waiting)
        return fragment
    }

    /// In place of a fragment: the label reads in the source as it is.
    static let plainLabel = -2

    /// Adds the fragments that wait; they can hold further uses, which wait in turn.
    mutating func finish(
        _ uses: [InlineScanner.Use], _ waiting: inout [(content: Range<Int>, uses: Range<Int>, use: Int)]
    ) {
        var done = 0
        while done < waiting.count {
            let item = waiting[done]
            done += 1
            if case .directive(let syntax, _) = self.uses[item.use].placeholder, item.uses.isEmpty,
                !item.content.contains(where: { Self.special[Int(scratch[$0])] })
            {
                self.uses[item.use].placeholder = .directive(syntax, fragment: Self.plainLabel)
                continue
            }
            let fragment = addFragment(item.content, uses, item.uses, &waiting)
            switch self.uses[item.use].placeholder {
            case .inlineNote: self.uses[item.use].placeholder = .inlineNote(fragment: fragment)
            case .directive(let syntax, _): self.uses[item.use].placeholder = .directive(syntax, fragment: fragment)
            case .footnoteReference, .citation: break
            }
        }
    }

    /// Adds a stretch of `scratch` as a paragraph of the fragments; -1 where there is nothing but space.
    mutating func addFragment(
        _ content: Range<Int>, _ uses: [InlineScanner.Use], _ inner: Range<Int>,
        _ waiting: inout [(content: Range<Int>, uses: Range<Int>, use: Int)]
    ) -> Int {
        var content = content
        while let first = content.first, scratch[first].isWhitespace { content = first + 1..<content.upperBound }
        while let last = content.last, scratch[last].isWhitespace { content = content.lowerBound..<last }
        guard !content.isEmpty else { return -1 }
        let firstContent = fragments.content.count
        let line = Int32(fragments.lineStarts.count)
        startFragmentLine(isFirst: true)
        var position = content.lowerBound
        var index = inner.lowerBound
        while true {
            let stop = index < inner.upperBound ? uses[index].range.lowerBound : content.upperBound
            copyToFragment(position..<stop)
            guard index < inner.upperBound else { break }
            position = uses[index].range.upperBound
            let (next, edit) = place(uses, index, inner.upperBound, &waiting)
            fragments.bytes.append(contentsOf: replacements[Int(edit.start)..<Int(edit.start + edit.count)])
            index = next
        }
        endFragmentLine()
        fragments.lineStarts.append(Int32(fragments.bytes.count))
        fragments.bytes.append(.newline)
        fragments.leaves.append(
            TextImage.Leaf(
                line: line, first: Int32(firstContent), count: Int32(fragments.content.count - firstContent)))
        return fragments.leaves.count - 1
    }

    /// Placeholder text keeps the first line from starting a block; indentation, which libcmark takes off lines that
    /// continue a paragraph, keeps the others from it.
    private mutating func startFragmentLine(isFirst: Bool) {
        if !isFirst { fragments.bytes.append(contentsOf: repeatElement(0x20, count: 4)) }
        let start = Int32(fragments.bytes.count)
        fragments.lineStarts.append(isFirst ? start : start - 4)
        fragments.content.append(TextImage.ContentLine(start: start, end: start))
        guard isFirst else { return }
        fragments.bytes.append(0x25)
        fragments.bytes.append(sentinel)
        fragments.bytes.append(.space)
    }

    private mutating func endFragmentLine() {
        fragments.content[fragments.content.count - 1].end = Int32(fragments.bytes.count)
        fragments.bytes.append(.newline)
    }

    private mutating func copyToFragment(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            var end = index
            while end < range.upperBound, scratch[end] != .newline { end += 1 }
            copyMapped(index..<end)
            guard end < range.upperBound else { return }
            fragments.segments.append(
                TextImage.Segment(offset: Int32(fragments.bytes.count), source: Int32(source(end)), count: 1))
            endFragmentLine()
            startFragmentLine(isFirst: false)
            index = end + 1
            while index < range.upperBound, scratch[index].isSpaceOrTab { index += 1 }
        }
    }

    private mutating func copyMapped(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let piece = piece(at: index)
            let end = min(range.upperBound, piece + 1 < map.count ? map[piece + 1].offset : range.upperBound)
            let source = map[piece].source + index - map[piece].offset
            fragments.copy(text, source..<source + end - index)
            index = end
        }
    }

    // MARK: From scratch to source

    private func piece(at offset: Int) -> Int {
        var low = 0
        var high = map.count
        while low < high {
            let middle = (low + high) / 2
            if map[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    private func source(_ offset: Int) -> Int {
        let piece = map[piece(at: offset)]
        return piece.source + offset - piece.offset
    }

    /// Both ends, the upper one as the place after the last byte.
    private func source(_ range: Range<Int>) -> Range<Int> {
        let lower = source(range.lowerBound)
        return range.isEmpty ? lower..<lower : lower..<source(range.upperBound - 1) + 1
    }

    private func source(_ syntax: DirectiveSyntax) -> DirectiveSyntax {
        DirectiveSyntax(
            name: source(syntax.name), label: syntax.label.map(source), attributeList: syntax.attributeList.map(source),
            attributes: syntax.attributes.map {
                DirectiveSyntax.Attribute(name: source($0.name), value: source($0.value), kind: $0.kind)
            },
            end: source(syntax.end - 1) + 1)
    }

    private func source(_ citation: CitationSyntax) -> CitationSyntax {
        CitationSyntax(
            items: citation.items.map {
                CitationSyntax.Item(
                    key: source($0.key), range: source($0.range), prefix: source($0.prefix), suffix: source($0.suffix),
                    suppressesAuthor: $0.suppressesAuthor)
            },
            isBracketed: citation.isBracketed)
    }
}
