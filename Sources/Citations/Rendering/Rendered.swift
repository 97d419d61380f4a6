/// What an element gave.
struct Rendered: Sendable {
    var pieces: [Piece] = []
    /// Whether the element called a variable, with a value or without.
    var callsVariable = false
    /// Whether a variable had a value.
    var hasValue = false

    /// Nothing, where no variable was called either.
    static let nothing = Rendered()

    var isEmpty: Bool { pieces.isEmpty }
}
