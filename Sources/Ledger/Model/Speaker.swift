import Diagnostics
import Localization
import Serialization

/// Someone who says numbers, with what a reader must know of them: one entry of `speakers.yaml`.
package struct Speaker: Sendable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case official, ngo
        case deFacto = "de-facto"
        case press, court, international, academic, company, author
    }

    /// As claims write it in `attributed_to`.
    package let name: String
    /// The name in the page's language, where one is given.
    package let label: LocalizedText?
    package let kind: Kind
    /// The side of the conflict it speaks for, as an id; nil for none.
    package let side: String?
    package let range: SourceRange

    /// Reads `{ name: kind }`, `{ name: { kind, side, label } }` or a list of mappings with the key `name`.
    static func decodeAll(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> [Speaker] {
        if let elements = node.elements { return elements.compactMap { decode($0, file: file, bytes: [], &bag) } }
        guard let entries = node.entries else {
            bag.add(
                .valueType, "\(node.kindName) where speakers are expected",
                at: SourceRange(file: file, offsets: node.range), help: "write “name: { kind: official }” a line")
            return []
        }
        return entries.compactMap { entry in
            let place = SourceRange(file: file, offsets: entry.keyRange)
            if let word = entry.value.text {
                return kind(word, at: SourceRange(file: file, offsets: entry.value.range), &bag).map {
                    Speaker(name: entry.key, label: nil, kind: $0, side: nil, range: place)
                }
            }
            guard var keys = Fields(of: entry.value, file: file, what: "a speaker", &bag) else { return nil }
            return decode(&keys, name: entry.key, at: place, &bag)
        }
    }

    static func decode(_ node: Node, file: String, bytes: [UInt8], _ bag: inout DiagnosticBag) -> Speaker? {
        guard var keys = Fields(of: node, file: file, what: "a speaker", &bag),
            let name = keys.requiredNode("name", &bag), let text = name.text
        else { return nil }
        return decode(&keys, name: text, at: keys.place(of: name), &bag)
    }

    private static func decode(
        _ keys: inout Fields, name: String, at place: SourceRange, _ bag: inout DiagnosticBag
    ) -> Speaker? {
        guard let node = keys.requiredNode("kind", &bag) else { return nil }
        let kind = kind(node.text ?? "", at: keys.place(of: node), &bag)
        let side = keys.text("side", &bag).flatMap { $0 == "none" ? nil : $0 }
        let label = keys.localizedText("label", &bag) ?? keys.localizedText("names", &bag)
        keys.rejectUnknown(&bag, alsoKnown: ["note", "url"])
        return kind.map { Speaker(name: name, label: label, kind: $0, side: side, range: place) }
    }

    private static func kind(_ word: String, at place: SourceRange, _ bag: inout DiagnosticBag) -> Kind? {
        if let kind = Kind(rawValue: word) { return kind }
        let known = Kind.allCases.map(\.rawValue)
        bag.add(
            .speakerKind, "“\(word)” is no kind of speaker", at: place,
            help: Suggestion.help(for: word, among: known) ?? "one of \(known.joined(separator: ", "))")
        return nil
    }
}
