/// What stands before and after an element's output, outside its formatting (CSL 1.0.2, “Affixes”).
struct Affixes: Sendable, Hashable {
    var prefix = ""
    var suffix = ""

    var isEmpty: Bool { prefix.isEmpty && suffix.isEmpty }
}
