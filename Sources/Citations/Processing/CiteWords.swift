/// The author's words before and after a cite.
enum CiteWords {
    /// The words as pieces, with the space that word processors leave out.
    static func prefix(_ text: String) -> [Piece] {
        guard !text.isEmpty else { return [] }
        let needsSpace = text.last.map { $0.isLetter || $0.isNumber || ".,;:!?)]”»".contains($0) } ?? false
        return RichText.pieces(needsSpace ? text + " " : text)
    }

    static func suffix(_ text: String) -> [Piece] {
        guard let first = text.first else { return [] }
        let needsSpace = first.isLetter || first.isNumber || "([\"“‘'".contains(first)
        var pieces = RichText.pieces(needsSpace ? " " + text : text)
        // Punctuation at the start meets the cite as the style's own would.
        if case .text(let start)? = pieces.first { pieces[0] = .affix(start) }
        return pieces
    }

    /// Whether a term that begins a cite in a note begins a sentence: nothing stands before it, or a sentence of more
    /// than one word that has ended.
    static func capitalizesTerm(behind prefix: String, isFirst: Bool) -> Bool {
        let words = prefix.trimmingSpaces
        guard !words.isEmpty else { return isFirst }
        var ending = words[...]
        while let last = ending.last, "\"”’')».".contains(last), last != "." { ending = ending.dropLast() }
        guard let last = ending.last, ".?!".contains(last) else { return false }
        return words.contains(" ")
    }
}
