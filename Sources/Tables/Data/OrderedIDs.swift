/// Ids in the order of their first mention, each once.
package struct OrderedIDs: Sendable {
    package private(set) var list: [String] = []
    private var seen: Set<String> = []

    package init(_ ids: [String] = []) {
        for id in ids { insert(id) }
    }

    package mutating func insert(_ id: String) {
        if seen.insert(id).inserted { list.append(id) }
    }
}
