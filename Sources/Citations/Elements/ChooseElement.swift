/// `cs:choose`: the first branch whose conditions hold.
final class ChooseElement: Sendable {
    let branches: [Branch]

    /// `cs:if`, `cs:else-if` or `cs:else`, which has no conditions.
    final class Branch: Sendable {
        enum Match: String, Sendable { case all, any, none }

        let match: Match
        let conditions: [Condition]
        let children: [RenderingElement]

        init(match: Match, conditions: [Condition], children: [RenderingElement]) {
            self.match = match
            self.conditions = conditions
            self.children = children
        }
    }

    /// One test; an attribute that lists several values is several conditions.
    enum Condition: Sendable {
        case disambiguate(Bool)
        case isNumeric(AnyVariable?)
        case isUncertainDate(DateVariable?)
        case locator(LocatorLabel?)
        case position(Position)
        /// A type by its number.
        case type(Int)
        case variable(AnyVariable?)
    }

    /// Where a cite stands among the earlier ones (CSL 1.0.2, “Choose”, `position`).
    enum Position: String, Sendable {
        case first, subsequent, ibid
        case ibidWithLocator = "ibid-with-locator"
        case nearNote = "near-note"
    }

    init(
        branches: [Branch]
    ) {
        self.branches = branches
    }
}
