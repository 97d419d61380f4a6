/// A map: shapes colored by their figures, hatched where there is none, over neighbors and under lakes.
struct GeoMark {
    private let model: ChartModel
    private let size: ChartSize
    private let geometry: [String: MapGeometry]

    init(_ model: ChartModel, _ size: ChartSize, _ geometry: [String: MapGeometry]) {
        self.model = model
        self.size = size
        self.geometry = geometry
    }

    func draw(_ layer: Layer, on canvas: inout Canvas, top: Double) -> Double {
        guard let map = layer.mark.map, let shapes = geometry[map.geometry] else {
            canvas.text(model.language.message("chart.empty"), x: size.width / 2, y: 40, anchor: .middle)
            return 80
        }
        let rows = rows(map)
        let y = drawLegend(shapes, map, rows, on: &canvas, top: top)
        guard let view = MapView(shapes, map, rows: rows, top: y, size) else { return y + 20 }
        canvas.turnTextBoxes()
        canvas.isPhysical = true
        defer { canvas.isPhysical = false }
        for background in map.backgrounds where !background.isWater {
            drawBackground(geometry[background.path], view, "ml", on: &canvas)
        }
        let projected = view.projected(shapes)
        drawShapes(projected, map, layer, rows, on: &canvas)
        for background in map.backgrounds where background.isWater {
            drawBackground(geometry[background.path], view, "mw", on: &canvas)
        }
        let points = drawPoints(view, on: &canvas)
        if map.showsLocator { Locator.draw(shapes, view, on: &canvas) }
        for point in points { MapLabels.place(point, size, in: view.frame, on: &canvas) }
        if map.showsLabels { MapLabels.draw(names(projected, map, rows), size, in: view.frame, on: &canvas) }
        return view.frame.maxY
    }

    /// Join value → row.
    private func rows(_ map: MapSpec) -> [String: Int] {
        guard let column = model.table.column(map.dataField) else { return [:] }
        var rows: [String: Int] = [:]
        for row in 0..<model.table.rowCount where !model.table[row, column].isNull {
            let key = model.table[row, column].text
            if rows[key] == nil { rows[key] = row }
        }
        return rows
    }

    private func series(ofRow row: Int?, _ layer: Layer) -> Int? {
        guard let row, layer.data.indices.contains(row), layer.data[row].series >= 0, !model.series.isEmpty else {
            return nil
        }
        return layer.data[row].series
    }

    // MARK: Legend

    private func drawLegend(
        _ shapes: MapGeometry, _ map: MapSpec, _ rows: [String: Int], on canvas: inout Canvas, top: Double
    ) -> Double {
        var y = top
        if let channel = model.colorChannel, let title = model.format.title(channel) {
            let lines = LineBreaking.lines(title, width: size.width - 4, size: size.fontSize)
            canvas.text(lines: lines, x: 2, y: y + size.fontSize * 0.9)
            y += Double(lines.count) * size.lineHeight + 3
        }
        var items = model.series.map { Legend.Item(swatch: .fill($0.colorClass), label: $0.label) }
        let hasGaps = shapes.features.contains { feature in
            guard let key = feature.properties[map.geometryKey], let row = rows[key], let layer = model.layers.first
            else { return map.fit == .all }
            return series(ofRow: row, layer) == nil
        }
        if hasGaps {
            items.append(
                Legend.Item(
                    swatch: .hatch,
                    label: model.spec.missing?.text.map { model.language.text($0) }
                        ?? model.language.message("chart.no-data")))
        }
        let legend = Legend(items, width: size.width - 4, size)
        legend.draw(on: &canvas, x: 1, y: y)
        return y + legend.height + 6
    }

    // MARK: Shapes

    private func drawBackground(_ geometry: MapGeometry?, _ view: MapView, _ classes: String, on canvas: inout Canvas) {
        guard let geometry else { return }
        let projected = view.projected(geometry, coarseness: 2)
        var path = canvas.pathBuilder()
        for feature in geometry.features {
            for ring in projected.rings(of: feature) { path.polygon(ring) }
        }
        canvas.path(path, classes)
    }

