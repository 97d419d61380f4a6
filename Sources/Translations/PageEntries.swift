import Localization
import SiteModel

/// The texts of one page as entries.
struct PageEntries {
    let site: Site
    let original: ContentPage
    let translation: ContentPage?
    let target: LanguageTag

    /// The blocks of the translation that stand for the original's.
    var alignment: BlockAlignment {
        BlockAlignment(original.sourceBlocks, translation?.sourceBlocks ?? [], recorded: recorded)
    }

    private var recorded: [String] {
        (translation?.metadata.translation?.sourceHash ?? "").split(separator: " ").map(String.init)
    }

    func entries() -> [TranslationEntry] {
        let blocks = original.sourceBlocks
        let own = translation?.sourceBlocks ?? []
        let places = alignment.places
        let state = TranslationState(translation, original: original)
        let changed = Set(state.changes.filter { $0.kind != .removed }.map(\.index))
        let lines = LineIndex(original.document.source)
        var entries: [TranslationEntry] = []
        for (index, block) in blocks.enumerated() where block.kind.isTranslated {
            let body = !block.kind.isFrontMatter
            let pieces = body ? PlaceholderText(original.document, block) : nil
            let placeholders = pieces?.placeholders ?? []
            var text = ""
            if let place = places[index] {
                text =
                    body && translation != nil
                    ? translation.map { PlaceholderText($0.document, own[place]).text(numberedBy: placeholders) } ?? ""
                    : own[place].text
            }
            entries.append(
                TranslationEntry(
                    context: "page \(original.path) \(index + 1) \(block.kind.rawValue)",
                    source: pieces?.text(numberedBy: placeholders) ?? block.text, translation: text,
                    isStale: changed.contains(index), comments: comments(placeholders),
                    reference: "\(original.file):\(body ? lines.line(of: block.range.lowerBound) : 1)",
                    placeholders: placeholders, target: .block(path: original.path, index: index)))
        }
        if original.path != "index" {
            // A page without a slug has its folder's name as address.
            let folder = original.path.split(separator: "/").last.map(String.init) ?? original.path
            let own = translation.map { $0.metadata.slug ?? folder }
            entries.append(
                field(
                    .slug, original.metadata.slug ?? folder, own, "The page's address in this language, without spaces."
                ))
        }
        if !original.metadata.tags.isEmpty {
            let own = translation?.metadata.tags.joined(separator: ", ")
            entries.append(
                field(.tags, original.metadata.tags.joined(separator: ", "), own, "Topics, separated by commas."))
        }
        return entries
    }

    private func field(_ kind: SourceBlock.Kind, _ source: String, _ own: String?, _ comment: String)
        -> TranslationEntry
    {
        TranslationEntry(
            context: "page \(original.path) \(kind.rawValue)", source: source, translation: own ?? "", isStale: false,
            comments: [comment], reference: "\(original.file):1", placeholders: [],
            target: .field(path: original.path, kind: kind))
    }

    /// What each placeholder shows, for somebody who does not see the page.
    private func comments(_ placeholders: [Placeholder]) -> [String] {
        let profile = site.profile(original.language)
        return placeholders.enumerated().map { index, placeholder in
            let name = "{\(index + 1):\(placeholder.kind.name)} is \(placeholder.source)"
            guard placeholder.kind == .directive("claim"), let claim = site.ledger.claim(placeholder.subject),
                let quantity = claim.quantity()
            else { return name }
            return "\(name), “\(profile.quantity(quantity))”; \(claim.qualifier.rawValue), \(claim.speaker)"
        }
    }
}
