import SiteModel

/// Which block of a translation stands for which block of its original.
struct BlockAlignment {
    /// For every block of the original, the place of its translation in the translation's blocks.
    let places: [Int?]

    init(_ original: [SourceBlock], _ translation: [SourceBlock], recorded: [String]) {
        var places = [Int?](repeating: nil, count: original.count)
        for (index, block) in original.enumerated() where block.kind.isFrontMatter {
            places[index] = translation.firstIndex { $0.kind == block.kind }
        }
        let body = original.indices.filter { !original[$0].kind.isFrontMatter }
        let own = translation.indices.filter { !translation[$0].kind.isFrontMatter }
        if recorded.count == translation.count, recorded.count != original.count {
            // The translation has the blocks that the original had when the hashes were taken.
            let moved = Self.pairs(recorded, original.map(\.hash))
            for (before, after) in moved
            where !original[after].kind.isFrontMatter && original[after].kind == translation[before].kind {
                places[after] = before
            }
        } else if body.map({ original[$0].kind }) == own.map({ translation[$0].kind }) {
            for (source, target) in zip(body, own) { places[source] = target }
        } else {
            for (before, after) in Self.pairs(
                own.map { translation[$0].kind.rawValue }, body.map { original[$0].kind.rawValue })
            where translation[own[before]].kind == original[body[after]].kind {
                places[body[after]] = own[before]
            }
        }
        self.places = places
    }

    /// The places in both lists of what is the same or stands in the same gap.
    private static func pairs(_ old: [String], _ new: [String]) -> [(Int, Int)] {
        var gone: [Bool] = Array(repeating: false, count: old.count)
        var fresh: [Bool] = Array(repeating: false, count: new.count)
        for step in new.difference(from: old) {
            switch step {
            case .remove(let offset, _, _): gone[offset] = true
            case .insert(let offset, _, _): fresh[offset] = true
            }
        }
        var pairs: [(Int, Int)] = []
        var before = 0
        var after = 0
        while before < old.count, after < new.count {
            if gone[before] == fresh[after] {
                pairs.append((before, after))
                before += 1
                after += 1
            } else if gone[before] {
                before += 1
            } else {
                after += 1
            }
        }
        return pairs
    }
}