    private func drawShapes(
        _ projected: ProjectedMap, _ map: MapSpec, _ layer: Layer, _ rows: [String: Int], on canvas: inout Canvas
    ) {
        var byClass: [Int: [(PathBuilder, String)]] = [:]
        var missing: [(PathBuilder, String)] = []
        var land = canvas.pathBuilder()
        for feature in projected.geometry.features where !feature.polygons.isEmpty {
            var path = canvas.pathBuilder()
            for ring in projected.rings(of: feature) { path.polygon(ring) }
            let row = feature.properties[map.geometryKey].flatMap { rows[$0] }
            let name = name(feature, map, row)
            if let series = series(ofRow: row, layer), let row {
                byClass[series, default: []].append((path, title(name, row)))
            } else if row == nil, map.fit == .data {
                for ring in projected.rings(of: feature) { land.polygon(ring) }
            } else {
                let none = model.language.message("chart.no-data")
                missing.append(
                    (path, model.language.message("chart.mark-title", ("place", name), ("value", none))))
            }
        }
        canvas.path(land, "ml")
        canvas.open("mp")
        for (path, title) in missing { canvas.hatched(path, title: title) }
        for series in byClass.keys.sorted() {
            canvas.open("\(model.series[series].colorClass) f")
            for (path, title) in byClass[series] ?? [] { canvas.path(path, "", title: title) }
            canvas.close()
        }
        canvas.close()
    }

    private func title(_ name: String, _ row: Int) -> String {
        guard let channel = model.colorChannel, let column = column(channel) else { return name }
        let value = model.table[row, column]
        let text =
            value.numeric.map { model.format.numberWithUnit($0, channel) }
            ?? model.format.category(value, channel, type: model.table.columns[column].type).label
        return model.language.message("chart.mark-title", ("place", name), ("value", text))
    }

    private func column(_ channel: ChannelSpec) -> Int? {
        ColumnReader(table: model.table, language: model.language.tag, fallbacks: model.language.fallbacks)
            .column(of: channel)
    }

    /// The name of a shape: the row's text in the page's language, else the property of the geometry.
    private func name(_ feature: MapGeometry.Feature, _ map: MapSpec, _ row: Int?) -> String {
        if let row, let channel = model.layers.first?.channels.text, let column = column(channel) {
            let text = model.table[row, column].text
            if !text.isEmpty { return model.language.isolated(text) }
        }
        for key in [map.nameProperty, "name_\(model.language.tag)", "name", map.geometryKey].compactMap({ $0 }) {
            if let text = feature.properties[key], !text.isEmpty { return model.language.isolated(text) }
        }
        return ""
    }

    private func names(_ projected: ProjectedMap, _ map: MapSpec, _ rows: [String: Int]) -> [MapLabels.Name] {
        projected.geometry.features.compactMap { feature in
            guard let row = feature.properties[map.geometryKey].flatMap({ rows[$0] }) else { return nil }
            let text = name(feature, map, row)
            guard !text.isEmpty, let point = LabelPoint.find(projected.rings(of: feature)) else { return nil }
            return MapLabels.Name(text: text, x: point.x, y: point.y, room: point.width)
        }
    }

    // MARK: Points

    /// Draws the dots of other marks at longitude x and latitude y, and gives their words.
    private func drawPoints(_ view: MapView, on canvas: inout Canvas) -> [MapLabels.Name] {
        var names: [MapLabels.Name] = []
        for layer in model.layers where layer.mark.kind == .dot || layer.mark.kind == .text {
            for datum in layer.data where abs(datum.x) <= 180 && abs(datum.y) <= 90 {
                let point = view.place(.init(longitude: datum.x, latitude: datum.y))
                guard view.frame.contains(Box(x: point.x, y: point.y, width: 0, height: 0)) else { continue }
                if layer.mark.kind == .dot {
                    var path = canvas.pathBuilder()
                    path.circle(point.x, point.y, radius: 3)
                    canvas.path(path, "ki \(datum.certainty.dotClass)")
                    canvas.reserve(Box(x: point.x - 4, y: point.y - 4, width: 8, height: 8))
                }
                if let column = layer.textColumn, !model.table[datum.row, column].isNull {
                    let text = model.language.isolated(model.table[datum.row, column].text)
                    names.append(MapLabels.Name(text: text, x: point.x, y: point.y, room: .infinity))
                }
            }
        }
        return names
    }
}
