/// A variable of an item that holds text or a number (CSL 1.0.2, appendix IV, “Standard” and “Number Variables”).
package enum TextVariable: UInt8, Sendable, Hashable, CaseIterable {
    case abstract, annote, archive
    case archiveCollection
    case archiveLocation
    case archivePlace
    case authority
    case callNumber
    case citationKey
    case citationLabel
    case collectionTitle
    case collectionTitleShort
    case containerTitle
    case containerTitleShort
    case dimensions, division
    case doi
    case eventTitle
    case eventPlace
    case genre
    case isbn
    case issn
    case jurisdiction, keyword, language, license, medium, note
    case originalPublisher
    case originalPublisherPlace
    case originalTitle
    case partTitle
    case pmcid
    case pmid
    case publisher
    case publisherPlace
    case references
    case reviewedGenre
    case reviewedTitle
    case scale, source, status, title
    case titleShort
    case url
    case volumeTitle
    case yearSuffix
    // Numbers
    case chapterNumber
    case citationNumber
    case collectionNumber
    case edition
    case firstReferenceNoteNumber
    case issue, locator, number
    case numberOfPages
    case numberOfVolumes
    case page
    case pageFirst
    case partNumber
    case printingNumber
    case section
    case supplementNumber
    case version, volume

    private static let table: [String: TextVariable] = {
        var table = [String: TextVariable](uniqueKeysWithValues: allCases.map { ($0.name, $0) })
        // Names that CSL 1.0 to 1.0.2 or CSL-JSON once used for the same thing.
        table["event"] = .eventTitle
        table["shortTitle"] = .titleShort
        table["journalAbbreviation"] = .containerTitleShort
        return table
    }()

    /// The variable of a name in a style or in CSL-JSON, older names included.
    package init?(name: String) {
        guard let variable = Self.table[name] else { return nil }
        self = variable
    }

    /// Whether the variable is one of the “Number Variables”, which number elements and labels treat as numbers.
    var isNumber: Bool {
        switch self {
        case .chapterNumber, .citationNumber, .collectionNumber, .edition, .firstReferenceNoteNumber, .issue, .locator,
            .number, .numberOfPages, .numberOfVolumes, .page, .pageFirst, .partNumber, .printingNumber, .section,
            .supplementNumber, .version, .volume:
            true
        default: false
        }
    }

    /// Whether the variable holds a title, which may be in another language than the page.
    var isTitle: Bool {
        switch self {
        case .title, .titleShort, .containerTitle, .containerTitleShort, .collectionTitle, .collectionTitleShort,
            .partTitle, .volumeTitle:
            true
        default: false
        }
    }

    /// The variable that `form="short"` asks for first.
    var short: TextVariable? {
        switch self {
        case .title: .titleShort
        case .containerTitle: .containerTitleShort
        case .collectionTitle: .collectionTitleShort
        default: nil
        }
    }

    /// The variable's name in styles and CSL-JSON.
    package var name: String { Self.names[Int(rawValue)] }

    private static let names = allCases.map(\.spelling)

    private var spelling: String {
        switch self {
        case .archiveCollection: "archive_collection"
        case .archiveLocation: "archive_location"
        case .archivePlace: "archive-place"
        case .callNumber: "call-number"
        case .citationKey: "citation-key"
        case .citationLabel: "citation-label"
        case .collectionTitle: "collection-title"
        case .collectionTitleShort: "collection-title-short"
        case .containerTitle: "container-title"
        case .containerTitleShort: "container-title-short"
        case .doi: "DOI"
        case .eventTitle: "event-title"
        case .eventPlace: "event-place"
        case .isbn: "ISBN"
        case .issn: "ISSN"
        case .originalPublisher: "original-publisher"
        case .originalPublisherPlace: "original-publisher-place"
        case .originalTitle: "original-title"
        case .partTitle: "part-title"
        case .pmcid: "PMCID"
        case .pmid: "PMID"
        case .publisherPlace: "publisher-place"
        case .reviewedGenre: "reviewed-genre"
        case .reviewedTitle: "reviewed-title"
        case .titleShort: "title-short"
        case .url: "URL"
        case .volumeTitle: "volume-title"
        case .yearSuffix: "year-suffix"
        case .chapterNumber: "chapter-number"
        case .citationNumber: "citation-number"
        case .collectionNumber: "collection-number"
        case .firstReferenceNoteNumber: "first-reference-note-number"
        case .numberOfPages: "number-of-pages"
        case .numberOfVolumes: "number-of-volumes"
        case .pageFirst: "page-first"
        case .partNumber: "part-number"
        case .printingNumber: "printing-number"
        case .supplementNumber: "supplement-number"
        case .abstract: "abstract"
        case .annote: "annote"
        case .archive: "archive"
        case .authority: "authority"
        case .dimensions: "dimensions"
        case .division: "division"
        case .genre: "genre"
        case .jurisdiction: "jurisdiction"
        case .keyword: "keyword"
        case .language: "language"
        case .license: "license"
        case .medium: "medium"
        case .note: "note"
        case .publisher: "publisher"
        case .references: "references"
        case .scale: "scale"
        case .source: "source"
        case .status: "status"
        case .title: "title"
        case .edition: "edition"
        case .issue: "issue"
        case .locator: "locator"
        case .number: "number"
        case .page: "page"
        case .section: "section"
        case .version: "version"
        case .volume: "volume"
        }
    }
}
