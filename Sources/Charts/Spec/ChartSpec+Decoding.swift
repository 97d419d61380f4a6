import Diagnostics
import Serialization

extension ChartSpec {
    /// Reads a spec from its YAML; nil where it lacks what a chart cannot be without, each lack reported.
    ///
    /// - Parameter file: the spec's path; its name without the ending is the chart's id.
    package static func decode(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> ChartSpec? {
        guard var fields = Fields(of: node, file: file, what: "a chart", &bag) else { return nil }
        let titleNode = fields.requiredNode("title", &bag)
        let title = titleNode.flatMap { ChartText.decode($0, file: file, &bag) }
        let data = fields.requiredNode("data", &bag).flatMap { decodeData($0, file: file, &bag) }
        let subtitle = fields.node("subtitle").flatMap { ChartText.decode($0, file: file, &bag) }
        let description = fields.node("description").flatMap { ChartText.decode($0, file: file, &bag) }
        let orientation = fields.choice("orient", of: Orientation.self, &bag)
        let timeDirection = fields.choice("time-direction", of: TimeDirection.self, &bag)
        let height = fields.number("height", &bag).map { min(max($0, 80), 2000) }
        let channels = ChannelSet.decode(&fields, &bag)
        let facet = fields.node("facet").flatMap { ChannelSpec.decode($0, name: "facet", file: file, &bag) }
        let marks = decodeMarks(&fields, &bag)
        let annotations = fields.elements("annotations", &bag).compactMap {
            AnnotationSpec.decode($0, file: file, &bag)
        }
        let missing = fields.node("missing").flatMap { MissingSpec.decode($0, file: file, &bag) }
        let overrides = fields.elements("overrides", &bag).compactMap {
            OverrideSpec.decode($0, file: file, &bag)
        }
        let sources = (fields.textNodes("sources", &bag) ?? []).compactMap { node in
            node.text.map { SourceReference(key: $0, range: SourceRange(file: file, offsets: node.range)) }
        }
        let asOf = fields.date("as-of", &bag)
        let notes = fields.node("notes").map { node in
            (node.elements ?? [node]).compactMap { ChartText.decode($0, file: file, &bag) }
        }
        fields.rejectUnknown(&bag)
        guard let title, let titleNode, let data, !marks.isEmpty else { return nil }
        let spec = ChartSpec(
            id: name(ofFile: file), file: file, title: title, titleRange: fields.place(of: titleNode),
            subtitle: subtitle, description: description, data: data, sources: sources, asOf: asOf, notes: notes ?? [],
            overrides: overrides, missing: missing, orientation: orientation, timeDirection: timeDirection,
            channels: channels, facet: facet, marks: marks, annotations: annotations, height: height)
        guard spec.hasNeededChannels(&bag) else { return nil }
        spec.checkScales(&bag)
        spec.checkHonesty(&bag)
        return spec
    }

    private static func name(ofFile file: String) -> String {
        let path = file.utf8
        let name = path.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] } ?? path[...]
        return String(Substring(name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name))
    }

    private static func decodeData(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> DataReference? {
        if let table = node.text { return .table(name: table, range: SourceRange(file: file, offsets: node.range)) }
        guard var fields = Fields(of: node, file: file, what: "“data”", &bag) else { return nil }
        let table = fields.node("table")
        let query = fields.node("query")
        fields.rejectUnknown(&bag)
        if let query, query.text != nil { return .query(query) }
        if let table, let name = table.text { return .table(name: name, range: fields.place(of: table)) }
        bag.add(
            .keyMissing, "“data” without “table” or “query”", at: fields.place,
            help: "write data: { table: <name> } or data: { query: SELECT … }")
        return nil
    }

    private static func decodeMarks(_ fields: inout Fields, _ bag: inout DiagnosticBag) -> [MarkSpec] {
        guard let node = fields.requiredNode("marks", &bag) else { return [] }
        let elements = node.elements ?? [node]
        if elements.isEmpty {
            bag.add(.keyMissing, "a chart without marks", at: fields.place(of: node), help: "write marks: [bar]")
        }
        return elements.compactMap { MarkSpec.decode($0, file: fields.file, &bag) }
    }

    private func hasNeededChannels(_ bag: inout DiagnosticBag) -> Bool {
        var isComplete = true
        for mark in marks {
            let set = mark.channels.overlaid(on: channels)
            for (name, channel) in mark.kind.neededChannels where channel(set) == nil {
                bag.add(
                    .chartChannel, "\(mark.kind.rawValue) without “\(name)”", at: mark.range,
                    help: "name its column: \(name): { field: … }")
                isComplete = false
            }
            if mark.kind == .geo, mark.map == nil {
                if !bag.hasErrors {
                    bag.add(
                        .chartChannel, "geo without “geometry”", at: mark.range, help: "name a file of Content/maps")
                }
                isComplete = false
            }
        }
        return isComplete
    }
}

extension MarkSpec.Kind {
    /// The channels a mark cannot be drawn without.
    var neededChannels: [(name: String, channel: (ChannelSet) -> ChannelSpec?)] {
        switch self {
        case .bar, .line, .area, .dot, .slope: [("x", { $0.x }), ("y", { $0.y })]
        case .range, .interval: [("x", { $0.x }), ("y", { $0.y })]
        case .text: [("x", { $0.x }), ("y", { $0.y }), ("text", { $0.text })]
        case .rule, .tick: [("x", { $0.x ?? $0.y })]
        case .waffle: [("y", { $0.y ?? $0.x })]
        case .timeline: [("x", { $0.x }), ("text", { $0.text })]
        case .sparkline: [("x", { $0.x }), ("y", { $0.y })]
        case .geo: []
        }
    }

    var isBar: Bool { self == .bar || self == .waffle }
    var isRange: Bool { self == .range || self == .interval }
}
