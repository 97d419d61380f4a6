/// Where a cite stands among the earlier cites of its source (CSL 1.0.2, “Choose”, `position`).
struct CitePosition: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case first, subsequent, ibid, ibidWithLocator }

    var kind = Kind.first
    /// Whether the last cite of the source is within the style's near-note distance.
    var isNearNote = false
    /// The number of the note that first cited the source.
    var firstNoteNumber: Int?

    func matches(_ position: ChooseElement.Position) -> Bool {
        switch position {
        case .first: kind == .first
        case .subsequent: kind != .first
        case .ibid: kind == .ibid || kind == .ibidWithLocator
        case .ibidWithLocator: kind == .ibidWithLocator
        case .nearNote: isNearNote
        }
    }
}
