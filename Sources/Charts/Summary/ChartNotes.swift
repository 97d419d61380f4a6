/// What is printed under a chart, and where its figures come from.
enum ChartNotes {
    static func notes(_ model: ChartModel) -> [RenderedChart.Words] {
        let language = model.language
        var notes = model.spec.notes.map { language.words($0) }
        func add(_ text: String) { notes.append(RenderedChart.Words(text: text, language: nil)) }
        for override in model.spec.overrides {
            add(language.message("chart.override", ("reason", language.text(override.reason))))
        }
        for channel in [model.x?.channel, model.y?.channel, model.colorChannel].compactMap({ $0 }) {
            guard let denominator = channel.denominator, channel.label == nil, model.spec.isMap else { continue }
            add(language.message("chart.denominator", ("text", language.text(denominator))))
        }
        for layer in model.layers {
            if layer.mark.kind == .waffle {
                let value = model.format.numberWithUnit(WaffleMark.unit(layer, model), model.valueChannel)
                add(language.message("chart.square", ("value", value)))
            }
            guard let map = layer.mark.map else { continue }
            if let unplaced = unplaced(model, map) {
                add(language.message("chart.map.unplaced", ("list", unplaced)))
            }
            if let vintage = map.vintage { notes.append(language.words(vintage)) }
            if let disclaimer = map.disclaimer {
                notes.append(language.words(disclaimer))
            } else {
                add(language.message("chart.map.boundaries"))
            }
        }
        return notes
    }

    /// Names and figures of rows that have no shape of their own on the map.
    private static func unplaced(_ model: ChartModel, _ map: MapSpec) -> String? {
        guard let column = model.table.column(map.dataField), let color = model.colorChannel else { return nil }
        let reader = ColumnReader(
            table: model.table, language: model.language.tag, fallbacks: model.language.fallbacks)
        guard let values = reader.column(of: color),
            let names = model.layers.first?.channels.text.flatMap({ reader.column(of: $0) })
        else { return nil }
        var list: [String] = []
        for row in 0..<model.table.rowCount where model.table[row, column].isNull {
            guard let value = model.table[row, values].numeric else { continue }
            list.append(
                model.language.message(
                    "chart.mark-title", ("place", model.language.isolated(model.table[row, names].text)),
                    ("value", model.format.numberWithUnit(value, color))))
        }
        return list.isEmpty ? nil : model.language.clauses(list)
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
