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
        var channel = ChannelSpec(field: field, fieldRange: fields.place(of: fieldNode), range: place)
        channel.kind = fields.choice("type", of: Kind.self, &bag)
        channel.scale = fields.choice("scale", of: Scale.self, &bag)
        channel.label = fields.node("label").flatMap { ChartText.decode($0, file: file, &bag) }
        channel.denominator = fields.node("denominator").flatMap { ChartText.decode($0, file: file, &bag) }
        if let unit = fields.node("unit") {
            channel.unit = unit.text
            if unit.text == nil { channel.unitText = ChartText.decode(unit, file: file, &bag) }
        }
        if let domain = fields.node("domain") {
            channel.domainRange = fields.place(of: domain)
            channel.domain = domain.elements ?? []
            if domain.elements == nil {
                bag.add(.valueType, "“domain” is \(domain.kindName), not a list", at: fields.place(of: domain))
            }
        }
        channel.zeroRange = fields.node("zero").map { fields.place(of: $0) }
        channel.includesZero = fields.flag("zero", &bag)
        channel.tickCount = fields.integer("ticks", &bag).map { min(max($0, 2), 50) }
        channel.showsGrid = fields.flag("grid", &bag)
        channel.showsAxis = fields.flag("axis", &bag)
        channel.isReversed = fields.flag("reverse", &bag) ?? false
        channel.sorting = fields.choice("sort", of: Sorting.self, &bag)
        channel.format = fields.choice("format", of: Format.self, &bag)
        channel.decimals = fields.integer("decimals", &bag).map { min(max($0, 0), 6) }
        channel.order = fields.texts("order", &bag) ?? []
        channel.scheme = fields.choice("scheme", of: Scheme.self, &bag)
        channel.midpoint = fields.number("midpoint", &bag)
        channel.legend = fields.choice("legend", of: Legend.self, &bag) ?? .auto
        channel.columns = fields.integer("columns", &bag).map { min(max($0, 1), 12) }
        channel.facetScales = fields.choice("scales", of: FacetScales.self, &bag) ?? .shared
        channel.thresholds = decodeThresholds(&fields, &bag)
        for entry in fields.node("labels")?.entries ?? [] {
            channel.labels[entry.key] = ChartText.decode(entry.value, file: file, &bag)
        }
        for entry in fields.node("colors")?.entries ?? [] {
            channel.colors[entry.key] = decodeColor(entry.value, file: file, &bag)
        }
        for entry in fields.node("values")?.entries ?? [] {
            guard let certainty = entry.value.text.flatMap(Certainty.init) else {
                let known = Certainty.allCases.map(\.rawValue)
                bag.add(
                    .valueType, "\(entry.value.kindName) is no certainty", at: fields.place(of: entry.value),
                    help: Suggestion.help(for: entry.value.text ?? "", among: known)
                        ?? "one of \(known.joined(separator: ", "))")
                continue
            }
            channel.certainties[entry.key] = certainty
        }
        fields.rejectUnknown(&bag)
        return channel
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
