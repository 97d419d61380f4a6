import Localization
import SiteModel
import Templating

/// The pages of the site in the orders in which lists show them, made once.
struct PageIndex: Sendable {
    /// Where a page that an author wrote stands among the others of its language.
    struct Place: Sendable {
        /// Its place in `newest(in:)`.
        let rank: Int
        /// Which set of topics it has.
        let topics: Int
        /// Its folder's row and its place there; nil for a page in no folder.
        var row: (number: Int, place: Int)?
    }

    private let newest: [LanguageTag: [PlannedPage]]
    /// By the number of the page in the plan; nil for pages that are made from data or borrowed.
    private let places: [Place?]
    private let related: RelatedPages
    private let tagged: [SiteAddress: [PlannedPage]]
    private let series: [LanguageTag: [String: [PlannedPage]]]
    /// The pages right below a folder, oldest first.
    private let rows: [[PlannedPage]]

    /// - Parameter jobs: how many languages are sorted at once.
    init(_ site: Site, jobs: Int) {
        let newest = PageOrder.newestFirst(site, jobs: jobs)
        var numbers: [ObjectIdentifier: Int] = [:]
        for (number, page) in site.plan.pages.enumerated() { numbers[ObjectIdentifier(page)] = number }
        var places = [Place?](repeating: nil, count: site.plan.pages.count)
        var topics = TopicIndex(site)
        var series: [LanguageTag: [String: [PlannedPage]]] = [:]
        var rows: [[PlannedPage]] = []
        for (locale, pages) in newest {
            topics.begin(locale)
            var folders: [Substring: Int] = [:]
            var own: [Place] = []
            own.reserveCapacity(pages.count)
            for (rank, page) in pages.enumerated() {
                own.append(Place(rank: rank, topics: topics.add(page, rank)))
            }
            // Oldest first: as they are meant to be read.
            for (rank, page) in pages.enumerated().reversed() {
                guard let content = page.content else { continue }
                if let name = content.metadata.series { series[locale, default: [:]][name, default: []].append(page) }
                guard let slash = content.path.utf8.lastIndex(of: 0x2F) else { continue }
                let folder = content.path[..<slash]
                let row = folders[folder] ?? rows.count
                if row == rows.count {
                    folders[folder] = row
                    rows.append([])
                }
                own[rank].row = (row, rows[row].count)
                rows[row].append(page)
            }
            for (page, place) in zip(pages, own) {
                if let number = numbers[ObjectIdentifier(page)] { places[number] = place }
            }
        }
        self.series = series
        self.rows = rows
        self.newest = newest
        self.places = places
        tagged = topics.tagged
        related = RelatedPages(topics, base: site.configuration.baseURL)
    }

    private init(_ index: PageIndex, _ other: ([PlannedPage]) -> [PlannedPage]) {
        related = index.related
        places = index.places
        newest = index.newest.mapValues(other)
        tagged = index.tagged.mapValues(other)
        series = index.series.mapValues { $0.mapValues(other) }
        rows = index.rows.map(other)
    }

    /// The same orders of a site with other texts of some pages: orders follow from front matter alone.
    func replacing(_ pages: [ObjectIdentifier: ContentPage], in site: Site) -> PageIndex {
        PageIndex(self) { list in
            var list = list
            for (place, page) in list.enumerated() {
                guard let content = page.content, pages[ObjectIdentifier(content)] != nil,
                    let other = site.plan.page(at: page.address)
                else { continue }
                list[place] = other
            }
            return list
        }
    }

    /// The pages that a language has of its own, newest first.
    func newest(in locale: LanguageTag) -> [PlannedPage] { newest[locale] ?? [] }

    /// The pages of a series, oldest first.
    func series(_ name: String, in locale: LanguageTag) -> [PlannedPage] { series[locale]?[name] ?? [] }

    /// Where a page stands; nil where it is made from data or borrowed.
    func place(of page: PlannedPage, in plan: SitePlan) -> Place? {
        plan.number(at: page.address).flatMap { places[$0] }
    }

    /// The pages of a folder, oldest first.
    func row(_ number: Int) -> [PlannedPage] { rows[number] }

    /// The pages that a tag's page lists, newest first.
    func tagged(at address: SiteAddress) -> [PlannedPage] { tagged[address] ?? [] }

    /// Links to the lists of all pages on the topics of a page.
    func topics(of place: Place) -> [TemplateRecord] { related.topics(of: place) }

    /// Links to the pages with most topics in common with a page, the nearest first.
    func related(to place: Place, in locale: LanguageTag) -> [TemplateRecord] {
        related.links(of: place, among: newest(in: locale))
    }
}
