/// The circumstances of one cite or entry.
struct CiteContext: Sendable {
    enum Area: Sendable { case citation, bibliography }

    let item: CitationItem
    let area: Area
    var locator: String?
    var label: LocatorLabel?
    var position = CitePosition()
    var citationNumber = 0
    var distinction = CiteDistinction()
    /// Leaves out the first names, for cites that follow one of the same author.
    var suppressesNames = false
    /// Set where cites are only compared: dates of access do not tell sources apart.
    var isComparison = false

    init(item: CitationItem, area: Area) {
        self.item = item
        self.area = area
    }
}
