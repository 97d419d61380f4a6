/// What is printed under a chart, and where its figures come from.
enum ChartNotes {
    static func notes(_ model: ChartModel) -> [String] {
        let language = model.language
        var notes = model.spec.notes.map { language.text($0) }
        for override in model.spec.overrides {
            notes.append(language.message("chart.override", ("reason", language.text(override.reason))))
        }
        for channel in [model.x?.channel, model.y?.channel, model.colorChannel].compactMap({ $0 }) {
            guard let denominator = channel.denominator, channel.label == nil, model.spec.isMap else { continue }
            notes.append(language.message("chart.denominator", ("text", language.text(denominator))))
        }
        for layer in model.layers {
            if let square = layer.mark.squareValue, layer.mark.kind == .waffle {
                notes.append(
                    language.message(
                        "chart.square", ("value", model.format.numberWithUnit(square, model.valueAxis?.channel))))
            }
            guard let map = layer.mark.map else { continue }
            if let vintage = map.vintage { notes.append(language.text(vintage)) }
            notes.append(map.disclaimer.map { language.text($0) } ?? language.message("chart.map.boundaries"))
        }
        return notes
    }

    /// Keys of sources, each once: the spec's, the column `source`, what lies behind the rows.
    static func sources(_ model: ChartModel) -> [String] {
        var keys: [String] = []
        var seen: Set<String> = []
        func add(_ key: String) {
            if !key.isEmpty, seen.insert(key).inserted { keys.append(key) }
        }
        for source in model.spec.sources { add(source.key) }
        guard model.spec.sources.isEmpty else { return keys }
        let column = model.table.column("source")
        for row in 0..<model.table.rowCount {
            if let column { add(model.table[row, column].text) }
            for source in model.table.origin(ofRow: row).sources { add(source) }
        }
        return keys
    }
}
