import Serialization

/// The description of a chart written from its data: what kind, each series' course and extremes, gaps, date.
struct ChartSummary {
    private let model: ChartModel

    init(_ model: ChartModel) {
        self.model = model
    }

    /// Sentences in the page's language, at most about six series long.
    var text: String {
        let language = model.language
        var sentences: [String] = []
        if let description = model.spec.description { sentences.append(language.text(description)) }
        sentences.append(kind)
        if model.facets.count > 1, model.spec.facet?.facetScales == .shared {
            sentences.append(language.message("chart.summary.panels", [], model.facets.count))
        }
        sentences += courses
        if let missing { sentences.append(language.message("chart.summary.missing", ("list", missing))) }
        if let asOf = model.spec.asOf {
            let text = language.message("chart.summary.as-of", ("date", model.format.date(asOf)))
            // Dates that end with an abbreviation, as “2026 г.”, end the sentence too.
            sentences.append(text.hasSuffix("..") ? String(text.dropLast()) : text)
        }
        return sentences.filter { !$0.isEmpty }.joined(separator: " ")
    }

    // MARK: Kind

    private var mainLayer: Layer? {
        model.layers.first { $0.mark.kind != .rule && $0.mark.kind != .text } ?? model.layers.first
    }

    private var kind: String {
        guard let layer = mainLayer else { return "" }
        let placed = layer.data.filter { $0.y.isFinite || $0.x.isFinite && layer.mark.kind == .timeline }.count
        let seriesCount = max(1, Set(layer.data.map(\.series)).count)
        let language = model.language
        switch layer.mark.kind {
        case .bar: return language.message("chart.summary.bar", [], placed)
        case .line, .sparkline: return language.message("chart.summary.line", [], seriesCount)
        case .area: return language.message("chart.summary.area", [], seriesCount)
        case .dot, .tick, .rule, .text: return language.message("chart.summary.dot", [], placed)
        case .range, .interval: return language.message("chart.summary.range", [], placed)
        case .timeline: return language.message("chart.summary.timeline", [], placed)
        case .waffle: return language.message("chart.summary.waffle", [], placed)
        case .slope: return language.message("chart.summary.slope", [], seriesCount)
        case .geo: return language.message("chart.summary.map", [], mapValues.count)
        }
    }

    // MARK: Courses

    private struct Point {
        let value: Double
        let high: Double
        let place: Place
    }

    /// Few of many points are named.
    private enum Place {
        case datum(Datum)
        case name(String)
    }

    private func words(_ place: Place) -> String {
        switch place {
        case .datum(let datum): model.place(datum)
        case .name(let name): model.language.isolated(name)
        }
    }

    private var courses: [String] {
        guard let layer = mainLayer else { return [] }
        if layer.mark.kind == .timeline { return [span(layer)].compactMap { $0 } }
        if layer.mark.kind == .geo { return [sentence(nil, mapValues, isOrdered: false)].compactMap { $0 } }
        var groups: [Int: [Datum]] = [:]
        for datum in layer.data {
            groups[model.facets.count > 1 ? datum.facet : model.hasColorClasses ? 0 : datum.series, default: []].append(
                datum)
        }
        let names =
            model.facets.count > 1 ? model.facets.map(\.label) : model.hasColorClasses ? [] : model.series.map(\.label)
        return groups.keys.sorted().prefix(6).compactMap { key in
            let points = points(groups[key] ?? [])
            return sentence(
                names.indices.contains(key) && names.count > 1 ? names[key] : nil, points, isOrdered: isOrdered)
        }
    }

    /// Whether the places come in an order in which “rising” means something.
    private var isOrdered: Bool {
        guard let other = model.isHorizontal ? model.y : model.x else { return false }
        return other.kind != .nominal && mainLayer?.mark.kind.isRange != true
    }

