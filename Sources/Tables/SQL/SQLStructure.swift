/// A query's tokens with their brackets matched.
struct SQLStructure {
    let tokens: [SQLToken]
    /// For each opening bracket the index of its closing one.
    private let closing: [Int: Int]

    /// Nil where brackets do not match.
    init?(_ tokens: [SQLToken]) {
        var open: [Int] = []
        var closing: [Int: Int] = [:]
        for (index, token) in tokens.enumerated() where token.kind == .symbol {
            if token.text == "(" {
                open.append(index)
            } else if token.text == ")" {
                guard let start = open.popLast() else { return nil }
                closing[start] = index
            }
        }
        guard open.isEmpty else { return nil }
        self.tokens = tokens
        self.closing = closing
    }

    func close(of open: Int) -> Int? { closing[open] }

    /// The indices of a range that lie in no brackets of their own; opening and closing brackets are among them.
    func shallow(_ range: Range<Int>) -> [Int] {
        var indices: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            indices.append(index)
            if let end = closing[index], end < range.upperBound {
                indices.append(end)
                index = end
            }
            index += 1
        }
        return indices
    }

    /// Whether a bracket holds a query.
    func isSubquery(_ open: Int) -> Bool {
        open + 1 < tokens.count && tokens[open].isSymbol("(")
            && (tokens[open + 1].isKeyword("SELECT") || tokens[open + 1].isKeyword("WITH"))
    }

    private static let aggregates: Set<String> = [
        "COUNT", "SUM", "TOTAL", "AVG", "GROUP_CONCAT", "STRING_AGG", "JSON_GROUP_ARRAY", "JSON_GROUP_OBJECT",
    ]

    /// Whether a range calls an aggregate function, subqueries and windows aside.
    func hasAggregate(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if isSubquery(index), let end = closing[index] {
                index = end + 1
                continue
            }
            if tokens[index].kind == .word, index + 1 < range.upperBound, tokens[index + 1].isSymbol("("),
                let end = closing[index + 1], isAggregate(tokens[index].text, index + 1..<end), !isWindow(end)
            {
                return true
            }
            index += 1
        }
        return false
    }

    private func isAggregate(_ name: String, _ brackets: Range<Int>) -> Bool {
        let name = name.uppercased()
        if Self.aggregates.contains(name) { return true }
        // With two arguments, min and max choose among them.
        guard name == "MIN" || name == "MAX" else { return false }
        return !shallow(brackets.lowerBound + 1..<brackets.upperBound).contains { tokens[$0].isSymbol(",") }
    }

    private func isWindow(_ close: Int) -> Bool {
        var next = close + 1
        if next + 1 < tokens.count, tokens[next].isKeyword("FILTER"), let end = closing[next + 1] { next = end + 1 }
        return next < tokens.count && tokens[next].isKeyword("OVER")
    }
}
