/// The leaves of a text whose blocks `BlockScanner` knows: libcmark reads those that have markup of its own, each as a
/// fragment, and no others.
extension InlineRewriter {
    struct LeafContent {
        /// The fragment that libcmark reads; -1 where there are only words and uses.
        var fragment = -1
        /// The uses that stand between the words, by their numbers.
        var uses = 0..<0
        /// Where the content ends, attributes left out.
        var end = 0
    }

    /// Reads all leaves; false where libcmark has to read the whole text.
    mutating func readOutline(_ structure: borrowing BlockStructure) -> Bool {
        startFragments(structure)
        contents.reserveCapacity(structure.leaves.count)
        for index in structure.leaves.indices {
            let leaf = structure.leaves[index]
            guard leaf.lineCount > 0 else { return false }
            let lines = Int(leaf.firstLine)..<Int(leaf.firstLine + leaf.lineCount)
            let last = structure.lines[lines.upperBound - 1]
            var content = LeafContent(end: Int(last.end))
            switch leaf.kind {
            case .label:
                leafFragments[index] = Int32(addLeafFragment(last, leaf.kind))
            case .heading:
                if let end = takeTrailingAttributes(last, leaf: index) {
                    // To libcmark, these end the heading once its attributes are gone.
                    if end > 0, text[end - 1] == 0x23 { return false }
                    content.end = end
                }
                // libcmark has its own ways with the places of empty headings.
                guard content.end > Int(last.start) else { return false }
                guard read(structure, lines, into: &content) else { return false }
            case .paragraph:
                guard read(structure, lines, into: &content) else { return false }
            case .caption, .cell:
                return false
            }
            contents.append(content)
        }
        return true
    }

    private mutating func read(
        _ structure: borrowing BlockStructure, _ lines: Range<Int>, into content: inout LeafContent
    ) -> Bool {
        let hasUses = hasCandidate(structure, lines)
        if !hasUses, lines.count == 1 {
            let line = Int(structure.lines[lines.lowerBound].start)..<content.end
            if line.isEmpty || (Self.areWords(text, line) && !text[line.upperBound - 1].isWhitespace) { return true }
        }
        read(structure, lines, from: nil, to: content.end)
        let found = hasUses ? scan(skipsDefinitions: true) : []
        guard mayStart(found) else { return false }
        var waiting: [(content: Range<Int>, uses: Range<Int>, use: Int)] = []
        let number = uses.count
        if areWords(between: found) {
            var index = 0
            while index < found.count { index = take(found, index, found.count, &waiting) }
            content.uses = number..<uses.count
        } else {
            // Where these go over the ends of lines, libcmark places what follows by rules of its own.
            if lines.count > 1, scratch.contains(where: { $0 == 0x3C || $0 == 0x5C || $0 == 0x60 }) { return false }
            content.fragment = addFragment(0..<scratch.count - 1, found, 0..<found.count, &waiting)
        }
        finish(found, &waiting)
        return true
    }

    /// Whether the leaf in `scratch` begins neither with what may define a link, which holds in all of the text, nor
    /// with white space.
    private func mayStart(_ found: [InlineScanner.Use]) -> Bool {
        if scratch[0].isWhitespace { return scratch.count == 1 }
        guard scratch[0] == 0x5B, found.first?.range.lowerBound != 0 else { return true }
        return !zip(scratch, scratch.dropFirst()).contains { $0 == 0x5D && $1 == 0x3A }
    }

    /// Whether what is left of `scratch` between uses is words to libcmark, and lines that end without white space.
    private func areWords(between uses: [InlineScanner.Use]) -> Bool {
        scratch.withUnsafeBufferPointer { scratch in
            var start = 0
            var index = 0
            while true {
                let end = index < uses.count ? uses[index].range.lowerBound : scratch.count
                if end > start {
                    guard Self.areWords(scratch, start..<end) else { return false }
                    var next = start
                    while let newline = scratch.firstOffset(of: .newline, in: next..<end) {
                        if newline > start, scratch[newline - 1].isWhitespace { return false }
                        next = newline + 1
                    }
                }
                guard index < uses.count else { return true }
                start = max(start, uses[index].range.upperBound)
                index += 1
            }
        }
    }

    /// Whether text has none of the bytes that begin or end something in libcmark's inlines.
    private static func areWords(_ text: Bytes, _ range: Range<Int>) -> Bool {
        func has(_ byte: UInt8) -> Bool { text.firstOffset(of: byte, in: range) != nil }
        return !(has(0x26) || has(0x2A) || has(0x3C) || has(0x5B) || has(0x5C) || has(0x5D) || has(0x5F) || has(0x60))
    }
}
