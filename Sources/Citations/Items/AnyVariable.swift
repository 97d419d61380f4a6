/// A variable of any kind, as conditions and sort keys name them.
enum AnyVariable: Sendable, Hashable {
    case text(TextVariable)
    case names(NameVariable)
    case date(DateVariable)

    init?(name: String) {
        if let variable = TextVariable(name: name) {
            self = .text(variable)
        } else if let variable = NameVariable(name: name) {
            self = .names(variable)
        } else if let variable = DateVariable(name: name) {
            self = .date(variable)
        } else {
            return nil
        }
    }
}
