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
        guard scope.page.isListed,
            let processor = scope.site.citations.processor(for: scope.page.content, in: scope.profile.tag)
        else { return nil }
        var output = ByteOutput(capacity: 512)
        CitedWords.render(processor.entry(of: item(metadata)), in: scope.profile.tag, into: &output)
        return output.bytes
    }

    /// The page as a source.
    ///
    /// - Parameter id: left out, the page's address.
    func item(_ metadata: PageMetadata, id: String? = nil) -> CitationItem {
        let site = scope.site
        let address = site.configuration.baseURL.absolute(scope.page.address)
        let siteTitle = site.text(site.configuration.title, scope.profile.tag).text
        return CitationItem(
            id: id ?? address, type: "webpage",
            texts: [
                .title: metadata.title, .containerTitle: siteTitle, .url: address,
                .language: scope.profile.tag.string,
            ],
            names: metadata.authors.isEmpty ? [:] : [.author: metadata.authors.map { PersonName(literal: $0) }],
            dates: (metadata.modified ?? metadata.date).map { [.issued: CitationDate($0)] } ?? [:])
    }
}

extension CitationDate {
    init(_ date: CalendarDate) {
        self.init(start: Point(year: date.year, month: date.month, day: date.day))
    }
}
