/// One list of names as a cite shows it, for those who tell cites apart.
struct ShownNames: Sendable, Hashable {
    let people: [PersonName]
    /// How many of them are shown.
    let count: Int
    /// The levels of given names beyond what the style asks for, ascending.
    let levels: [GivenNameLevel]
    let initializeWith: String?
    let isShort: Bool
}
