/// `cs:citation` with its options (CSL 1.0.2, “Citation-specific Options”).
struct CitationSection: Sendable {
    enum Collapse: String, Sendable {
        case citationNumber = "citation-number"
        case year
        case yearSuffix = "year-suffix"
        case yearSuffixRanged = "year-suffix-ranged"
    }

    enum GivenNameRule: String, Sendable {
        case allNames = "all-names"
        case allNamesWithInitials = "all-names-with-initials"
        case primaryName = "primary-name"
        case primaryNameWithInitials = "primary-name-with-initials"
        case byCite = "by-cite"
    }

    let layout: Layout
    let sort: [SortKey]
    let addsNames: Bool
    let addsGivenNames: Bool
    let givenNameRule: GivenNameRule
    let addsYearSuffix: Bool
    let collapse: Collapse?
    let citeGroupDelimiter: String?
    let yearSuffixDelimiter: String?
    let afterCollapseDelimiter: String?
    let nearNoteDistance: Int
}
