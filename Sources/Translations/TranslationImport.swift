import Diagnostics
import Files
import Localization
import Markup
import SiteModel

/// Brings a translator's PO file back into the project.
package struct TranslationImport {
    private let catalog: TranslationCatalog
    /// What the translator gave, by the entry's context.
    private var texts: [String: String] = [:]
    /// The entries outside of pages that were made from their source as it is now.
    private var recorded: [TranslationEntry] = []

    /// How many entries say something else than before.
    package private(set) var changed = 0

    /// Compares a file with the project's texts. Fuzzy and empty entries are left out; those that lost, invented or
    /// misplaced a placeholder, or dropped a qualifier, are errors.
    ///
    /// - Parameter file: the PO file's name in diagnostics.
    package init(_ po: POFile, file: String, into catalog: TranslationCatalog, _ bag: inout DiagnosticBag) {
        self.catalog = catalog
        var known: [String: TranslationEntry] = [:]
        for entry in catalog.entries { known[entry.context] = entry }
        let source = QualifierWords(catalog.site.profile(catalog.site.configuration.defaultLocale))
        let target = QualifierWords(catalog.site.profile(catalog.target))
        for entry in po.entries {
            let range = SourceRange(file: file, offsets: entry.range)
            guard let own = known[entry.context], own.source == entry.source else {
                bag.add(
                    .translationChanged, "“\(entry.context)” has another source now, or none", at: range,
                    help: "extract once more")
                continue
            }
            guard !entry.isFuzzy, !entry.translation.isEmpty else { continue }
            if entry.translation != own.translation {
                changed += 1
                let check = EntryCheck(entry: own, source: source, target: target)
                bag.add(contentsOf: check.faults(of: entry.translation, at: range))
            }
            if own.isOutsidePages, own.isStale || entry.translation != own.translation { recorded.append(own) }
            texts[entry.context] = entry.translation
        }
    }

    /// The files that change, as they become.
    package func files(_ bag: inout DiagnosticBag) -> [(path: String, bytes: [UInt8])] {
        pages(&bag) + yaml() + messages() + record()
    }

    private func record() -> [(path: String, bytes: [UInt8])] {
        let path = TextRecord.path(catalog.target)
        var record = TextRecord(catalog.tree[path])
        let old = record
        for entry in recorded { record.record(entry) }
        return record == old ? [] : [(path, record.bytes)]
    }

    private func pages(_ bag: inout DiagnosticBag) -> [(path: String, bytes: [UInt8])] {
        var byPath: [String: [(entry: TranslationEntry, text: String?)]] = [:]
        for entry in catalog.entries {
            switch entry.target {
            case .block(let path, _), .field(let path, _):
                byPath[path, default: []].append((entry, texts[entry.context]))
            case .text, .message: continue
            }
        }
        return TranslationCatalog.originals(catalog.site, catalog.target).compactMap { original in
            guard let entries = byPath[original.path] else { return nil }
            let page = PageImport(
                original: original, translation: catalog.site.content(original.path, catalog.target),
                target: catalog.target, entries: entries)
            let path = "Content/pages/\(original.path)/\(catalog.target).md"
            return page.bytes(&bag).flatMap { $0 == catalog.tree[path] ? nil : (path, $0) }
        }
    }

    private func yaml() -> [(path: String, bytes: [UInt8])] {
        var edits: [String: [TextEdit]] = [:]
        for entry in catalog.entries {
            guard case .text(let file, let place) = entry.target, let text = texts[entry.context],
                text != entry.translation, let bytes = catalog.tree[file]
            else { continue }
            edits[file, default: []].append(place.edit(catalog.target.string, JSONText.quoted(text), in: bytes))
        }
        return edits.keys.sorted().compactMap { file in
            catalog.tree[file].map { (file, TextEdit.apply(edits[file] ?? [], to: $0)) }
        }
    }

    private func messages() -> [(path: String, bytes: [UInt8])] {
        let source = catalog.site.profile(catalog.site.configuration.defaultLocale).messages
        var order: [String] = []
        var byKey: [String: [PluralCategory?: String]] = [:]
        var touched: Set<String> = []
        for entry in catalog.entries {
            guard case .message(let key, let category) = entry.target else { continue }
            if byKey[key] == nil { order.append(key) }
            let text = texts[entry.context] ?? entry.translation
            if text != entry.translation { touched.insert(key) }
            if !text.isEmpty { byKey[key, default: [:]][category] = text }
        }
        guard !touched.isEmpty else { return [] }
        let file = "Content/locales/\(catalog.target).yaml"
        let items = order.filter(touched.contains).map { key in
            (key: key, message: source.message(MessageKey(key)), texts: byKey[key] ?? [:])
        }
        return [(file, MessageImport.bytes(catalog.tree[file], file: file, items))]
    }
}
