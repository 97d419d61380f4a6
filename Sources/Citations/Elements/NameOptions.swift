/// The options of names, which are inherited from the style and from citation or bibliography (CSL 1.0.2,
/// “Inheritable Name Options”); nil where an element does not say.
struct NameOptions: Sendable, Hashable {
    enum And: String, Sendable { case text, symbol }
    enum Form: String, Sendable { case long, short, count }
    enum SortOrder: String, Sendable { case first, all }

    enum DelimiterPrecedes: String, Sendable {
        case contextual, always, never
        case afterInvertedName = "after-inverted-name"
    }

    var and: And?
    var delimiter: String?
    var delimiterPrecedesEtAl: DelimiterPrecedes?
    var delimiterPrecedesLast: DelimiterPrecedes?
    var etAlMin: Int?
    var etAlUseFirst: Int?
    var etAlUseLast: Bool?
    var etAlSubsequentMin: Int?
    var etAlSubsequentUseFirst: Int?
    var form: Form?
    var initialize: Bool?
    var initializeWith: String?
    var nameAsSortOrder: SortOrder?
    var sortSeparator: String?
    /// Between the names of two roles; of `cs:names` and not of `cs:name`.
    var namesDelimiter: String?

    /// These options, and where they say nothing, those of an outer element.
    func filled(from outer: NameOptions) -> NameOptions {
        var options = self
        options.and = and ?? outer.and
        options.delimiter = delimiter ?? outer.delimiter
        options.delimiterPrecedesEtAl = delimiterPrecedesEtAl ?? outer.delimiterPrecedesEtAl
        options.delimiterPrecedesLast = delimiterPrecedesLast ?? outer.delimiterPrecedesLast
        options.etAlMin = etAlMin ?? outer.etAlMin
        options.etAlUseFirst = etAlUseFirst ?? outer.etAlUseFirst
        options.etAlUseLast = etAlUseLast ?? outer.etAlUseLast
        options.etAlSubsequentMin = etAlSubsequentMin ?? outer.etAlSubsequentMin
        options.etAlSubsequentUseFirst = etAlSubsequentUseFirst ?? outer.etAlSubsequentUseFirst
        options.form = form ?? outer.form
        options.initialize = initialize ?? outer.initialize
        options.initializeWith = initializeWith ?? outer.initializeWith
        options.nameAsSortOrder = nameAsSortOrder ?? outer.nameAsSortOrder
        options.sortSeparator = sortSeparator ?? outer.sortSeparator
        options.namesDelimiter = namesDelimiter ?? outer.namesDelimiter
        return options
    }
}
