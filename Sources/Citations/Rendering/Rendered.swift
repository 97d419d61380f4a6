/// What an element called for; what it showed is at the end of the renderer's output.
struct Rendered: Sendable {
    /// Whether the element called a variable, with a value or without.
    var callsVariable = false
    /// Whether a variable had a value.
    var hasValue = false

    /// Nothing, where no variable was called either.
    static let nothing = Rendered()

    /// Whether variables were called and none had a value: then a group or macro shows nothing.
    var isSuppressed: Bool { callsVariable && !hasValue }

    mutating func add(_ other: Rendered) {
        callsVariable = callsVariable || other.callsVariable
        hasValue = hasValue || other.hasValue
    }
}
