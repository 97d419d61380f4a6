import Markup
import Serialization

/// Writes items as CSL-JSON, keys in one order on every machine.
enum CSLJSONWriter {
    /// The item as an object on one line.
    static func write(_ item: CitationItem, to output: inout ByteOutput) {
        output.raw("{ \"id\": ")
        JSONText.write(item.id, to: &output)
        member("type", to: &output)
        JSONText.write(item.type, to: &output)
        item.texts.visit { variable, text in
            member(variable.name, to: &output)
            JSONText.write(text, to: &output)
        }
        item.names.visit { variable, people in
            member(variable.name, to: &output)
            write(people, to: &output)
        }
        item.dates.visit { variable, date in
            member(variable.name, to: &output)
            write(date, to: &output)
        }
        for (key, value) in custom(item) {
            member(key, to: &output)
            output.raw(string: value)
        }
        output.raw(" }")
    }

    /// The key of a further member of an object.
    private static func member(_ key: String, to output: inout ByteOutput) {
        output.raw(", ")
        JSONText.write(key, to: &output)
        output.raw(": ")
    }

    /// What CSL has no variable for: an archived copy, translated titles, access, keys that nobody knows.
    static func custom(_ item: CitationItem) -> [(String, String)] {
        var members: [(String, String)] = []
        if let address = item.archivedURL {
            let key = item.texts[.archive] == nil ? "archive" : "custom"
            let value = JSONText.quoted(address)
            // Where the archive has a name, the address moves to the custom fields.
            if key == "archive" || !item.others.contains(where: { $0.key == "custom" }) {
                members.append((key, key == "archive" ? value : "{ \"archive\": \(value) }"))
            }
        }
        members += translatedTitles(item)
        if let access = item.access, !item.others.contains(where: { $0.key == "custom" }) {
            members.append(("custom.access", JSONText.quoted(access)))
        }
        members += item.others.map { ($0.key, json($0.value)) }
        return members
    }

    /// Some variables of an item, and what CSL has no variable for, as one object on one line; nil where there is
    /// nothing to say.
    static func extras(
        _ item: CitationItem, texts: [TextVariable], names: [NameVariable], dates: [DateVariable]
    ) -> String? {
        let custom = custom(item)
        guard !texts.isEmpty || !names.isEmpty || !dates.isEmpty || !custom.isEmpty else { return nil }
        var members: [(String, String)] = []
        for variable in texts { members += item.texts[variable].map { [(variable.name, JSONText.quoted($0))] } ?? [] }
        for variable in names {
            members += item.names[variable].map { people in [(variable.name, text { write(people, to: &$0) })] } ?? []
        }
        for variable in dates {
            members += item.dates[variable].map { date in [(variable.name, text { write(date, to: &$0) })] } ?? []
        }
        members += custom
        guard !members.isEmpty else { return nil }
        return "{ " + members.map { JSONText.quoted($0.0) + ": " + $0.1 }.joined(separator: ", ") + " }"
    }

    private static func text(_ write: (inout ByteOutput) -> Void) -> String {
        var output = ByteOutput()
        write(&output)
        return output.string
    }

    private static func translatedTitles(_ item: CitationItem) -> [(String, String)] {
        guard !item.translatedTitles.isEmpty else { return [] }
        if item.translatedTitles.count == 1, let title = item.translatedTitles[""] {
            return [("translated-title", JSONText.quoted(title))]
        }
        let titles = item.translatedTitles.sorted { $0.key < $1.key }.map {
            JSONText.quoted($0.key) + ": " + JSONText.quoted($0.value)
        }
        return [("translated-title", "{ " + titles.joined(separator: ", ") + " }")]
    }

    private static func write(_ people: [PersonName], to output: inout ByteOutput) {
        output.raw("[")
        for (index, name) in people.enumerated() {
            if index > 0 { output.raw(", ") }
            write(name, to: &output)
        }
        output.raw("]")
    }

    private static func write(_ name: PersonName, to output: inout ByteOutput) {
        var isFirst = true
        func begin(_ key: StaticString) {
            output.raw(isFirst ? "{ \"" : ", \"")
            output.raw(key)
            output.raw("\": ")
            isFirst = false
        }
        func add(_ key: StaticString, _ value: String) {
            guard !value.isEmpty else { return }
            begin(key)
            JSONText.write(value, to: &output)
        }
        func add(_ key: StaticString, _ value: Bool) {
            guard value else { return }
            begin(key)
            output.raw("true")
        }
        add("family", name.family)
        add("given", name.given)
        add("dropping-particle", name.droppingParticle)
        add("non-dropping-particle", name.nonDroppingParticle)
        add("suffix", name.suffix)
        add("comma-suffix", name.hasCommaSuffix)
        add("static-ordering", name.hasStaticOrdering)
        add("literal", name.literal)
        output.raw(isFirst ? "{  }" : " }")
    }

    private static func write(_ date: CitationDate, to output: inout ByteOutput) {
        var isFirst = true
        func begin(_ key: StaticString) {
            output.raw(isFirst ? "{ \"" : ", \"")
            output.raw(key)
            output.raw("\": ")
            isFirst = false
        }
        if let start = date.start {
            begin("date-parts")
            output.raw("[")
            write(start, to: &output)
            if let end = date.end {
                output.raw(", ")
                write(end, to: &output)
            }
            output.raw(date.isOpen ? ", [0]]" : "]")
        }
        if date.isUncertain {
            begin("circa")
            output.raw("true")
        }
        if let literal = date.literal {
            begin("literal")
            JSONText.write(literal, to: &output)
        }
        output.raw(isFirst ? "{  }" : " }")
    }

    /// Year, month and day as numbers; a season as the month 21 to 24, as the Extended Date/Time Format has it.
    private static func write(_ point: CitationDate.Point, to output: inout ByteOutput) {
        output.raw("[")
        output.integer(point.year)
        for number in [point.month ?? point.season.map { $0 + 20 }, point.day] {
            guard let number else { continue }
            output.raw(", ")
            output.integer(number)
        }
        output.raw("]")
    }

    private static func json(_ node: Node) -> String {
        switch node.content {
        case .null: "null"
        case .scalar(let scalar): scalar.isQuoted ? JSONText.quoted(scalar.text) : scalar.text
        case .sequence(let nodes): "[" + nodes.map(json).joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{ " + entries.map { JSONText.quoted($0.key) + ": " + json($0.value) }.joined(separator: ", ") + " }"
        }
    }
}
