import SiteModel
import Synchronization

/// Which pages have the most topics in common with a list of topics, found once for each list: pages share theirs.
final class RelatedPages: Sendable {
    /// So many related pages are shown.
    static let count = 4
    /// Topics are looked at this far: a topic of thousands of pages says little about any of them.
    private static let depth = 64

    /// Places of the pages on each topic, newest first.
    private let ranks: [SiteAddress: [Int]]
    private let made = Mutex<[[SiteAddress]: [Int]]>([:])

    init(ranks: [SiteAddress: [Int]]) {
        self.ranks = ranks
    }

    /// The places of the nearest pages, one more than are shown: a page is near to itself.
    func places(_ topics: [SiteAddress]) -> [Int] {
        if let known = made.withLock({ $0[topics] }) { return known }
        let places = nearest(topics)
        made.withLock { $0[topics] = places }
        return places
    }

    private func nearest(_ topics: [SiteAddress]) -> [Int] {
        var meetings: [(rank: Int, order: Int)] = []
        for topic in topics {
            for rank in (ranks[topic] ?? []).prefix(Self.depth) { meetings.append((rank, meetings.count)) }
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
