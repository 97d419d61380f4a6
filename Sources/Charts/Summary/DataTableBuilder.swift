import Tables

/// Makes the table of figures under a chart: one row for each row drawn, one column for each channel.
struct DataTableBuilder {
    private let model: ChartModel

    init(_ model: ChartModel) {
        self.model = model
    }

    private struct Source {
        let index: Int
        let channel: ChannelSpec
        let role: String
    }

    var table: ChartDataTable {
        let sources = sources
        var seenTitles: Set<String> = []
        let columns = sources.map { source -> ChartDataTable.Column in
            let column = model.table.columns[source.index]
            var title = title(source)
            if !seenTitles.insert(title).inserted {
                title += " (\(column.name))"
            }
            let isNumeric = isNumeric(source.index) && !isNamed(source)
            return ChartDataTable.Column(name: column.name, title: title, isNumeric: isNumeric)
        }
        let rows = (0..<model.table.rowCount).compactMap { row -> ChartDataTable.Row? in
            let cells = sources.map { cell(row, $0) }
            guard cells.contains(where: { !$0.raw.isEmpty }) else { return nil }
            return ChartDataTable.Row(cells: cells, index: row)
        }
        return ChartDataTable(columns: columns, rows: rows)
    }

    private func isNumeric(_ column: Int) -> Bool {
        let type = model.table.columns[column].type
        return type == .number || type == .integer
    }

    private func isNamed(_ source: Source) -> Bool {
        source.channel.kind == .nominal || source.channel.kind == .ordinal || !source.channel.labels.isEmpty
    }

    /// The columns in the order facet, x, color, y and the rest, each once.
    private var sources: [Source] {
        var sources: [Source] = []
        var seen: Set<Int> = []
        func add(_ channel: ChannelSpec?, _ role: String) {
            guard let channel, let index = column(channel), seen.insert(index).inserted else { return }
            sources.append(Source(index: index, channel: channel, role: role))
        }
        add(model.spec.facet, group(model.spec.facet))
        for layer in model.layers {
            let set = layer.channels
            let isLying = model.isHorizontal
            // Where places have names, their codes say nothing to readers.
            let hasNames = set.text.flatMap(column).map { !isNumeric($0) } ?? false
            if let map = layer.mark.map, !hasNames, let index = model.table.column(map.dataField),
                seen.insert(index).inserted
            {
                let channel = ChannelSpec(
                    field: map.dataField, fieldRange: layer.mark.range, range: layer.mark.range, kind: .nominal)
                sources.append(Source(index: index, channel: channel, role: "place"))
            }
            let base = isLying ? set.y : set.x
            add(base, (isLying ? model.y : model.x)?.kind == .temporal ? "date" : group(base))
            add(set.date, "date")
            add(isLying ? set.y2 : set.x2, "to")
            add(set.color?.kind == .quantitative || model.spec.isMap ? nil : set.color, group(set.color))
            add(
                set.text,
                layer.mark.kind == .timeline ? "event" : layer.mark.map != nil && hasNames ? "place" : "category")
            let hasFarEnd = (isLying ? set.x2 : set.y2) != nil
            add(isLying ? set.x : set.y, hasFarEnd ? "from" : "value")
            add(isLying ? set.x2 : set.y2, "to")
            add(set.color, "value")
            add(set.certainty, "status")
        }
        return sources
    }

    /// What a column sorts the rows by: years, which also stand as text, or anything else.
    private func group(_ channel: ChannelSpec?) -> String {
        guard let channel, let index = column(channel) else { return "category" }
        let values = (0..<model.table.rowCount).lazy.map { model.table[$0, index] }.filter { !$0.isNull }
        return !values.isEmpty && values.allSatisfy { Self.isYear($0.text) } ? "year" : "category"
    }

    private static func isYear(_ text: String) -> Bool {
        text.utf8.count == 4 && Int(text).map { (1900...2100).contains($0) } ?? false
    }

    private func column(_ channel: ChannelSpec) -> Int? {
        ColumnReader(table: model.table, language: model.language.tag, fallbacks: model.language.fallbacks)
            .column(of: channel)
    }

    /// The spec's label, the table's title, or the role's name; with the unit behind numbers.
    private func title(_ source: Source) -> String {
        let format = model.format
        let unit = format.unit(source.channel)
        let base: String
        if let label = source.channel.label {
            base = model.language.text(label)
        } else if let title = model.table.columns[source.index].title, model.language.tag == "en" {
            base = title
        } else {
            base = model.language.message("chart.column.\(source.role)")
        }
        if let denominator = source.channel.denominator {
            return
                "\(base) (\(model.language.message("chart.denominator", ("text", model.language.text(denominator)))))"
        }
        return unit.map { base.contains($0) ? base : "\(base) (\($0))" } ?? base
    }

    private func cell(_ row: Int, _ source: Source) -> ChartDataTable.Cell {
        let value = model.table[row, source.index]
        let raw = value.text
        if value.isNull { return ChartDataTable.Cell(text: "", raw: "") }
        if source.role == "status" {
            let certainty = source.channel.certainties[raw] ?? Certainty(rawValue: raw) ?? .reported
            let label =
                source.channel.labels[raw] ?? source.channel.labels[certainty.rawValue]
            return ChartDataTable.Cell(
                text: label.map { model.language.text($0) }
                    ?? model.language.message("chart.certainty.\(certainty.rawValue)"),
                raw: raw)
        }
        let type = model.table.columns[source.index].type
        if let date = value.calendarDate, type == .date || type == .year {
            return ChartDataTable.Cell(text: model.format.date(date), raw: raw)
        }
        if let number = value.numeric, source.channel.kind == .quantitative || type == .number {
            return ChartDataTable.Cell(text: model.format.number(number, source.channel), raw: raw)
        }
        let label = model.format.category(value, source.channel, type: type).label
        return ChartDataTable.Cell(text: label, raw: raw, language: model.language.foreignLanguage(of: label))
    }
}
