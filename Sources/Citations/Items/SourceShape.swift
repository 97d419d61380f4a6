/// What of a style matters to a source, whatever its words are: its type, and the variables that it has values for.
///
/// Of the sources of a site, hundreds share a handful of shapes.
struct SourceShape: Sendable, Equatable {
    private let type: Int
    /// A bit for each variable.
    private var texts: UInt64 = 0
    private var furtherTexts: UInt64 = 0
    private var names: UInt64 = 0
    private var dates: UInt64 = 0

    init(_ item: CitationItem) {
        type = item.typeCode
        for place in item.texts.places where item.texts[at: place]?.isEmpty == false {
            if place < 64 { texts |= 1 << UInt64(place) } else { furtherTexts |= 1 << UInt64(place - 64) }
        }
        for place in item.names.places where item.names[at: place]?.isEmpty == false { names |= 1 << UInt64(place) }
        for place in item.dates.places where item.dates[at: place]?.isEmpty == false { dates |= 1 << UInt64(place) }
    }
}
