/// `cs:key`: what cites or entries are ordered by.
struct SortKey: Sendable {
    enum Source: Sendable {
        case variable(AnyVariable)
        case macro(Int)
    }

    let source: Source
    let isDescending: Bool
    let namesMin: Int?
    let namesUseFirst: Int?
    let namesUseLast: Bool?
}
