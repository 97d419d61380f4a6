import Citations
import Localization
import Markup
import Serialization
import SiteModel

/// “To cite this page”: the page itself as a source, in the page's style and language.
struct CitePage {
    let scope: PageScope

    /// Nil for pages that are not for citing: those in a borrowed language, and those that are listed nowhere.
    func text(_ metadata: PageMetadata) -> [UInt8]? {
        text(of: item(metadata))
    }

    /// The same of the page as a source.
    func text(of item: CitationItem) -> [UInt8]? {
        guard scope.page.isListed,
            let processor = scope.site.citations.processor(for: scope.page.content, in: scope.profile.tag)
        else { return nil }
        var output = ByteOutput(capacity: 512)
        CitedWords.render(processor.entry(of: item), in: scope.profile.tag, into: &output)
        return output.bytes
    }

    /// The page as a source.
    ///
    /// - Parameter id: left out, the page's address.
    func item(_ metadata: PageMetadata, id: String? = nil) -> CitationItem {
        Self.item(
            scope.page.address, title: metadata.title, authors: metadata.authors,
            date: metadata.modified ?? metadata.date, in: scope.profile.tag, of: scope.site, id: id)
    }

    /// A page of a site as a source.
    ///
    /// - Parameter id: left out, the page's address.
    static func item(
        _ address: SiteAddress, title: String, authors: [String] = [], date: CalendarDate?, in language: LanguageTag,
        of site: Site, id: String? = nil
    ) -> CitationItem {
        let address = site.configuration.baseURL.absolute(address)
        return CitationItem(
            id: id ?? address, type: "webpage",
            texts: [
                .title: title, .containerTitle: site.text(site.configuration.title, language).text, .url: address,
                .language: language.string,
            ],
            names: authors.isEmpty ? [:] : [.author: authors.map { PersonName(literal: $0) }],
            dates: date.map { [.issued: CitationDate($0)] } ?? [:])
    }
}

extension CitationDate {
    fileprivate init(_ date: CalendarDate) {
        self.init(start: Point(year: date.year, month: date.month, day: date.day))
    }
}
