/// Where the parts of one SELECT stand, as ranges of token indices.
struct SQLClauses {
    let list: Range<Int>
    /// Behind FROM; empty where there is none.
    let from: Range<Int>
    /// Behind the list and FROM: WHERE, GROUP BY and all that follows.
    let rest: Range<Int>
    /// The token DISTINCT.
    let distinct: Int?
    let isGrouped: Bool

    private static let ends: Set<String> = ["WHERE", "GROUP", "HAVING", "WINDOW", "ORDER", "LIMIT"]

    /// Nil where the range is no SELECT.
    init?(_ range: Range<Int>, of query: SQLStructure) {
        guard let first = range.first, query.tokens[first].isKeyword("SELECT") else { return nil }
        var index = first + 1
        var distinct: Int?
        if index < range.upperBound, query.tokens[index].isKeyword("DISTINCT") {
            distinct = index
            index += 1
        } else if index < range.upperBound, query.tokens[index].isKeyword("ALL") {
            index += 1
        }
        let start = index
        var from: Int?
        var end = range.upperBound
        var isGrouped = false
        for place in query.shallow(start..<range.upperBound) {
            let token = query.tokens[place]
            guard token.kind == .word else { continue }
            let word = token.text.uppercased()
            // `a IS DISTINCT FROM b` has no clause.
            if word == "FROM", from == nil, end == range.upperBound, !query.tokens[place - 1].isKeyword("DISTINCT") {
                from = place
            } else if Self.ends.contains(word) {
                if word == "GROUP" { isGrouped = true }
                end = min(end, place)
            }
        }
        guard start < min(from ?? end, end) else { return nil }
        list = start..<min(from ?? end, end)
        self.from = from.map { $0 + 1..<max($0 + 1, end) } ?? end..<end
        rest = end..<range.upperBound
        self.distinct = distinct
        self.isGrouped = isGrouped
    }
}
