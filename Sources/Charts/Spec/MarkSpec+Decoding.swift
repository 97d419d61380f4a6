import Diagnostics
import Serialization

extension ChannelSet {
    /// Takes the channels out of a chart's or mark's mapping.
    static func decode(_ fields: inout Fields, _ bag: inout DiagnosticBag) -> ChannelSet {
        let file = fields.file
        func channel(_ name: String, _ fields: inout Fields, _ bag: inout DiagnosticBag) -> ChannelSpec? {
            fields.node(name).flatMap { ChannelSpec.decode($0, name: name, file: file, &bag) }
        }
        return ChannelSet(
            x: channel("x", &fields, &bag), y: channel("y", &fields, &bag), x2: channel("x2", &fields, &bag),
            y2: channel("y2", &fields, &bag), color: channel("color", &fields, &bag),
            certainty: channel("certainty", &fields, &bag), text: channel("text", &fields, &bag),
            date: channel("date", &fields, &bag))
    }
}

extension MarkSpec {
    /// Reads a mark: a mapping with `type`, or the type alone.
    static func decode(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> MarkSpec? {
        let place = SourceRange(file: file, offsets: node.range)
        let known = Kind.allCases.map(\.rawValue)
        if let text = node.text {
            guard let kind = Kind(rawValue: text) else {
                bag.add(
                    .chartMark, "unknown mark “\(text)”", at: place,
                    help: Suggestion.help(for: text, among: known) ?? "one of \(known.joined(separator: ", "))")
                return nil
            }
            return MarkSpec(kind: kind, range: place, channels: ChannelSet())
        }
        guard var fields = Fields(of: node, file: file, what: "a mark", &bag),
            let typeNode = fields.requiredNode("type", &bag)
        else { return nil }
        guard let kind = typeNode.text.flatMap(Kind.init) else {
            bag.add(
                .chartMark, "unknown mark \(typeNode.kindName)", at: fields.place(of: typeNode),
                help: Suggestion.help(for: typeNode.text ?? "", among: known)
                    ?? "one of \(known.joined(separator: ", "))")
            return nil
        }
        var only: [Certainty] = []
        for node in fields.textNodes("where", &bag) ?? [] {
            guard let certainty = node.text.flatMap(Certainty.init) else {
                bag.add(
                    .valueType, "\(node.kindName) is no certainty", at: fields.place(of: node),
                    help: Suggestion.help(for: node.text ?? "", among: Certainty.allCases.map(\.rawValue))
                        ?? "one of reported, estimated, secondary")
                continue
            }
            only.append(certainty)
        }
        let mark = MarkSpec(
            kind: kind, range: fields.place(of: typeNode), channels: .decode(&fields, &bag),
            stacking: fields.choice("stack", of: Stacking.self, &bag),
            curve: fields.choice("curve", of: Curve.self, &bag) ?? .linear,
            showsPoints: fields.flag("points", &bag), showsValues: fields.flag("values", &bag), only: only,
            map: kind == .geo ? MapSpec.decode(&fields, &bag) : nil,
            squareValue: decodeSquare(&fields, &bag))
        fields.rejectUnknown(&bag)
        return mark
    }

    /// What one square of a waffle stands for: a number above zero.
    private static func decodeSquare(_ fields: inout Fields, _ bag: inout DiagnosticBag) -> Double? {
        guard let node = fields.node("square"), let square = fields.number("square", &bag) else { return nil }
        if square > 0, square.isFinite { return square }
        bag.add(.valueType, "“square” is \(node.kindName), not a number above zero", at: fields.place(of: node))
        return nil
    }
}

extension MapSpec {
    static func decode(_ fields: inout Fields, _ bag: inout DiagnosticBag) -> MapSpec? {
        let file = fields.file
        let projection = fields.choice("projection", of: Projection.self, &bag) ?? .lambert
        let fit = fields.choice("fit", of: Fit.self, &bag) ?? .all
        let disclaimer = fields.node("disclaimer").flatMap { ChartText.decode($0, file: file, &bag) }
        let vintage = fields.node("vintage").flatMap { ChartText.decode($0, file: file, &bag) }
        let locator = fields.flag("locator", &bag) ?? false
        let showsLabels = fields.flag("names", &bag) ?? true
        let nameProperty = fields.text("name", &bag)
        var backgrounds: [(path: String, range: SourceRange, isWater: Bool)] = []
        for (key, isWater) in [("background", false), ("water", true)] {
            for node in fields.textNodes(key, &bag) ?? [] {
                if let path = node.text { backgrounds.append((path, fields.place(of: node), isWater)) }
            }
        }
        let joinNode = fields.node("join")
        let geometryNode = fields.requiredNode("geometry", &bag)
        guard let geometryNode, let geometry = geometryNode.text else { return nil }
        guard let joinNode else {
            bag.add(
                .keyMissing, "a map without “join”", at: fields.place(of: geometryNode),
                help: "write join: { geometry: <property of the shapes>, data: <column> }")
            return nil
        }
        guard var join = Fields(of: joinNode, file: file, what: "a join", &bag) else { return nil }
        let key = join.requiredText("geometry", &bag)
        let dataNode = join.requiredNode("data", &bag)
        join.rejectUnknown(&bag)
        guard let key, let dataNode, let data = dataNode.text else { return nil }
        return MapSpec(
            geometry: geometry, geometryRange: fields.place(of: geometryNode), geometryKey: key, dataField: data,
            dataFieldRange: fields.place(of: dataNode), projection: projection, fit: fit, nameProperty: nameProperty,
            backgrounds: backgrounds, disclaimer: disclaimer, vintage: vintage, showsLocator: locator,
            showsLabels: showsLabels)
    }
}
