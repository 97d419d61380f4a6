import Markup
import Serialization

/// Writes items as CSL-JSON, keys in one order on every machine.
enum CSLJSONWriter {
    /// The item as an object on one line.
    static func write(_ item: CitationItem, to output: inout ByteOutput) {
        var object = ObjectWriter()
        object.add("id", item.id, to: &output)
        object.add("type", item.type, to: &output)
        item.texts.visit { variable, text in object.add(variable.name, text, to: &output) }
        item.names.visit { variable, people in
            object.key(variable.name, to: &output)
            write(people, to: &output)
        }
        item.dates.visit { variable, date in
            object.key(variable.name, to: &output)
            write(date, to: &output)
        }
        addCustom(item, to: &object, &output)
        object.end(&output)
    }

    /// An object on one line, member by member.
    private struct ObjectWriter {
        private(set) var isEmpty = true

        /// Begins a member, whose value is to be written next.
        mutating func key(_ key: String, to output: inout ByteOutput) {
            output.raw(isEmpty ? "{ " : ", ")
            isEmpty = false
            JSONText.write(key, to: &output)
            output.raw(": ")
        }

        mutating func add(_ key: String, _ text: String, to output: inout ByteOutput) {
            self.key(key, to: &output)
            JSONText.write(text, to: &output)
        }

        mutating func addTrue(_ key: String, to output: inout ByteOutput) {
            self.key(key, to: &output)
            output.raw("true")
        }

        func end(_ output: inout ByteOutput) {
            output.raw(isEmpty ? "{  }" : " }")
        }
    }

    private static func addCustom(_ item: CitationItem, to object: inout ObjectWriter, _ output: inout ByteOutput) {
        for (key, value) in custom(item) {
            object.key(key, to: &output)
            output.raw(string: value)
        }
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
        var output = ByteOutput()
        var object = ObjectWriter()
        for variable in texts {
            if let text = item.texts[variable] { object.add(variable.name, text, to: &output) }
        }
        for variable in names {
            guard let people = item.names[variable] else { continue }
            object.key(variable.name, to: &output)
            write(people, to: &output)
        }
        for variable in dates {
            guard let date = item.dates[variable] else { continue }
            object.key(variable.name, to: &output)
            write(date, to: &output)
        }
        addCustom(item, to: &object, &output)
        guard !object.isEmpty else { return nil }
        object.end(&output)
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
        var object = ObjectWriter()
        func add(_ key: String, _ value: String) {
            if !value.isEmpty { object.add(key, value, to: &output) }
        }
        add("family", name.family)
        add("given", name.given)
        add("dropping-particle", name.droppingParticle)
        add("non-dropping-particle", name.nonDroppingParticle)
        add("suffix", name.suffix)
        if name.hasCommaSuffix { object.addTrue("comma-suffix", to: &output) }
        if name.hasStaticOrdering { object.addTrue("static-ordering", to: &output) }
        add("literal", name.literal)
        object.end(&output)
    }

    private static func write(_ date: CitationDate, to output: inout ByteOutput) {
        var object = ObjectWriter()
        if let start = date.start {
            object.key("date-parts", to: &output)
            output.raw("[")
            write(start, to: &output)
            if let end = date.end {
                output.raw(", ")
                write(end, to: &output)
            }
            output.raw(date.isOpen ? ", [0]]" : "]")
        }
        if date.isUncertain { object.addTrue("circa", to: &output) }
        if let literal = date.literal { object.add("literal", literal, to: &output) }
        object.end(&output)
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
