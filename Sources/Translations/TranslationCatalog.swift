import Files
import Localization
import SiteModel

/// Every text of a project with its translation in one language.
package struct TranslationCatalog: Sendable {
    package let site: Site
    package let tree: FileTree
    package let target: LanguageTag
    package let entries: [TranslationEntry]

    /// - Parameters:
    ///   - tree: the files that the site was read from.
    ///   - target: one of the site's languages.
    package init(_ site: Site, _ tree: FileTree, target: LanguageTag) {
        self.site = site
        self.tree = tree
        self.target = target
        let source = site.configuration.defaultLocale
        let pages = Self.originals(site, target).flatMap { original in
            PageEntries(
                site: site, original: original, translation: site.content(original.path, target), target: target
            ).entries()
        }
        let locales = site.configuration.declaredLocales.map(\.tag)
        let texts = YAMLTexts(tree: tree, locales: locales, source: source, target: target).entries()
        let messages = MessageEntries(source: site.profile(source), target: site.profile(target)).entries()
        let record = TextRecord(tree[TextRecord.path(target)])
        let apart = (texts + messages).map { entry in
            guard entry.isRecordedApart, let isBehind = record.isBehind(entry.context, entry.source) else {
                return entry
            }
            var entry = entry
            entry.isStale = isBehind && !entry.translation.isEmpty
            return entry
        }
        entries = source == target ? pages : pages + apart
    }

    /// The pages that the language's pages are translated from, or would be.
    static func originals(_ site: Site, _ target: LanguageTag) -> [ContentPage] {
        var seen: Set<String> = []
        return site.pages.compactMap { page in
            guard seen.insert(page.path).inserted else { return nil }
            let original = original(site, page.path, target)
            return original?.language == target ? nil : original
        }
    }

    /// What a page is translated from: what its front matter says, else the page in the default language, else the
    /// first there is. A page without `translation` is an original, and its own.
    package static func original(_ site: Site, _ path: String, _ target: LanguageTag) -> ContentPage? {
        if let own = site.content(path, target) {
            return own.metadata.translation == nil ? own : site.original(of: own) ?? own
        }
        let order = [site.configuration.defaultLocale] + site.configuration.declaredLocales.map(\.tag)
        return order.lazy.compactMap { site.content(path, $0) }.first
    }

    /// The PO file for a translator.
    ///
    /// - Parameter date: the day of the extraction, ISO 8601.
    package func file(date: String) -> POFile {
        let title = site.text(site.configuration.title, .english).text
        return POFile(
            header: [
                ("Project-Id-Version", title), ("Report-Msgid-Bugs-To", ""),
                ("POT-Creation-Date", "\(date) 00:00+0000"),
                ("PO-Revision-Date", "\(date) 00:00+0000"), ("Last-Translator", "none yet <translator@example.org>"),
                ("Language-Team", "\(target) <translator@example.org>"),
                ("Language", target.string.replacing("-", with: "_")),
                ("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=UTF-8"),
                ("Content-Transfer-Encoding", "8bit"), ("X-Generator", "attest translations extract"),
            ], entries: entries.map(\.entry))
    }
}
