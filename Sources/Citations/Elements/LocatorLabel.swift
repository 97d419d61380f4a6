/// What a locator counts (CSL 1.0.2, “Locators”).
package enum LocatorLabel: String, Sendable, Hashable, CaseIterable {
    case act, appendix
    case articleLocator = "article-locator"
    case book, canon, chapter, column, elocation, equation, figure, folio, issue, line, note, opus, page, paragraph,
        part
    case rule, scene, section
    case subVerbo = "sub-verbo"
    case supplement, table, timestamp
    case titleLocator = "title-locator"
    case verse, version, volume

    /// The label of a name in CSL-JSON or a style: `sub verbo` and `article` are older spellings.
    package init?(name: String) {
        switch name {
        case "sub verbo": self = .subVerbo
        case "article": self = .articleLocator
        case "title": self = .titleLocator
        default: self.init(rawValue: name)
        }
    }
}
