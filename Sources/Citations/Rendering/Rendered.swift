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

    /// Whether variables were called and none had a value: then a group or macro shows nothing.
    var isSuppressed: Bool { callsVariable && !hasValue }

    /// The same without its pieces.
    var suppressed: Rendered { Rendered(callsVariable: callsVariable, hasValue: hasValue) }
}
