import Diagnostics
import Localization
import Markup
import SiteModel

/// Writes the imported entries of one page into its file.
struct PageImport {
    let original: ContentPage
    let translation: ContentPage?
    let target: LanguageTag
    /// The page's entries, and for each what the translator gave; nil where nothing, or nothing that can be used.
    let entries: [(entry: TranslationEntry, text: String?)]

    /// The file as it becomes; nil where nothing changes.
    func bytes(_ bag: inout DiagnosticBag) -> [UInt8]? {
        guard let translation else { return newPage(&bag) }
        let isTouched = entries.contains { item in
            item.text.map { item.entry.isStale || $0 != item.entry.translation } ?? false
        }
        guard isTouched else { return nil }
        let blocks = original.sourceBlocks
        let own = translation.sourceBlocks
        let places = BlockAlignment(
            blocks, own,
            recorded: (translation.metadata.translation?.sourceHash ?? "").split(separator: " ").map(String.init)
        ).places
        let isOfOneForm =
            blocks.filter { !$0.kind.isFrontMatter }.map(\.kind) == own.filter { !$0.kind.isFrontMatter }.map(\.kind)
        let isComplete = entries.allSatisfy { !Self.isBody($0.entry) || !final($0).isEmpty }
        let fields = FrontMatterFields(translation)
        var edits = frontMatter(fields)
        let isRebuilt = !isOfOneForm && isComplete
        if isRebuilt {
            edits.append(TextEdit(range: fields.body, text: rebuiltBody(blocks)))
        } else {
            if !isOfOneForm { incomplete(&bag) }
            for item in entries {
                guard case .block(_, let index) = item.entry.target, let place = places[index],
                    !blocks[index].kind.isFrontMatter, let text = item.text, text != item.entry.translation
                else { continue }
                edits.append(
                    TextEdit(range: own[place].range, text: markdown(text, item.entry, own[place], translation)))
            }
        }
        if let hashes = hashes(blocks, isRebuilt: isRebuilt), let edit = SourceHashes.edit(translation, hashes) {
            edits.append(edit)
        }
        return TextEdit.apply(edits, to: translation.document.source)
    }

    private static func isBody(_ entry: TranslationEntry) -> Bool {
        if case .block = entry.target { true } else { false }
    }

    /// The text that an entry has in the end.
    private func final(_ item: (entry: TranslationEntry, text: String?)) -> String {
        item.text ?? (item.entry.isStale ? "" : item.entry.translation)
    }

    private func incomplete(_ bag: inout DiagnosticBag) {
        bag.add(
            .translationIncomplete,
            "\(original.path) in “\(target)” lacks \(entries.count { final($0).isEmpty }) of \(entries.count) entries",
            at: SourceRange(file: original.file), help: "translate all of its entries")
    }

    /// The text as it is written in a block of a page.
    private func markdown(_ text: String, _ entry: TranslationEntry, _ block: SourceBlock, _ page: ContentPage)
        -> String
    {
        let markdown = PlaceholderReader.markdown(text, entry.placeholders)
        switch block.kind {
        case .cell: return markdown.replacing("\\|", with: "|").replacing("|", with: "\\|")
        case .attribute:
            let before = page.document.source[block.range.lowerBound - 1]
            let value = markdown.replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
            return before == 0x22 || before == 0x27 ? value : "\"\(value)\""
        default: return markdown
        }
    }

    /// Title, description, slug and topics.
    private func frontMatter(_ fields: FrontMatterFields) -> [TextEdit] {
        entries.compactMap { item in
            guard let text = item.text, text != item.entry.translation else { return nil }
            switch item.entry.target {
            case .block(_, let index):
                let kind = original.sourceBlocks[index].kind
                return kind.isFrontMatter ? fields.set(kind.rawValue, JSONText.quoted(text)) : nil
            case .field(_, .tags):
                let tags = text.split(separator: ",").map { JSONText.quoted(String($0.drop { $0 == " " })) }
                return fields.set("tags", "[\(tags.joined(separator: ", "))]")
            case .field(_, let kind): return fields.set(kind.rawValue, JSONText.quoted(text))
            case .text, .message: return nil
            }
        }
    }

    /// The original's text with every block in the other language.
    private func rebuiltBody(_ blocks: [SourceBlock]) -> String {
        let fields = FrontMatterFields(original)
        var edits: [TextEdit] = []
        for item in entries {
            guard case .block(_, let index) = item.entry.target, !blocks[index].kind.isFrontMatter else { continue }
            edits.append(
                TextEdit(
                    range: blocks[index].range, text: markdown(final(item), item.entry, blocks[index], original)))
        }
        let cut = edits.map {
            TextEdit(
                range: $0.range.lowerBound - fields.body.lowerBound..<$0.range.upperBound - fields.body.lowerBound,
                text: $0.text)
        }
        return String(
            decoding: TextEdit.apply(cut, to: Array(original.document.source[fields.body])), as: UTF8.self)
    }

    /// The original's hashes where the translation follows them, and `------` where it does not yet.
    private func hashes(_ blocks: [SourceBlock], isRebuilt: Bool) -> String? {
        let state = TranslationState(translation, original: original)
        var behind = Set(state.changes.filter { $0.kind != .removed }.map(\.index))
        for item in entries where item.text != nil {
            if case .block(_, let index) = item.entry.target { behind.remove(index) }
        }
        if isRebuilt { behind.formIntersection(blocks.indices.filter { blocks[$0].kind.isTranslated }) }
        var hashes = blocks.indices.map { behind.contains($0) ? "------" : blocks[$0].hash }
        if !isRebuilt, state.changes.contains(where: { $0.kind == .removed }) { hashes.append("------") }
        return hashes.joined(separator: " ")
    }

    // MARK: New pages

    private func newPage(_ bag: inout DiagnosticBag) -> [UInt8]? {
        guard entries.contains(where: { $0.text != nil }) else { return nil }
        // A page that has its folder's name as address may keep it.
        guard entries.allSatisfy({ $0.text != nil || (original.metadata.slug == nil && $0.entry.isSlug) }) else {
            incomplete(&bag)
            return nil
        }
        let fields = FrontMatterFields(original)
        let blocks = original.sourceBlocks
        var edits = frontMatter(fields)
        let hashes = blocks.map(\.hash).joined(separator: " ")
        edits.append(
            TextEdit(
                range: fields.end..<fields.end,
                text: "translation: { of: \(original.language), source-hash: \"\(hashes)\", status: draft }\n"))
        edits.append(TextEdit(range: fields.body, text: rebuiltBody(blocks)))
        return TextEdit.apply(edits, to: original.document.source)
    }
}
