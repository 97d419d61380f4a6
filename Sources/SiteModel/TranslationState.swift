import Localization

/// How a page in one language stands to the page it was translated from.
package struct TranslationState: Sendable {
    package enum Standing: String, Sendable, CaseIterable {
        /// The language has no such page.
        case missing
        /// The original's text is another than the one that the translation was made from.
        case stale
        /// Up to date, as far as is known, and not signed off by a reader of the language.
        case unreviewed
        case current
    }

    /// One place where the original has moved on.
    package struct Change: Sendable, Hashable {
        package enum Kind: String, Sendable {
            case changed, added, removed
        }

        package let kind: Kind
        /// The number of the block in the original, counted from 0; for a removed one, of the block it stood before.
        package let index: Int
    }

    package let standing: Standing
    package let changes: [Change]
    /// Whether the translation says what text it was made from.
    package let isRecorded: Bool

    /// Compares a page with its original.
    ///
    /// A page that says nothing of a translation is an original itself, and current.
    package init(_ page: ContentPage?, original: ContentPage?) {
        guard let page else {
            self.init(.missing)
            return
        }
        guard let translation = page.metadata.translation, let original else {
            self.init(.current)
            return
        }
        let reviewed = translation.status == .reviewed ? Standing.current : .unreviewed
        guard let recorded = translation.sourceHash else {
            self.init(reviewed, isRecorded: false)
            return
        }
        let changes = Self.changes(
            from: recorded.split(separator: " ").map(String.init), to: original.sourceBlocks.map(\.hash))
        self.init(changes.isEmpty ? reviewed : .stale, changes: changes)
    }

    private init(_ standing: Standing, changes: [Change] = [], isRecorded: Bool = true) {
        self.standing = standing
        self.changes = changes
        self.isRecorded = isRecorded
    }

    /// What became of the blocks, in the order of the original: hashes that are gone are paired with those that stand
    /// in their place.
    package static func changes(from old: [String], to new: [String]) -> [Change] {
        guard old != new else { return [] }
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for step in new.difference(from: old) {
            switch step {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var changes: [Change] = []
        var before = 0
        var after = 0
        while before < old.count || after < new.count {
            switch (removed.contains(before), added.contains(after)) {
            case (true, true):
                changes.append(Change(kind: .changed, index: after))
                before += 1
                after += 1
            case (true, false):
                changes.append(Change(kind: .removed, index: after))
                before += 1
            case (false, true):
                changes.append(Change(kind: .added, index: after))
                after += 1
            case (false, false):
                before += 1
                after += 1
            }
        }
        return changes
    }
}

extension Site {
    /// The page that an author wrote in a language, be it shown or not.
    package func content(_ path: String, _ tag: LanguageTag) -> ContentPage? {
        contentIndex[path]?[tag].map { pages[$0] }
    }

    /// The page that a translation says it was made from.
    package func original(of page: ContentPage) -> ContentPage? {
        guard let source = page.metadata.translation?.source, source != page.language else { return nil }
        return content(page.path, source)
    }
}
