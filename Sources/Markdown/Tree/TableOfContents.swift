/// A document's headings as a tree.
package enum TableOfContents {
    package struct Entry: Sendable {
        /// The place in `MarkdownDocument.headings`.
        package let heading: Int
        package internal(set) var children: [Entry]
    }
}

extension MarkdownDocument {
    /// The headings of some levels; one that skips a level stands under the last of any higher level.
    package func tableOfContents(levels: ClosedRange<Int> = 2...3) -> [TableOfContents.Entry] {
        let chosen = headingsOutsideNotes().filter { levels.contains($0.level) }
        var roots: [TableOfContents.Entry] = []
        // The open entries, outermost first, with their levels; six at most.
        var path: [(level: Int, entry: TableOfContents.Entry)] = []
        func close(to level: Int) {
            while let last = path.last, last.level >= level {
                path.removeLast()
                if path.isEmpty {
                    roots.append(last.entry)
                } else {
                    path[path.count - 1].entry.children.append(last.entry)
                }
            }
        }
        for heading in chosen {
            close(to: heading.level)
            path.append((heading.level, TableOfContents.Entry(heading: heading.index, children: [])))
        }
        close(to: 0)
        return roots
    }

    private func headingsOutsideNotes() -> [Heading] {
        let notes = nodes.indices.filter { nodes[$0].kind == .footnoteDefinition }
        var note = 0
        var end = 0
        return headings.filter { heading in
            while note < notes.count, notes[note] < heading.node {
                end = max(end, Int(nodes[notes[note]].next))
                note += 1
            }
            return heading.node >= end
        }
    }
}
