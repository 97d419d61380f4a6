import Diagnostics
import Serialization

/// A catalog's YAML to messages: nested groups or dotted keys, a text or a mapping of plural categories for each.
///
///     chart:
///       no-data: No data
///       summary.bar: { one: "Bar chart with {count} bar.", other: "Bar chart with {count} bars." }
struct CatalogReader {
    let file: String
    /// Nil for the built-in catalogs, whose messages have no place.
    let isBuiltIn: Bool
    private(set) var messages: [String: Message] = [:]
    private(set) var keyRanges: [String: SourceRange] = [:]

    init(file: String, isBuiltIn: Bool = false) {
        self.file = file
        self.isBuiltIn = isBuiltIn
    }

    mutating func read(_ node: Node, _ bag: inout DiagnosticBag) {
        guard let entries = node.entries else {
            if !node.isNull {
                bag.add(
                    .valueType, "\(node.kindName) where messages are expected", at: place(node.range),
                    help: "write them as keys and texts")
            }
            return
        }
        group(entries, prefix: "", depth: 0, &bag)
    }

    private func place(_ range: Range<Int>) -> SourceRange {
        SourceRange(file: file, offsets: range)
    }

    private mutating func group(_ entries: [Node.Entry], prefix: String, depth: Int, _ bag: inout DiagnosticBag) {
        for entry in entries {
            let name = prefix + entry.key
            switch entry.value.content {
            case .null: continue
            case .scalar(let scalar):
                let pattern = pattern(scalar.text, of: name, at: entry.value.range, &bag)
                add(name, .text(pattern), entry, &bag)
            case .mapping(let forms) where Self.isPlural(forms):
                if let plural = plural(forms, of: name, &bag) { add(name, .plural(plural), entry, &bag) }
            case .mapping(let inner) where depth < 8:
                group(inner, prefix: name + ".", depth: depth + 1, &bag)
            default:
                bag.add(
                    .valueType, "\(entry.value.kindName) where the message “\(name)” is expected",
                    at: place(entry.value.range), help: "write a text, or a mapping of plural categories")
            }
        }
    }

    private mutating func add(_ name: String, _ body: Message.Body, _ entry: Node.Entry, _ bag: inout DiagnosticBag) {
        let range = place(entry.keyRange)
        if let first = keyRanges[name] {
            bag.add(
                .keyDuplicate, "the message “\(name)” is written twice", at: range,
                notes: [.init("first here", at: first)], help: "remove one")
            return
        }
        keyRanges[name] = range
        messages[name] = Message(body: body, range: isBuiltIn ? nil : range)
    }

    /// A mapping is a plural message when it has `other` or two categories: one alone may be a group's key.
    private static func isPlural(_ entries: [Node.Entry]) -> Bool {
        let categories = entries.filter { PluralCategory(rawValue: $0.key) != nil && $0.value.entries == nil }
        return categories.count > 1 || categories.contains { $0.key == "other" } && entries.count <= 3
            || categories.count == 1 && entries.count == 1
    }

    private func plural(_ entries: [Node.Entry], of name: String, _ bag: inout DiagnosticBag) -> Message.Plural? {
        var argument = "count"
        var isOrdinal = false
        var forms: [PluralCategory: MessagePattern] = [:]
        for entry in entries {
            if entry.key == "select", let text = entry.value.text {
                argument = text
            } else if entry.key == "ordinal", let flag = entry.value.flag {
                isOrdinal = flag
            } else if let category = PluralCategory(rawValue: entry.key) {
                if let text = entry.value.text {
                    forms[category] = pattern(text, of: name, at: entry.value.range, &bag)
                }
            } else {
                let known = PluralCategory.allCases.map(\.rawValue)
                bag.add(
                    .messagePlural, "“\(entry.key)” is no plural category", at: place(entry.keyRange),
                    help: Suggestion.help(for: entry.key, among: known) ?? "one of \(known.joined(separator: ", "))")
            }
        }
        guard !forms.isEmpty else { return nil }
        return Message.Plural(argument: argument, isOrdinal: isOrdinal, forms: forms)
    }

    private func pattern(
        _ text: String, of name: String, at range: Range<Int>, _ bag: inout DiagnosticBag
    ) -> MessagePattern {
        let (pattern, isWellFormed) = MessagePattern.parse(text)
        if !isWellFormed {
            bag.add(
                .messageArgument, "braces in the message “\(name)” hold a name", at: place(range),
                help: "write {name}, and {{ or }} for a brace itself")
        }
        return pattern
    }
}
