import Diagnostics
import Files
import Serialization

/// One entry of a list in a YAML file of the ledger.
protocol LedgerEntry {
    /// What an entry is, for messages, and the rule that a second one with its id breaks; nil where ids may repeat.
    static var kind: (name: String, duplicate: Rule?) { get }

    var id: String { get }
    /// Where its id stands.
    var place: SourceRange? { get }

    /// Nil where an entry cannot be used, which has then been reported.
    static func decode(_ node: Node, file: String, bytes: [UInt8], _ bag: inout DiagnosticBag) -> Self?
}

extension Indicator: LedgerEntry {
    static var kind: (name: String, duplicate: Rule?) { ("indicator", .indicatorDuplicate) }
    var place: SourceRange? { range }
}

extension Speaker: LedgerEntry {
    static var kind: (name: String, duplicate: Rule?) { ("speaker", .speakerDuplicate) }
    var id: String { name }
    var place: SourceRange? { range }
}

extension Derivation: LedgerEntry {
    static var kind: (name: String, duplicate: Rule?) { ("derivation", .derivedDuplicate) }
    var place: SourceRange? { range }
}

extension Check: LedgerEntry {
    static var kind: (name: String, duplicate: Rule?) { ("check", .checkDuplicate) }
    var place: SourceRange? { range }
}

extension Correction: LedgerEntry {
    static var kind: (name: String, duplicate: Rule?) { ("correction", nil) }
    var place: SourceRange? { range }
}

extension Place: LedgerEntry {
    static var kind: (name: String, duplicate: Rule?) { ("place", .placeDuplicate) }
    var place: SourceRange? { range }
}

extension Term: LedgerEntry {
    static var kind: (name: String, duplicate: Rule?) { ("term", .termDuplicate) }
    var place: SourceRange? { range }
}

/// Reads the ledger's files out of a tree.
struct LedgerFileReader {
    let tree: FileTree
    let folder: String

    /// A CSV file and its bytes; nil where it is missing or broken.
    func document(_ path: String, _ bag: inout DiagnosticBag) -> (CSVDocument, [UInt8])? {
        let file = folder + "/" + path
        guard let bytes = tree[file], let document = CSVDocument.read(bytes, file: file, &bag) else { return nil }
        return (document, bytes)
    }

    /// `speakers.yaml`, a mapping or a list; nil where the file is missing or broken.
    func speakers(_ bag: inout DiagnosticBag) -> [Speaker]? {
        let file = folder + "/ledger/speakers.yaml"
        guard let node = node(file, &bag)?.value else { return nil }
        return node.isNull ? [] : unique(Speaker.decodeAll(node, file: file, &bag), &bag)
    }

    /// The entries of a YAML list; nil where the file is missing or broken.
    func entries<Entry: LedgerEntry>(
        _ type: Entry.Type, _ path: String, _ bag: inout DiagnosticBag
    ) -> [Entry]? {
        let file = folder + "/" + path
        guard let (node, bytes) = node(file, &bag) else { return nil }
        if node.isNull { return [] }
        guard let elements = node.elements else {
            bag.add(
                .valueType, "\(node.kindName) where a list is expected",
                at: SourceRange(file: file, offsets: node.range), help: "begin each entry with a hyphen: “- id: …”")
            return nil
        }
        return unique(elements.compactMap { Entry.decode($0, file: file, bytes: bytes, &bag) }, &bag)
    }

    /// A file's value; null for an empty file, nil where it is missing or broken.
    private func node(_ file: String, _ bag: inout DiagnosticBag) -> (value: Node, bytes: [UInt8])? {
        guard let bytes = tree[file] else { return nil }
        let before = bag.diagnostics.count
        if let node = YAMLReader.read(bytes, file: file, &bag) { return (node, bytes) }
        return bag.diagnostics.count == before ? (Node(.null, range: 0..<0), bytes) : nil
    }

    private func unique<Entry: LedgerEntry>(_ entries: [Entry], _ bag: inout DiagnosticBag) -> [Entry] {
        guard let rule = Entry.kind.duplicate else { return entries }
        var first: [String: SourceRange?] = [:]
        return entries.filter { entry in
            guard let other = first[entry.id] else {
                first[entry.id] = entry.place
                return true
            }
            bag.add(
                rule, "\(Entry.kind.name) “\(entry.id)” a second time", at: entry.place,
                notes: [.init("first here", at: other)], help: "give it an id of its own")
            return false
        }
    }
}
