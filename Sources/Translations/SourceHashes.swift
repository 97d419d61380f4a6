import Diagnostics
import Localization
import Markdown
import Serialization
import SiteModel

/// Writes into a translation's front matter what text it was made from.
package enum SourceHashes {
    /// The page's file with the hashes of its original as it is now; nil where the page is no translation, the original
    /// is not there, or nothing changes.
    package static func accepted(_ page: ContentPage, in site: Site) -> [UInt8]? {
        guard let original = site.original(of: page) else { return nil }
        let hashes = original.sourceBlocks.map(\.hash).joined(separator: " ")
        guard hashes != page.metadata.translation?.sourceHash, let edit = edit(page, hashes) else { return nil }
        return TextEdit.apply([edit], to: page.document.source)
    }

    /// The change that records hashes; nil where the front matter has no `translation`.
    static func edit(_ page: ContentPage, _ hashes: String) -> TextEdit? {
        let bytes = page.document.source
        guard let node = FrontMatterFields(page).node?["translation"], let entries = node.entries else { return nil }
        let quoted = "\"\(hashes)\""
        if let own = entries.first(where: { $0.key == "source-hash" }) {
            return TextEdit(range: own.value.range, text: quoted)
        }
        guard let first = entries.first(where: { $0.key == "of" }) else { return nil }
        guard bytes[node.range.lowerBound] != 0x7B else {
            return YAMLPlace.flow(first.value.range.upperBound).edit("source-hash", quoted, in: bytes)
        }
        let lineStart = bytes[..<first.keyRange.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return YAMLPlace.block(first.value.range.lowerBound, indent: first.keyRange.lowerBound - lineStart)
            .edit("source-hash", quoted, in: bytes)
    }
}

/// A page's front matter with the places of its fields.
struct FrontMatterFields {
    let node: Node?
    /// Where a line can be added: the start of the closing fence.
    let end: Int
    let body: Range<Int>
    private let bytes: [UInt8]

    init(_ page: ContentPage) {
        var ignored = DiagnosticBag()
        bytes = page.document.source
        let source = MarkdownSource.read(bytes, file: page.file, &ignored)
        node = source.frontMatter
        body = source.body
        var fence = source.frontMatterRange?.upperBound ?? 0
        while fence > 0, bytes[fence - 1] <= 0x20 { fence -= 1 }
        while fence > 0, bytes[fence - 1] != 0x0A { fence -= 1 }
        end = fence
    }

    /// The change that sets a field, in its place or behind the title.
    func set(_ key: String, _ value: String) -> TextEdit {
        if let own = node?.entries?.first(where: { $0.key == key }) {
            return TextEdit(range: own.value.range, text: value)
        }
        return TextEdit(range: end..<end, text: "\(key): \(value)\n")
    }
}
