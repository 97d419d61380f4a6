import Diagnostics

/// Finds notes that are defined twice, never shown, or lead back to themselves.
enum FootnoteLint {
    static func check(_ document: MarkdownDocument, _ bag: inout DiagnosticBag) {
        guard !document.footnotes.isEmpty else { return }
        let duplicates = duplicates(document, &bag)
        unused(document, except: duplicates, &bag)
        if document.footnoteReferences.contains(where: { $0.enclosingFootnote != nil }) { cycles(document, &bag) }
    }

    /// Reports the definitions after the first of each label, and gives them.
    private static func duplicates(_ document: MarkdownDocument, _ bag: inout DiagnosticBag) -> Set<Int> {
        guard document.footnotes.count > 1 else { return [] }
        var first: [String: Int] = [:]
        var duplicates: Set<Int> = []
        for footnote in document.footnotes {
            guard let label = footnote.label else { continue }
            let key = FootnoteSyntax.key(label)
            if let earlier = first[key] {
                duplicates.insert(footnote.index)
                bag.add(
                    .footnoteDuplicate, "“\(label)” is a note already", at: document.sourceRange(footnote.labelRange),
                    notes: [
                        Diagnostic.Note(
                            "first defined here", at: document.sourceRange(document.footnotes[earlier].labelRange))
                    ], help: "rename or remove one of the two")
            } else {
                first[key] = footnote.index
            }
        }
        return duplicates
    }

    /// Reports the notes that no reference in the page's text leads to, be it through other notes.
    private static func unused(
        _ document: MarkdownDocument, except duplicates: Set<Int>, _ bag: inout DiagnosticBag
    ) {
        let named = named(document)
        var isShown = [Bool](repeating: false, count: document.footnotes.count)
        var waiting: [Int] = []
        for reference in document.footnoteReferences where reference.enclosingFootnote == nil {
            if !isShown[reference.footnote] {
                isShown[reference.footnote] = true
                waiting.append(reference.footnote)
            }
        }
        while let note = waiting.popLast() {
            for reference in named[note] where !isShown[document.footnoteReferences[reference].footnote] {
                isShown[document.footnoteReferences[reference].footnote] = true
                waiting.append(document.footnoteReferences[reference].footnote)
            }
        }
        for footnote in document.footnotes where !isShown[footnote.index] && !duplicates.contains(footnote.index) {
            guard let label = footnote.label else { continue }
            bag.add(
                .footnoteUnused, "note “\(label)” is never referred to", at: document.sourceRange(footnote.labelRange),
                help: "refer to it with “[^\(label)]”, or remove it")
        }
    }

    /// The references in each note's text.
    private static func named(_ document: MarkdownDocument) -> [[Int]] {
        var named = [[Int]](repeating: [], count: document.footnotes.count)
        for reference in document.footnoteReferences {
            if let enclosing = reference.enclosingFootnote { named[enclosing].append(reference.index) }
        }
        return named
    }

    /// Reports each reference that closes a circle.
    private static func cycles(_ document: MarkdownDocument, _ bag: inout DiagnosticBag) {
        let named = named(document)
        // 0: not visited, 1: on the path, 2: done.
        var state = [UInt8](repeating: 0, count: document.footnotes.count)
        for start in document.footnotes.indices where state[start] == 0 {
            var path: [(note: Int, next: Int)] = [(start, 0)]
            state[start] = 1
            while let last = path.last {
                guard last.next < named[last.note].count else {
                    state[last.note] = 2
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let reference = document.footnoteReferences[named[last.note][last.next]]
                if state[reference.footnote] == 1 {
                    report(reference, document, &bag)
                } else if state[reference.footnote] == 0 {
                    state[reference.footnote] = 1
                    path.append((reference.footnote, 0))
                }
            }
        }
    }

    private static func report(
        _ reference: FootnoteReference, _ document: MarkdownDocument, _ bag: inout DiagnosticBag
    ) {
        let label = document.footnotes[reference.footnote].label ?? ""
        let isItself = reference.enclosingFootnote == reference.footnote
        bag.add(
            .footnoteCycle,
            isItself ? "note “\(label)” refers to itself" : "note “\(label)” leads back to itself",
            at: document.sourceRange(reference.range), help: "remove the reference, or say what it stands for")
    }
}
