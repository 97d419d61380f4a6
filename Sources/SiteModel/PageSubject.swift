/// What a page is about, whatever its language: pages with the same subject are each other's translations.
package indirect enum PageSubject: Sendable, Hashable {
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
    /// A later page of a list that is too long for one, counted from 2; the first is the list itself.
    case part(PageSubject, Int)

    /// The list that a part is of; any other subject is its own.
    package var whole: PageSubject {
        if case .part(let base, _) = self { base } else { self }
    }

    /// Which page of its list it is, counted from 1.
    package var partNumber: Int {
        if case .part(_, let number) = self { number } else { 1 }
    }
}
