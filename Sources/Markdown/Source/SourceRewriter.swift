/// Makes the text that libcmark reads out of the author's text and the edits to it.
enum SourceRewriter {
    struct Result {
        var image: TextImage
        /// The line of the image, from 0, that each mark stands on, in the order of the edits that have one.
        var markLines: [(line: Int32, mark: Int32)]
    }

    /// The body with block and inline edits made; both lists are in the order of the source.
    static func rewrite(
        _ text: Bytes, _ range: Range<Int>, blocks: [BlockStructure.Edit], inlines: [BlockStructure.Edit],
        replacements: [UInt8]
    ) -> Result {
        var image = TextImage()
        var marks: [(offset: Int, mark: Int32)] = []
        image.bytes.reserveCapacity(range.count + replacements.count)
        var position = range.lowerBound
        var block = 0
        var inline = 0
        while block < blocks.count || inline < inlines.count {
            let edit: BlockStructure.Edit
            if inline >= inlines.count || (block < blocks.count && blocks[block].lower <= inlines[inline].lower) {
                edit = blocks[block]
                block += 1
            } else {
                edit = inlines[inline]
                inline += 1
            }
            // An edit inside a stretch that is replaced already has nothing left to do.
            guard Int(edit.lower) >= position else { continue }
            image.copy(text, position..<Int(edit.lower))
            if edit.mark >= 0 { marks.append((image.bytes.count, edit.mark)) }
            image.bytes.append(contentsOf: replacements[Int(edit.start)..<Int(edit.start + edit.count)])
            position = max(position, Int(edit.upper))
        }
        image.copy(text, position..<max(position, range.upperBound))
        image.findLines()
        var lines: [(line: Int32, mark: Int32)] = []
        lines.reserveCapacity(marks.count)
        var line = 0
        for mark in marks {
            while line + 1 < image.lineStarts.count, Int(image.lineStarts[line + 1]) <= mark.offset { line += 1 }
            lines.append((Int32(line), mark.mark))
        }
        return Result(image: image, markLines: lines)
    }

    /// Adds the content lines of the leaves that stay in their place.
    static func placeLeaves(_ structure: borrowing BlockStructure, in image: inout TextImage) {
        var segment = 0
        var line = 0
        let segments = image.segments
        for leaf in structure.leaves {
            switch leaf.kind {
            case .paragraph, .heading, .caption: break
            case .label, .cell: continue
            }
            let first = image.content.count
            var firstLine = line
            for index in Int(leaf.firstLine)..<Int(leaf.firstLine + leaf.lineCount) {
                let start = structure.lines[index].start
                while segment + 1 < segments.count, segments[segment + 1].source <= start { segment += 1 }
                let distance = start - segments[segment].source
                guard distance >= 0, distance <= segments[segment].count else { continue }
                let offset = segments[segment].offset + distance
                while line + 1 < image.lineStarts.count, image.lineStarts[line + 1] <= offset { line += 1 }
                if image.content.count == first { firstLine = line }
                image.content.append(
                    TextImage.ContentLine(start: offset, end: max(offset, Int32(image.contentEnd(ofLine: line)))))
            }
            guard image.content.count > first else { continue }
            image.leaves.append(
                TextImage.Leaf(
                    line: Int32(firstLine), first: Int32(first), count: Int32(image.content.count - first)))
        }
    }
}
