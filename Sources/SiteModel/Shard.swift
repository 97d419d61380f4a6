/// A part of the site that one of several machines builds: every page has one shard, and the files about the whole site
/// belong to the first.
package struct Shard: Sendable, Hashable {
    /// From 1.
    package let number: Int
    package let count: Int

    /// All of the site.
    package static let whole = Shard(unchecked: 1, of: 1)

    /// Nil unless `1 ≤ number ≤ count`.
    package init?(_ number: Int, of count: Int) {
        guard number >= 1, number <= count else { return nil }
        self.init(unchecked: number, of: count)
    }

    /// Reads `2/3`.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
        self.init(number, of: count)
    }

    private init(unchecked number: Int, of count: Int) {
        self.number = number
        self.count = count
    }

    package var isWhole: Bool { count == 1 }

    /// Whether a page of the plan, by its place there, is built by this shard. Neighbors go to different shards, so that
    /// each gets pages of all kinds.
    package func owns(page index: Int) -> Bool { index % count == number - 1 }

    /// Whether the files about the whole site are: indexes, feeds, downloads, assets.
    package var ownsSharedFiles: Bool { number == 1 }
}
