extension LocaleFormatter {
    /// Items joined as a sentence does: “a, b and c”. No item gives an empty text.
    package func list(_ items: [String], _ kind: ListKind = .and) -> String {
        let patterns = kind == .and ? symbols.and : symbols.or
        switch items.count {
        case 0: return ""
        case 1: return items[0]
        case 2: return Self.join(patterns.pair, items[0], items[1])
        default:
            var pieces: [String] = [items[0]]
            for index in 1..<items.count {
                let pattern = index == 1 ? patterns.start : index == items.count - 1 ? patterns.end : patterns.middle
                let (before, between, after) = Self.split(pattern)
                if !before.isEmpty { pieces.insert(before, at: 0) }
                pieces.append(between)
                pieces.append(items[index])
                pieces.append(after)
            }
            return pieces.joined()
        }
    }

    private static func join(_ pattern: String, _ first: String, _ second: String) -> String {
        let (before, between, after) = split(pattern)
        return before + first + between + second + after
    }

    /// What stands before `{0}`, between the two places, and after `{1}`.
    private static func split(_ pattern: String) -> (String, String, String) {
        let parts = pattern.split(separator: "{0}", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return ("", ", ", "") }
        let rest = parts[1].split(separator: "{1}", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), String(rest[0]), rest.count == 2 ? String(rest[1]) : "")
    }
}
