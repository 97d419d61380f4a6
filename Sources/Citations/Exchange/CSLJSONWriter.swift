import Markup
import Serialization

/// Writes items as CSL-JSON, keys in one order on every machine.
enum CSLJSONWriter {
    static func object(_ item: CitationItem) -> String {
        var members = [("id", JSONText.quoted(item.id)), ("type", JSONText.quoted(item.type))]
        for variable in TextVariable.allCases {
            if let text = item.texts[variable] { members.append((variable.name, JSONText.quoted(text))) }
        }
        for variable in NameVariable.allCases {
            guard let people = item.names[variable] else { continue }
            members.append((variable.name, "[" + people.map(name).joined(separator: ", ") + "]"))
        }
        for variable in DateVariable.allCases {
            if let date = item.dates[variable] { members.append((variable.name, self.date(date))) }
        }
        members += custom(item)
        return "  { " + members.map { JSONText.quoted($0.0) + ": " + $0.1 }.joined(separator: ", ") + " }"
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
        var members: [(String, String)] = []
        for variable in texts { members += item.texts[variable].map { [(variable.name, JSONText.quoted($0))] } ?? [] }
        for variable in names {
            guard let people = item.names[variable] else { continue }
            members.append((variable.name, "[" + people.map(name).joined(separator: ", ") + "]"))
        }
        for variable in dates { members += item.dates[variable].map { [(variable.name, date($0))] } ?? [] }
        members += custom(item)
        guard !members.isEmpty else { return nil }
        return "{ " + members.map { JSONText.quoted($0.0) + ": " + $0.1 }.joined(separator: ", ") + " }"
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

    private static func name(_ name: PersonName) -> String {
        var members: [String] = []
        func add(_ key: String, _ value: String) {
            if !value.isEmpty { members.append(JSONText.quoted(key) + ": " + JSONText.quoted(value)) }
        }
        add("family", name.family)
        add("given", name.given)
        add("dropping-particle", name.droppingParticle)
        add("non-dropping-particle", name.nonDroppingParticle)
        add("suffix", name.suffix)
        if name.hasCommaSuffix { members.append("\"comma-suffix\": true") }
        if name.hasStaticOrdering { members.append("\"static-ordering\": true") }
        add("literal", name.literal)
        return "{ " + members.joined(separator: ", ") + " }"
    }

    private static func date(_ date: CitationDate) -> String {
        var members: [String] = []
        if let start = date.start {
            var points = [point(start)]
            if let end = date.end { points.append(point(end)) }
            if date.isOpen { points.append("[0]") }
            members.append("\"date-parts\": [" + points.joined(separator: ", ") + "]")
        }
        if date.isUncertain { members.append("\"circa\": true") }
        if let literal = date.literal { members.append("\"literal\": " + JSONText.quoted(literal)) }
        return "{ " + members.joined(separator: ", ") + " }"
    }

    /// Year, month and day as numbers; a season as the month 21 to 24, as the Extended Date/Time Format has it.
    private static func point(_ point: CitationDate.Point) -> String {
        var numbers = [point.year]
        if let month = point.month ?? point.season.map({ $0 + 20 }) { numbers.append(month) }
        if let day = point.day { numbers.append(day) }
        return "[" + numbers.map { String($0) }.joined(separator: ", ") + "]"
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
