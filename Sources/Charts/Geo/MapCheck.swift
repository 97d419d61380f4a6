import Diagnostics

/// Rules of maps that need geometry and data.
enum MapCheck {
    /// Every row has a shape, and shapes are told apart by the property that the join names.
    static func check(_ model: ChartModel, _ geometry: [String: MapGeometry], _ bag: inout DiagnosticBag) {
        for layer in model.layers {
            guard let map = layer.mark.map, let shapes = geometry[map.geometry],
                let column = model.table.column(map.dataField)
            else { continue }
            let keys = shapes.features.compactMap { $0.properties[map.geometryKey] }
            guard !keys.isEmpty else {
                let known = Set(shapes.features.flatMap(\.properties.keys)).sorted()
                bag.add(
                    .mapGeometry, "no shape with the property “\(map.geometryKey)”", at: map.geometryRange,
                    help: Suggestion.help(for: map.geometryKey, among: known)
                        ?? "properties are \(known.joined(separator: ", "))")
                continue
            }
            let known = Set(keys)
            var rows: [String: Int] = [:]
            for row in 0..<model.table.rowCount {
                let value = model.table[row, column]
                guard !value.isNull else { continue }
                let place = model.table.cellRange(row: row, column: column) ?? map.dataFieldRange ?? layer.mark.range
                if !known.contains(value.text) {
                    bag.add(
                        .mapJoin, "no shape “\(value.text)”", at: place,
                        help: Suggestion.help(for: value.text, among: keys))
                } else if let first = rows[value.text] {
                    bag.add(
                        .mapJoin, "two rows for the shape “\(value.text)”", at: place,
                        notes: [.init("the first is row \(first + 1)")],
                        help: "a shape has one color: add them up in the query")
                } else {
                    rows[value.text] = row
                }
            }
        }
    }
}
