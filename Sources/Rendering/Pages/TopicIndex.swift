import Localization
import SiteModel
import Templating

/// The topics of pages as numbers, so that pages are compared without hashing an address.
struct TopicIndex {
    private let site: Site
    private var locale = LanguageTag.english
    /// The numbers of the language's topics by their names; -1 for a topic without a page of its own.
    private var names: [String: Int] = [:]
    private var numbers: [SiteAddress: Int] = [:]
    private var setNumbers: [[String]: Int] = [:]

    /// By topic, the address of its page.
    private var addresses: [SiteAddress] = []
    /// By topic, the pages on it, newest first, as places in their language's list.
    private(set) var ranks: [[Int]] = []
    /// By set of topics, the topics in the order of the front matter, and links to the lists of their pages.
    private(set) var sets: [(topics: [Int], links: [TemplateRecord])] = []
    /// By topic, the same pages.
    private var pages: [[PlannedPage]] = []

    /// By the address of the topic's page, the pages on it, newest first.
    var tagged: [SiteAddress: [PlannedPage]] { numbers.mapValues { pages[$0] } }

    init(_ site: Site) {
        self.site = site
    }

    /// Goes on with the pages of a language.
    mutating func begin(_ locale: LanguageTag) {
        self.locale = locale
        names = [:]
        setNumbers = [:]
    }

    /// The number of the page's set of topics; pages come newest first.
    mutating func add(_ page: PlannedPage, _ rank: Int) -> Int {
        let tags = page.content?.metadata.tags ?? []
        for topic in tags.map({ number(of: $0) }) where topic >= 0 && ranks[topic].last != rank {
            ranks[topic].append(rank)
            pages[topic].append(page)
        }
        if let known = setNumbers[tags] { return known }
        setNumbers[tags] = sets.count
        let known = tags.map { (tag: $0, topic: number(of: $0)) }.filter { $0.topic >= 0 }
        sets.append((known.map(\.topic), known.map { link($0.tag, $0.topic) }))
        return sets.count - 1
    }

    private func link(_ tag: String, _ topic: Int) -> TemplateRecord {
        PageContext.link(.init(title: tag, href: site.configuration.baseURL.href(addresses[topic]))).escaped
    }

    private mutating func number(of tag: String) -> Int {
        if let known = names[tag] { return known }
        guard let address = site.plan.page(.tag(tag), in: locale)?.address else {
            names[tag] = -1
            return -1
        }
        let number = numbers[address] ?? ranks.count
        if number == ranks.count {
            numbers[address] = number
            addresses.append(address)
            ranks.append([])
            pages.append([])
        }
        names[tag] = number
        return number
    }
}
