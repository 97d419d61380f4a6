import Digests
import Localization
import SiteModel

/// What the translations outside of pages were made from: titles, labels and texts of charts in YAML files, and the
/// project's own messages. One file for each language, `Content/translations/<tag>.txt`: a line for each file of
/// texts, and below it, indented, a hash and a place for each of its texts.
///
/// Pages keep their record in their front matter.
package struct TextRecord: Sendable, Equatable {
    private var hashes: [String: String] = [:]

    package static func path(_ tag: LanguageTag) -> String { "Content/translations/\(tag).txt" }

    /// Reads a record; lines that are none are passed over. No file is an empty record.
    init(_ bytes: [UInt8]?) {
        var file = ""
        for line in (bytes ?? []).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let text = String(decoding: line, as: UTF8.self)
            guard text.hasPrefix("  ") else {
                file = text
                continue
            }
            let parts = text.dropFirst(2).split(separator: " ", maxSplits: 1)
            if parts.count == 2 { hashes[file + parts[1]] = String(parts[0]) }
        }
    }

    /// The record as it is stored, in byte order.
    var bytes: [UInt8] {
        var text = ""
        var last = ""
        for (context, hash) in hashes.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            let (file, place) = Self.parts(context)
            if file != last { text += file + "\n" }
            text += "  \(hash) \(place)\n"
            last = file
        }
        return Array(text.utf8)
    }

    /// `Content/site.yaml` and `#/title`; `message` and ` page.pages [few]`.
    private static func parts(_ context: String) -> (file: String, place: String) {
        guard let cut = context.firstIndex(where: { $0 == "#" || $0 == " " }) else { return (context, "") }
        return (String(context[..<cut]), String(context[cut...]))
    }

    /// Six hexadecimal digits of SHA-256 over the text with white space collapsed.
    static func hash(_ source: String) -> String {
        String(Digest(of: Array(ContentPage.collapsed(source.utf8, inQuote: false).utf8)).hexadecimal.prefix(6))
    }

    /// Whether an entry's source is another than the one recorded; nil where none is recorded.
    ///
    /// Elements of lists without an id are known by their number: where one was put before them, they are the same as
    /// long as their text is recorded somewhere in the file.
    func isBehind(_ context: String, _ source: String) -> Bool? {
        let hash = Self.hash(source)
        guard let own = hashes[context] else { return nil }
        if own == hash { return false }
        guard context.split(separator: "/").contains(where: { $0.allSatisfy(\.isNumber) }) else { return true }
        let file = Self.parts(context).file + "#"
        return !hashes.contains { $0.value == hash && $0.key.hasPrefix(file) }
    }

    mutating func record(_ entry: TranslationEntry) {
        hashes[entry.context] = Self.hash(entry.source)
    }

    /// The record of a language once all its texts are taken to follow their sources; nil where nothing changes.
    package static func accepted(_ catalog: TranslationCatalog) -> [UInt8]? {
        var record = TextRecord(nil)
        for entry in catalog.entries where entry.isRecordedApart && !entry.translation.isEmpty { record.record(entry) }
        let old = catalog.tree[path(catalog.target)]
        let bytes = record.bytes
        return bytes == old ?? [] ? nil : bytes
    }
}
