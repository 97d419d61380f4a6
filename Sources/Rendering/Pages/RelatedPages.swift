import SiteModel
import Synchronization
import Templating

/// Which pages have the most topics in common with a set of topics, found once for each set: pages share theirs.
final class RelatedPages: Sendable {
    /// So many related pages are shown.
    private static let count = 4
    /// Topics are looked at this far: a topic of thousands of pages says little about any of them.
    private static let depth = 64

    private struct Neighbor: Sendable {
        let rank: Int
        let link: TemplateRecord
    }

    /// Places of the pages on each topic, newest first.
    private let ranks: [[Int]]
    /// The topics of each set, and links to the lists of their pages.
    private let sets: [(topics: [Int], links: [TemplateRecord])]
    private let base: BaseURL
    /// By set, the nearest pages, one more than are shown: a page is near to itself.
    private let made: Mutex<[[Neighbor]?]>

    init(_ topics: TopicIndex, base: BaseURL) {
        ranks = topics.ranks
        sets = topics.sets
        self.base = base
        made = Mutex(Array(repeating: nil, count: topics.sets.count))
    }

    /// Links to the pages that are nearest to a page, the newest first among equals.
    ///
    /// - Parameter pages: those of the page's language, newest first.
    func links(of place: PageIndex.Place, among pages: [PlannedPage]) -> [TemplateRecord] {
        let neighbors = neighbors(place.topics, pages)
        var links: [TemplateRecord] = []
        links.reserveCapacity(Self.count)
        for neighbor in neighbors where neighbor.rank != place.rank && links.count < Self.count {
            links.append(neighbor.link)
        }
        return links
    }

    /// Links to the lists of all pages on the topics of a page.
    func topics(of place: PageIndex.Place) -> [TemplateRecord] { sets[place.topics].links }

    private func neighbors(_ set: Int, _ pages: [PlannedPage]) -> [Neighbor] {
        if let known = made.withLock({ $0[set] }) { return known }
        let neighbors = nearest(sets[set].topics).map { rank in
            let page = pages[rank]
            let metadata = page.content?.metadata
            return Neighbor(
                rank: rank,
                link: PageContext.item(
                    .init(
                        title: metadata?.title ?? "", href: base.href(page.address),
                        description: metadata?.description, date: nil)
                ).escaped)
        }
        made.withLock { $0[set] = neighbors }
        return neighbors
    }

    private func nearest(_ topics: [Int]) -> [Int] {
        var meetings: [(rank: Int, order: Int)] = []
        for topic in topics {
            for rank in ranks[topic].prefix(Self.depth) { meetings.append((rank, meetings.count)) }
        }
        // Pages by their place in the list of all: numbers are sorted and counted faster than addresses are hashed.
        meetings.sort { ($0.rank, $0.order) < ($1.rank, $1.order) }
        var nearest: [(count: Int, order: Int, rank: Int)] = []
        var start = 0
        while start < meetings.count {
            var end = start + 1
            while end < meetings.count, meetings[end].rank == meetings[start].rank { end += 1 }
            let entry = (count: end - start, order: meetings[start].order, rank: meetings[start].rank)
            start = end
            let place = nearest.firstIndex { ($0.count, entry.order) < (entry.count, $0.order) } ?? nearest.count
            guard place <= Self.count else { continue }
            nearest.insert(entry, at: place)
            if nearest.count > Self.count + 1 { nearest.removeLast() }
        }
        return nearest.map(\.rank)
    }
}
