import Markup

/// A number that stands in a citation for the one that a page cites.
///
/// Every style writes a plain number as it is, with the same words around it whichever it is: it is no range, it is
/// always numeric, and `cs:number` gives locators no ordinals. So a citation at this number is the citation at any.
package enum NumberPlaceholder {
    /// Digits that hardly any source has.
    package static let digits = "730511826"
    private static let number = 730_511_826

    /// Whether anything that a style may show of a source holds the number by itself.
    package static func occurs(in item: CitationItem) -> Bool {
        var occurs = false
        item.texts.visit { _, text in occurs = occurs || Self.occurs(in: text) }
        item.names.visit { _, people in
            for name in people {
                for part in [
                    name.family, name.given, name.droppingParticle, name.nonDroppingParticle, name.suffix, name.literal,
                ] where Self.occurs(in: part) { occurs = true }
            }
        }
        item.dates.visit { _, date in
            if date.start?.year == number || date.end?.year == number { occurs = true }
            if let literal = date.literal, Self.occurs(in: literal) { occurs = true }
        }
        return occurs || item.translatedTitles.values.contains(where: Self.occurs)
            || item.archivedURL.map(Self.occurs) ?? false
    }

    private static func occurs(in text: String) -> Bool {
        ByteSearch.occurs(digits, in: text)
    }
}
