/// `cs:bibliography` with its options (CSL 1.0.2, “Bibliography-specific Options”).
struct BibliographySection: Sendable {
    enum SecondFieldAlign: String, Sendable { case flush, margin }

    enum SubstituteRule: String, Sendable {
        case completeAll = "complete-all"
        case completeEach = "complete-each"
        case partialEach = "partial-each"
        case partialFirst = "partial-first"
    }

    let layout: Layout
    let sort: [SortKey]
    let hasHangingIndent: Bool
    let secondFieldAlign: SecondFieldAlign?
    let lineSpacing: Int
    let entrySpacing: Int
    let subsequentAuthorSubstitute: String?
    let substituteRule: SubstituteRule
}
