import Localization
import SiteModel

/// What stands where: every page in every language, and the texts and messages that a language lacks.
package struct TranslationReport: Sendable {
    package struct Page: Sendable {
        package struct Change: Sendable {
            package let kind: TranslationState.Change.Kind
            /// The line of the block in the original; nil for one that is gone.
            package let line: Int?
            /// The beginning of the block as it is now.
            package let excerpt: String
        }

        package let path: String
        package let language: LanguageTag
        package let standing: TranslationState.Standing
        package let status: String?
        package let isRecorded: Bool
        /// The original's file; nil where the page is an original.
        package let original: String?
        package let changes: [Change]
    }

    package let pages: [Page]
    /// The contexts of the texts and messages that have no translation, by language in the site's order.
    package let missingTexts: [(language: LanguageTag, context: String)]
    /// The texts and messages whose source has changed, with the place of the source and its beginning as it is now.
    package let staleTexts: [StaleText]

    package struct StaleText: Sendable {
        package let language: LanguageTag
        package let context: String
        package let reference: String
        package let excerpt: String
    }

    /// - Parameter languages: those to look at, in the order of the report.
    package init(_ catalogs: [TranslationCatalog]) {
        var pages: [Page] = []
        var missing: [(language: LanguageTag, context: String)] = []
        var stale: [StaleText] = []
        for catalog in catalogs {
            let paths = Self.paths(catalog.site)
            pages += paths.compactMap { Self.page($0, catalog) }
            for entry in catalog.entries where entry.translation.isEmpty || entry.isStale {
                switch entry.target {
                case .block, .field: continue
                case .text, .message:
                    guard entry.isStale else {
                        missing.append((catalog.target, entry.context))
                        continue
                    }
                    stale.append(
                        StaleText(
                            language: catalog.target, context: entry.context, reference: entry.reference,
                            excerpt: String(entry.source.prefix(60))))
                }
            }
        }
        self.pages = pages
        missingTexts = missing
        staleTexts = stale
    }

    /// How many pages stand so; of what is missing or stale, how many pages, texts and messages.
    package func count(_ standing: TranslationState.Standing, in language: LanguageTag? = nil) -> Int {
        let count = pages.count { $0.standing == standing && (language == nil || $0.language == language) }
        switch standing {
        case .missing: return count + missingTexts.count { language == nil || $0.language == language }
        case .stale: return count + staleTexts.count { language == nil || $0.language == language }
        case .unreviewed, .current: return count
        }
    }

    /// Whether something is missing or stale.
    package var isBehind: Bool {
        count(.missing) + count(.stale) > 0
    }

    private static func paths(_ site: Site) -> [String] {
        var seen: Set<String> = []
        return site.pages.map(\.path).filter { seen.insert($0).inserted }
    }

    private static func page(_ path: String, _ catalog: TranslationCatalog) -> Page? {
        let own = catalog.site.content(path, catalog.target)
        guard let original = TranslationCatalog.original(catalog.site, path, catalog.target) else { return nil }
        // A page that its author keeps to one language is not missing in the others.
        if own == nil, let policy = original.metadata.fallback, policy != .notice { return nil }
        let isOriginal = own.map { $0 === original } ?? false
        let state = TranslationState(own, original: isOriginal ? nil : original)
        let blocks = original.sourceBlocks
        let lines = LineIndex(original.document.source)
        return Page(
            path: path, language: catalog.target, standing: state.standing,
            status: own?.metadata.translation?.status.rawValue, isRecorded: state.isRecorded,
            original: isOriginal ? nil : original.file,
            changes: state.changes.map { change in
                let block = blocks.indices.contains(change.index) ? blocks[change.index] : nil
                guard change.kind != .removed, let block else {
                    return Page.Change(kind: change.kind, line: nil, excerpt: "")
                }
                let line = block.kind.isFrontMatter ? 1 : lines.line(of: block.range.lowerBound)
                return Page.Change(kind: change.kind, line: line, excerpt: String(block.text.prefix(60)))
            })
    }
}
