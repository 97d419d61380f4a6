/// What a page is about, whatever its language: pages with the same subject are each other's translations.
package enum PageSubject: Sendable, Hashable {
    /// A page of `Content/pages`, by its path.
    case content(String)
    /// The list of all indicators.
    case evidence
    /// One indicator with all its claims.
    case indicator(String)
    /// All derived values with their formulas.
    case derivations
    /// All sources.
    case sources
    /// Known conflicts and what the checks found.
    case dataNotes
    case corrections
    /// The list of all tags of a language.
    case tags
    /// The pages with one tag.
    case tag(String)
    case notFound
}
