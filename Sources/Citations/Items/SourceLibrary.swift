import Diagnostics
import Serialization

/// The sources of a project, by key.
package struct SourceLibrary: Sendable {
    /// In the order of the file.
    package let items: [CitationItem]
    private let places: [String: Int]

    /// Keeps the first of items with one id.
    package init(_ items: [CitationItem]) {
        self.init(items) { _, _ in }
    }

    /// - Parameter repeated: told of every item whose id an earlier one has.
    private init(_ items: [CitationItem], repeated: (_ item: CitationItem, _ earlier: CitationItem) -> Void) {
        var kept: [CitationItem] = []
        kept.reserveCapacity(items.count)
        var places = [String: Int](minimumCapacity: items.count)
        for item in items {
            if let place = places[item.id] {
                repeated(item, kept[place])
            } else {
                places[item.id] = kept.count
                kept.append(item)
            }
        }
        self.items = kept
        self.places = places
    }

    package subscript(id: String) -> CitationItem? {
        places[id].map { items[$0] }
    }

    /// All keys, for “did you mean”.
    package var ids: [String] { items.map(\.id) }

    /// Reads CSL-JSON (an array of items, or one item alone), BibTeX and BibLaTeX, or RIS, as the file's name says, or
    /// else its first character.
    ///
    /// What is wrong with an item is a diagnostic at its place; the item is kept with what could be read. Keys that
    /// CSL does not know are kept without a word, for Zotero exports many.
    package static func read(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> SourceLibrary {
        read([(file, bytes)], &bag)
    }

    /// Reads several files as one library: an id is given once among all of them.
    package static func read(_ files: [(file: String, bytes: [UInt8])], _ bag: inout DiagnosticBag) -> SourceLibrary {
        let items = files.flatMap { all($0.bytes, SourceFormat(file: $0.file, $0.bytes), file: $0.file, &bag) }
        return SourceLibrary(items) { item, earlier in
            bag.add(
                .sourceDuplicateID, "two sources with the id “\(item.id)”", at: item.range,
                notes: earlier.range.map { [Diagnostic.Note("the first is here", at: $0)] } ?? [],
                help: "give each source an id of its own")
        }
    }

    /// The items of a file, those with one id all of them.
    private static func all(
        _ bytes: [UInt8], _ format: SourceFormat, file: String, _ bag: inout DiagnosticBag
    ) -> [CitationItem] {
        switch format {
        case .bibTeX: return BibTeXReader.items(bytes, file: file, &bag)
        case .ris: return RISReader.items(bytes, file: file, &bag)
        case .cslJSON:
            guard let root = JSONReader.read(bytes, file: file, &bag) else { return [] }
            return (root.elements ?? [root]).compactMap { CitationItem.read($0, file: file, &bag) }
        }
    }
}
