/// The plural rules of one language, cardinal or ordinal, compiled from CLDR's text.
package struct PluralRules: Sendable {
    private enum Operand: Sendable {
        case n, i, v, w, f, t, e
    }

    private struct Condition: Sendable {
        let operand: Operand
        let modulus: Int
        let isNegated: Bool
        let ranges: [ClosedRange<Int>]
    }

    private struct Rule: Sendable {
        let category: PluralCategory
        /// Any of these, each all of its conditions.
        let alternatives: [[Condition]]
    }

    private let rules: [Rule]

    /// The categories that the language has, in CLDR's order; `other` is always among them.
    package let categories: [PluralCategory]

    /// - Parameter ordinal: for 1st, 2nd, 3rd instead of 1, 2, 3 things.
    package init(_ tag: LanguageTag, ordinal: Bool = false) {
        let table = ordinal ? PluralTable.ordinal : PluralTable.cardinal
        let names = tag.fallbacks.map(\.string) + [tag.language]
        let text = names.lazy
            .compactMap { name in
                table.first { $0.languages.split(separator: " ").contains { $0 == name } }?.rules
            }
            .first
        rules = (text ?? "").split(separator: ";").compactMap(Self.rule)
        categories = (rules.map(\.category) + [.other]).sorted()
    }

    /// The category of a whole number.
    package func category(_ value: Int) -> PluralCategory {
        category(PluralOperands(value))
    }

    package func category(_ operands: PluralOperands) -> PluralCategory {
        for rule in rules where rule.alternatives.contains(where: { $0.allSatisfy { Self.holds($0, operands) } }) {
            return rule.category
        }
        return .other
    }

    private static func holds(_ condition: Condition, _ operands: PluralOperands) -> Bool {
        let value: Int
        switch condition.operand {
        case .n:
            // A number with a fraction is in no range of whole numbers.
            guard operands.t == 0 else { return condition.isNegated }
            value = operands.i
        case .i: value = operands.i
        case .v: value = operands.v
        case .w: value = operands.w
        case .f: value = operands.f
        case .t: value = operands.t
        case .e: value = operands.e
        }
        let rest = condition.modulus > 0 ? value % condition.modulus : value
        return condition.ranges.contains { $0.contains(rest) } != condition.isNegated
    }

    private static func rule(_ text: Substring) -> Rule? {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let category = PluralCategory(rawValue: String(parts[0].filter { $0 != " " })) else {
            return nil
        }
        let alternatives = parts[1].split(separator: " or ").map { alternative in
            alternative.split(separator: " and ").compactMap(condition)
        }
        return Rule(category: category, alternatives: alternatives)
    }

    /// `n % 100 != 11..14,19`.
    private static func condition(_ text: Substring) -> Condition? {
        let words = text.split(separator: " ")
        guard let first = words.first, let operand = operand(first) else { return nil }
        let hasModulus = words.count == 5
        guard words.count == 3 || hasModulus else { return nil }
        let ranges = (words.last ?? "").split(separator: ",").compactMap { range -> ClosedRange<Int>? in
            let ends = range.split(separator: "..").compactMap { Int($0) }
            guard let low = ends.first, let high = ends.last, low <= high else { return nil }
            return low...high
        }
        return Condition(
            operand: operand, modulus: hasModulus ? Int(words[2]) ?? 0 : 0,
            isNegated: words[words.count - 2] == "!=", ranges: ranges)
    }

    private static func operand(_ text: Substring) -> Operand? {
        switch text {
        case "n": .n
        case "i": .i
        case "v": .v
        case "w": .w
        case "f": .f
        case "t": .t
        case "e": .e
        default: nil
        }
    }
}
