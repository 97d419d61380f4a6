/// Finds the position of every cite of a page (CSL 1.0.2, “Choose”, `position`).
enum CitePositions {
    /// The positions of each cluster's cites; citations in notes and citations in the text count apart.
    static func all(_ clusters: [CitationCluster], nearNoteDistance: Int) -> [[CitePosition]] {
        let inText = sequence(clusters.filter { $0.noteNumber == 0 }, nearNoteDistance)
        let inNotes = sequence(clusters.filter { $0.noteNumber > 0 }, nearNoteDistance)
        var text = inText.makeIterator()
        var notes = inNotes.makeIterator()
        return clusters.map { ($0.noteNumber == 0 ? text.next() : notes.next()) ?? [] }
    }

    private static func sequence(_ clusters: [CitationCluster], _ nearNoteDistance: Int) -> [[CitePosition]] {
        var firstNotes: [String: Int] = [:]
        var lastNotes: [String: Int] = [:]
        var result: [[CitePosition]] = []
        /// The cites of the last note, or of the last citation in the text.
        var previous: [CitationReference] = []
        var previousNote: Int?
        for cluster in clusters {
            var positions: [CitePosition] = []
            for (index, reference) in cluster.items.enumerated() {
                var position = CitePosition()
                if let first = firstNotes[reference.id], let last = lastNotes[reference.id] {
                    let before: CitationReference? =
                        index > 0
                        ? cluster.items[index - 1]
                        : precedingCite(
                            previous, isSameNote: cluster.noteNumber > 0 && previousNote == cluster.noteNumber)
                    position.kind = before.flatMap { kind(of: reference, after: $0) } ?? .subsequent
                    position.firstNoteNumber = first
                    position.isNearNote = cluster.noteNumber > 0 && cluster.noteNumber - last <= nearNoteDistance
                    if cluster.isFull { position = CitePosition() }
                } else {
                    firstNotes[reference.id] = cluster.noteNumber
                }
                lastNotes[reference.id] = cluster.noteNumber
                positions.append(position)
            }
            result.append(positions)
            if cluster.noteNumber > 0, previousNote == cluster.noteNumber {
                previous += cluster.items
            } else {
                previous = cluster.items
            }
            previousNote = cluster.noteNumber
        }
        return result
    }

    /// The cite that “ibid.” would mean: the last one in the same note; the only source of the note before.
    private static func precedingCite(_ previous: [CitationReference], isSameNote: Bool) -> CitationReference? {
        guard let last = previous.last else { return nil }
        return isSameNote || previous.allSatisfy { $0.id == last.id } ? last : nil
    }

    private static func kind(of reference: CitationReference, after before: CitationReference) -> CitePosition.Kind? {
        guard before.id == reference.id else { return nil }
        switch (before.locator, reference.locator) {
        case (nil, nil): return .ibid
        case (nil, _?): return .ibidWithLocator
        case (_?, nil): return .subsequent
        case (let first?, let second?):
            return first == second && (before.label ?? .page) == (reference.label ?? .page) ? .ibid : .ibidWithLocator
        }
    }
}
