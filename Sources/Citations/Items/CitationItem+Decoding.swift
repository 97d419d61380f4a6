import Diagnostics
import Serialization

extension CitationItem {
    /// Decodes one CSL-JSON item; nil, with a diagnostic, for what has no id.
    package static func read(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> CitationItem? {
        let place = SourceRange(file: file, offsets: node.range)
        guard let entries = node.entries else {
            bag.add(
                .sourceInvalid, "\(node.kindName) where a source is expected", at: place,
                help: "a source is an object with “id” and “type”")
            return nil
        }
        guard let id = node["id"]?.text, !id.isEmpty else {
            bag.add(.sourceInvalid, "source without an “id”", at: place, help: "add the key by which it is cited")
            return nil
        }
        var type = node["type"]?.text ?? ""
        if type.isEmpty {
            bag.add(
                .sourceInvalid, "source “\(id)” without a “type”", at: place, help: "add a CSL type such as “webpage”")
            type = "document"
        }
        var draft = ItemDraft(file: file, id: id)
        for entry in entries {
            draft.add(entry, &bag)
        }
        type = draft.readNote() ?? type
        if !draft.isKnown(type) {
            bag.add(
                .sourceTypeUnknown, "unknown type “\(type)” of source “\(id)”",
                at: node["type"].map { SourceRange(file: file, offsets: $0.range) } ?? place,
                help: Suggestion.help(for: type, among: ItemType.known) ?? "use “document”")
        }
        return draft.item(type: type, range: place)
    }
}

extension CitationItem {
    /// The fields of a CSL-JSON object for an item whose id and type are known; what is wrong with them is left out.
    static func fields(of node: Node, id: String, type: String) -> CitationItem {
        var bag = DiagnosticBag()
        var draft = ItemDraft(file: "", id: id)
        for entry in node.entries ?? [] { draft.add(entry, &bag) }
        return draft.item(type: type, range: nil)
    }
}

/// An item while its keys are being read.
private struct ItemDraft {
    let file: String
    let id: String
    var texts = VariableSlots<TextVariable, String>()
    var names = VariableSlots<NameVariable, [PersonName]>()
    var dates = VariableSlots<DateVariable, CitationDate>()
    var archivedURL: String?
    var translatedTitles: [String: String] = [:]
    var access: String?
    var others: [Node.Entry] = []
    private var namesFromNote: Set<NameVariable> = []

    init(file: String, id: String) {
        self.file = file
        self.id = id
    }

    func isKnown(_ type: String) -> Bool {
        ItemType.code(of: type) >= 0
    }

    func item(type: String, range: SourceRange?) -> CitationItem {
        CitationItem(
            id: id, type: type, texts: texts, names: names, dates: dates, archivedURL: archivedURL,
            translatedTitles: translatedTitles, access: access, others: others, range: range)
    }

    mutating func add(_ entry: Node.Entry, _ bag: inout DiagnosticBag) {
        switch entry.key {
        case "id", "type": return
        case "translated-title":
            if let title = entry.value.text { translatedTitles[""] = title }
            for title in entry.value.entries ?? [] { translatedTitles[title.key] = title.value.text }
        case "custom.access": access = entry.value.text
        case "custom":
            access = entry.value["access"]?.text ?? access
            archivedURL = entry.value["archive"]?.text ?? archivedURL
            others.append(entry)
        case "archive" where Self.isAddress(entry.value.text): archivedURL = entry.value.text
        default: addVariable(entry, &bag)
        }
    }

    private static func isAddress(_ text: String?) -> Bool {
        text.map { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? false
    }

    private mutating func addVariable(_ entry: Node.Entry, _ bag: inout DiagnosticBag) {
        if let variable = TextVariable(name: entry.key) {
            if let text = entry.value.text {
                // The present name of a variable wins over an older one, whatever their order.
                if entry.key == variable.name || texts[variable] == nil { texts[variable] = text }
            } else if !entry.value.isNull {
                complain(entry, "a text or a number", &bag)
            }
        } else if let variable = NameVariable(name: entry.key) {
            guard let elements = entry.value.elements else {
                if !entry.value.isNull { complain(entry, "a list of names", &bag) }
                return
            }
            let people = elements.compactMap { PersonName(node: $0) }.filter { !$0.isEmpty }
            if people.count < elements.count { complain(entry, "a list of names with “family” or “literal”", &bag) }
            if !people.isEmpty { names[variable] = people }
        } else if let variable = DateVariable(name: entry.key) {
            if let date = CitationDate(node: entry.value) {
                if !date.isEmpty { dates[variable] = date }
            } else if !entry.value.isNull {
                complain(entry, "a date with “date-parts”", &bag)
            }
        } else {
            others.append(entry)
        }
    }

    /// Adds what the note holds as “variable: value” lines, where the item lacks it; gives the type it names.
    ///
    /// Reference managers without a field for a variable let people write it so, at the start of the note or inside
    /// `{:…}`.
    mutating func readNote() -> String? {
        guard let note = texts[.note] else { return nil }
        var type: String?
        for (key, value) in NoteFields.fields(of: note) {
            if key == "type" {
                type = value
            } else if let variable = TextVariable(name: key) {
                if variable != .note, texts[variable] == nil { texts[variable] = value }
            } else if let variable = NameVariable(name: key) {
                // Several lines of one role are several people.
                if names[variable] == nil || namesFromNote.contains(variable) {
                    names[variable] = (names[variable] ?? []) + [NoteFields.name(value)]
                    namesFromNote.insert(variable)
                }
            } else if let variable = DateVariable(name: key), dates[variable] == nil {
                dates[variable] = CitationDate(words: value)
            }
        }
        return type
    }

    private func complain(_ entry: Node.Entry, _ expected: String, _ bag: inout DiagnosticBag) {
        bag.add(
            .sourceField, "“\(entry.key)” of source “\(id)” is not \(expected)",
            at: SourceRange(file: file, offsets: entry.value.range), help: "write \(expected)")
    }
}