    private func points(_ data: [Datum]) -> [Point] {
        let isHorizontal = model.isHorizontal
        return
            data
            .filter { (isHorizontal ? $0.x : $0.y).isFinite }
            .sorted { (isHorizontal ? $0.y : $0.x, $0.row) < (isHorizontal ? $1.y : $1.x, $1.row) }
            .map { datum in
                let value = isHorizontal ? datum.x : datum.y
                let far = isHorizontal ? datum.x2 : datum.y2
                return Point(value: value, high: far.isFinite ? far : value, place: .datum(datum))
            }
    }

    private var mapValues: [Point] {
        guard let layer = mainLayer, let channel = model.colorChannel,
            let column = model.table.column(channel.field(for: model.language.tag)), let map = layer.mark.map,
            let places = layer.textColumn ?? model.table.column(map.dataField)
        else { return [] }
        return (0..<model.table.rowCount).compactMap { row in
            guard let value = model.table[row, column].numeric else { return nil }
            return Point(value: value, high: value, place: .name(model.table[row, places].text))
        }
    }

    private func sentence(_ name: String?, _ points: [Point], isOrdered: Bool) -> String? {
        guard let first = points.first, let last = points.last else { return nil }
        let language = model.language
        var parts: [String] = []
        if points.count == 1 {
            parts.append(language.message("chart.summary.single", ("value", range(first)), ("at", words(first.place))))
        } else {
            if isOrdered {
                parts.append(
                    language.message(
                        "chart.summary.\(trend(points))", ("first", number(first.value)),
                        ("firstAt", words(first.place)),
                        ("last", number(last.value)), ("lastAt", words(last.place))))
            }
            let low = points.min { $0.value < $1.value } ?? first
            let high = points.max { $0.high < $1.high } ?? last
            let isMonotone = isOrdered && (trend(points) == "rising" || trend(points) == "falling")
            if !isMonotone {
                parts.append(
                    language.message(
                        "chart.summary.extremes", ("low", number(low.value)), ("lowAt", words(low.place)),
                        ("high", number(high.high)), ("highAt", words(high.place))))
            }
        }
        let label = name ?? valueName
        return language.message("chart.summary.series", ("series", label), ("text", language.clauses(parts)))
    }

    private var valueName: String {
        let channel = model.spec.isMap ? model.colorChannel : model.valueChannel
        if let label = channel?.label { return model.language.text(label) }
        return model.language.message("chart.values")
    }

    /// Monotone courses by name; others are “changing”, or “level” where they end as they began.
    private func trend(_ points: [Point]) -> String {
        guard let first = points.first, let last = points.last else { return "changing" }
        let steps = zip(points, points.dropFirst())
        if last.value > first.value, steps.allSatisfy({ $1.value >= $0.value }) { return "rising" }
        if last.value < first.value, steps.allSatisfy({ $1.value <= $0.value }) { return "falling" }
        return last.value == first.value ? "level" : "changing"
    }

    private func number(_ value: Double) -> String {
        model.format.numberWithUnit(value, model.spec.isMap ? model.colorChannel : model.valueChannel)
    }

    private func range(_ point: Point) -> String {
        RangeMark.text(point.value, point.high, model, withUnit: true)
    }

    private func span(_ layer: Layer) -> String? {
        let dated = layer.data.filter(\.x.isFinite).sorted { $0.x < $1.x }
        guard let first = dated.first, let last = dated.last else { return nil }
        return model.language.message("chart.summary.span", ("from", model.place(first)), ("to", model.place(last)))
    }

    // MARK: Gaps

    /// The places without a value, where they are categories; of a pile, the series it lacks.
    private var missing: String? {
        guard let axis = model.isHorizontal ? model.y : model.x, axis.isDiscrete, !model.spec.isMap,
            model.facets.isEmpty, mainLayer?.mark.kind != .timeline
        else { return nil }
        let language = model.language
        let places = MissingPlaces(model)
        var names = places.categories.map { axis.categories[$0].label }
        names += places.partial.map {
            language.list([axis.categories[$0.category].label, model.series[$0.series].label])
        }
        return names.isEmpty ? nil : language.clauses(names.prefix(8)) + (names.count > 8 ? " …" : "")
    }
}
