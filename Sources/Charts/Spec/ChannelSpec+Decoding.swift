import Diagnostics
import Serialization

extension ChannelSpec {
    /// Reads a channel: a mapping with `field`, or the field's name alone.
    static func decode(_ node: Node, name: String, file: String, _ bag: inout DiagnosticBag) -> ChannelSpec? {
        let place = SourceRange(file: file, offsets: node.range)
        if let field = node.text {
            return ChannelSpec(field: field, fieldRange: place, range: place)
        }
        guard var fields = Fields(of: node, file: file, what: "the channel “\(name)”", &bag),
            let fieldNode = fields.requiredNode("field", &bag)
        else { return nil }
        guard let field = fieldNode.text else {
            bag.add(
                .valueType, "“field” is \(fieldNode.kindName), not a column’s name", at: fields.place(of: fieldNode))
            return nil
        }
        func text(_ key: String, _ fields: inout Fields, _ bag: inout DiagnosticBag) -> ChartText? {
            fields.node(key).flatMap { ChartText.decode($0, file: file, &bag) }
        }
        let unit = fields.node("unit")
        let domain = fields.node("domain")
        if let domain, domain.elements == nil {
            bag.add(.valueType, "“domain” is \(domain.kindName), not a list", at: fields.place(of: domain))
        }
        let channel = ChannelSpec(
            field: field, fieldRange: fields.place(of: fieldNode), range: place,
            kind: fields.choice("type", of: Kind.self, &bag), scale: fields.choice("scale", of: Scale.self, &bag),
            label: text("label", &fields, &bag), unit: unit?.text,
            unitText: unit.flatMap { $0.text == nil ? ChartText.decode($0, file: file, &bag) : nil },
            domain: domain?.elements ?? [], domainRange: domain.map { fields.place(of: $0) },
            includesZero: fields.flag("zero", &bag), zeroRange: fields.node("zero").map { fields.place(of: $0) },
            tickCount: fields.integer("ticks", &bag).map { min(max($0, 2), 50) },
            showsGrid: fields.flag("grid", &bag), showsAxis: fields.flag("axis", &bag),
            isReversed: fields.flag("reverse", &bag) ?? false,
            sorting: fields.choice("sort", of: Sorting.self, &bag),
            format: fields.choice("format", of: Format.self, &bag),
            decimals: fields.integer("decimals", &bag).map { min(max($0, 0), 6) },
            labels: decodeLabels(&fields, &bag), order: fields.texts("order", &bag) ?? [],
            colors: decodeColors(&fields, &bag), scheme: fields.choice("scheme", of: Scheme.self, &bag),
            thresholds: decodeThresholds(&fields, &bag), midpoint: fields.number("midpoint", &bag),
            legend: fields.choice("legend", of: Legend.self, &bag) ?? .auto,
            denominator: text("denominator", &fields, &bag),
            columns: fields.integer("columns", &bag).map { min(max($0, 1), 12) },
            facetScales: fields.choice("scales", of: FacetScales.self, &bag) ?? .shared,
            certainties: decodeCertainties(&fields, &bag))
        fields.rejectUnknown(&bag)
        return channel
    }

    private static func decodeLabels(_ fields: inout Fields, _ bag: inout DiagnosticBag) -> [String: ChartText] {
        var labels: [String: ChartText] = [:]
        for entry in fields.entries("labels", &bag) {
            labels[entry.key] = ChartText.decode(entry.value, file: fields.file, &bag)
        }
        return labels
    }

    private static func decodeColors(_ fields: inout Fields, _ bag: inout DiagnosticBag) -> [String: String] {
        var colors: [String: String] = [:]
        for entry in fields.entries("colors", &bag) {
            colors[entry.key] = decodeColor(entry.value, file: fields.file, &bag)
        }
        return colors
    }

    private static func decodeCertainties(
        _ fields: inout Fields, _ bag: inout DiagnosticBag
    ) -> [String: Certainty] {
        var certainties: [String: Certainty] = [:]
        for entry in fields.entries("values", &bag) {
            guard let certainty = entry.value.text.flatMap(Certainty.init) else {
                let known = Certainty.allCases.map(\.rawValue)
                bag.add(
                    .valueType, "\(entry.value.kindName) is no certainty", at: fields.place(of: entry.value),
                    help: Suggestion.help(for: entry.value.text ?? "", among: known)
                        ?? "one of \(known.joined(separator: ", "))")
                continue
            }
            certainties[entry.key] = certainty
        }
        return certainties
    }

    private static func decodeThresholds(_ fields: inout Fields, _ bag: inout DiagnosticBag) -> [Double] {
        guard let node = fields.node("thresholds") else { return [] }
        var values: [Double] = []
        for element in node.elements ?? [node] {
            guard let value = element.number, value > (values.last ?? -.infinity) else {
                bag.add(
                    .valueType, "“thresholds” holds \(element.kindName), not a number above the one before",
                    at: fields.place(of: element))
                continue
            }
            values.append(value)
        }
        return values
    }

    /// `1` to `6` of the categorical palette, or `ink`.
    private static func decodeColor(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> String? {
        if let text = node.text {
            if text == "ink" || text == "soft" { return text }
            if let number = Int(text), (1...6).contains(number) { return text }
        }
        bag.add(
            .valueType, "\(node.kindName) is no color of the palette", at: SourceRange(file: file, offsets: node.range),
            help: "write a number from 1 to 6, ink or soft, so that contrast holds in every theme")
        return nil
    }
}

extension Fields {
    /// The keys and values of a mapping; what is none is reported.
    mutating func entries(_ key: String, _ bag: inout DiagnosticBag) -> [Node.Entry] {
        guard let node = node(key) else { return [] }
        if let entries = node.entries { return entries }
        bag.add(
            .valueType, "“\(key)” is \(node.kindName), not a mapping", at: place(of: node),
            help: "write \(key): { <value of the column>: … }")
        return []
    }

    /// The elements of a list; what is none is reported.
    mutating func elements(_ key: String, _ bag: inout DiagnosticBag) -> [Node] {
        guard let node = node(key) else { return [] }
        if let elements = node.elements { return elements }
        bag.add(
            .valueType, "“\(key)” is \(node.kindName), not a list", at: place(of: node),
            help: "write it in brackets: \(key): [{ … }]")
        return []
    }
}
