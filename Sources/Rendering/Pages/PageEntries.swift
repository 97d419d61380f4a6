import Citations
import Localization
import Markup
import SiteModel
import Synchronization

/// The pages of one language as sources in one style: most differ in a few words from what is made once.
final class PageEntries: Sendable {
    private struct Made {
        var entries: [Int: PageEntryTemplate] = [:]
        var files: [Bool: CiteFileTemplate] = [:]
    }

    private let processor: CitationProcessor?
    private let language: LocaleProfile
    private let site: Site
    /// Whether the style lists all pages of a kind alike: those with a date, and those without one.
    private let listsAlike: (dated: Bool, undated: Bool)
    private let hasPlaceholders: Bool
    private let made = Mutex(Made())

    init(_ processor: CitationProcessor?, in language: LocaleProfile, of site: Site) {
        self.processor = processor
        self.language = language
        self.site = site
        hasPlaceholders = PageSource.Placeholder.occurs(in: site.text(site.configuration.title, language.tag).text)
        func listsAlike(month: Int?) -> Bool {
            processor?.listsAlike(PageSource.placeholder(month: month).item(in: language.tag, of: site)) ?? false
        }
        self.listsAlike = (listsAlike(month: 1), listsAlike(month: nil))
    }

    /// The entry in HTML; nil for a language without a style.
    func entry(of page: PageSource) -> [UInt8]? {
        guard let processor else { return nil }
        var output = ByteOutput(capacity: 512)
        if let template = template(for: page, processor) {
            let holes = PageHoles(
                id: [], title: Array(page.title.utf8), address: Array(page.address.utf8), date: page.fullDate)
            template.write(holes, to: &output)
        } else {
            CitedWords.render(
                processor.entry(of: page.item(in: language.tag, of: site)), in: language.tag, into: &output)
        }
        return output.bytes
    }

    /// The page in the formats of programs that keep sources.
    func files(of page: PageSource) -> CiteFiles {
        guard !hasPlaceholders, page.authors.isEmpty, page.date == nil || page.fullDate != nil, page.hasPlainAddress,
            page.hasPlainID, SourceExport.writesAsIs(title: page.title)
        else { return CiteFiles(page.item(in: language.tag, of: site)) }
        return made.withLock { made in
            if let known = made.files[page.date != nil] { return known }
            let source = PageSource.placeholder(month: page.date == nil ? nil : PageSource.Placeholder.month)
            let template = CiteFileTemplate(source.item(in: language.tag, of: site))
            made.files[page.date != nil] = template
            return template
        }.files(of: page)
    }

    // MARK: Entries

    /// The template for pages of the month; nil for a page that needs an entry of its own.
    private func template(for page: PageSource, _ processor: CitationProcessor) -> PageEntryTemplate? {
        guard !hasPlaceholders, page.authors.isEmpty, page.hasPlainAddress, processor.showsAsWritten(page.title) else {
            return nil
        }
        let date = page.fullDate
        guard date == nil ? page.date == nil && listsAlike.undated : listsAlike.dated else { return nil }
        let key = date.map { 2 * $0.month + ($0.day == 1 ? 1 : 0) } ?? 0
        return made.withLock { made in
            if let known = made.entries[key] { return known }
            let source = PageSource.placeholder(month: date?.month, isFirst: date?.day == 1)
            let template = PageEntryTemplate(
                processor.entry(of: source.item(in: language.tag, of: site)), in: language.tag)
            made.entries[key] = template
            return template
        }
    }
}
