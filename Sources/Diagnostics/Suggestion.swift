/// “Did you mean”: the known name that a mistyped one is nearest to.
package enum Suggestion {
    /// The candidate within a third of the name's length in edits (Damerau–Levenshtein, adjacent transpositions
    /// counted once), nearest first, ties by the candidates' order; nil when none is near enough.
    ///
    /// Case is ignored first: `Victims` for `victims` is always near. At most 64 scalars of each name are compared.
    package static func closest(to name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = scalars(name)
        guard !wanted.isEmpty else { return nil }
        let limit = max(1, wanted.count / 3)
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let other = scalars(candidate)
            guard abs(other.count - wanted.count) <= limit else { continue }
            let distance = distance(wanted, other)
            if distance <= limit, distance < (best?.distance ?? .max) {
                best = (candidate, distance)
                if distance == 0 { break }
            }
        }
        return best?.name
    }

    /// A help line, “did you mean “victims””, or nil where nothing is near.
    package static func help(for name: String, among candidates: some Sequence<String>) -> String? {
        closest(to: name, among: candidates).map { "did you mean “\($0)”?" }
    }

    private static func scalars(_ text: String) -> [Unicode.Scalar] {
        Array(text.lowercased().unicodeScalars.prefix(64))
    }

    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var beforePrevious = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        var current = previous
        for i in 0..<a.count {
            current[0] = i + 1
            for j in 0..<b.count {
                let substitution = previous[j] + (a[i] == b[j] ? 0 : 1)
                current[j + 1] = min(substitution, previous[j + 1] + 1, current[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    current[j + 1] = min(current[j + 1], beforePrevious[j - 1] + 1)
                }
            }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return previous[b.count]
    }
}
