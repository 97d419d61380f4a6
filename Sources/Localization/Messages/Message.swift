import Diagnostics

/// One message of a catalog: a pattern, or one for each plural category that a number argument selects.
package struct Message: Sendable, Hashable {
    package enum Body: Sendable, Hashable {
        case text(MessagePattern)
        case plural(Plural)
    }

    package struct Plural: Sendable, Hashable {
        /// The argument that selects the form; `count` unless the message says otherwise.
        package let argument: String
        /// Selected by the number's order (1st, 2nd) instead of its amount.
        package let isOrdinal: Bool
        package let forms: [PluralCategory: MessagePattern]

        /// The pattern for a category, or `other` where it is missing.
        func pattern(for category: PluralCategory) -> MessagePattern {
            forms[category] ?? forms[.other] ?? forms.min { $0.key < $1.key }?.value ?? MessagePattern(pieces: [])
        }
    }

    package let body: Body
    /// Where the author wrote it; nil for a built-in message.
    package let range: SourceRange?

    /// The pattern for a category; any text where the message has no plural, `other` where the category is missing.
    package func pattern(for category: @autoclosure () -> PluralCategory) -> MessagePattern {
        switch body {
        case .text(let pattern): return pattern
        case .plural(let plural):
            return plural.pattern(for: category())
        }
    }

    /// The patterns, plural forms in CLDR's order.
    package var patterns: [MessagePattern] {
        switch body {
        case .text(let pattern): [pattern]
        case .plural(let plural): plural.forms.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    /// The names of the arguments of all forms, the selecting one among them.
    package var arguments: Set<String> {
        var names = Set(patterns.flatMap(\.arguments))
        if case .plural(let plural) = body { names.insert(plural.argument) }
        return names
    }

    package var isPlural: Bool {
        if case .plural = body { true } else { false }
    }
}
