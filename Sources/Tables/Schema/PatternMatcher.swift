/// A regular expression that a whole value must match.
struct PatternMatcher {
    private let expression: Regex<AnyRegexOutput>

    /// Nil where the pattern is no regular expression.
    init?(_ pattern: String) {
        guard pattern.utf8.count <= 1000, let expression = try? Regex(pattern) else { return nil }
        self.expression = expression
    }

    /// Texts beyond 10,000 bytes never match, which keeps a slow pattern from holding up the build.
    func matches(_ text: String) -> Bool {
        guard text.utf8.count <= 10_000 else { return false }
        return (try? expression.wholeMatch(in: text)) != nil
    }
}
