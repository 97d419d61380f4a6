import Diagnostics
import Serialization

/// Rules that need the data: nothing to draw, values outside their scale, annotations outside the chart.
enum DataCheck {
    private static let categoryLimit = 400

    static func check(_ model: ChartModel, geometry: [String: MapGeometry], _ bag: inout DiagnosticBag) {
        let spec = model.spec
        if model.table.rowCount == 0 || !model.hasData && !spec.isMap {
            bag.add(
                .chartEmpty, "a chart without data", at: dataRange(spec),
                help: "the table or query gives no row with a value")
            return
        }
        for axis in [model.x, model.y].compactMap({ $0 }) { checkCategories(of: axis, &bag) }
        if !spec.overrides(.chartCut) {
            cut(model.x, &bag)
            cut(model.y, &bag)
        }
        for annotation in spec.annotations {
            for (node, axis) in [(annotation.x, model.x), (annotation.y, model.y)] {
                guard let node else { continue }
                let node2 =
                    model.isTurned
                    ? (axis?.channel.range == model.x?.channel.range ? annotation.y : annotation.x) : node
                guard let value = AnnotationDrawing.value(node2 ?? node, axis), let axis, isInside(value, axis) else {
                    bag.add(
                        .chartAnnotation, "\(node.kindName) lies outside the chart",
                        at: SourceRange(file: spec.file, offsets: node.range),
                        help: axis.flatMap(hint).map { "the axis holds \($0)" })
                    continue
                }
            }
        }
        if spec.isMap { MapCheck.check(model, geometry, &bag) }
    }

    private static func dataRange(_ spec: ChartSpec) -> SourceRange {
        switch spec.data {
        case .table(_, let range): range
        case .query(let node): SourceRange(file: spec.file, offsets: node.range)
        }
    }

    /// More categories than pixels to tell them apart.
    private static func checkCategories(of axis: AxisModel, _ bag: inout DiagnosticBag) {
        guard axis.isDiscrete, axis.categories.count > categoryLimit else { return }
        bag.add(
            .chartCrowded, "\(axis.categories.count) categories from “\(axis.channel.field)”",
            at: axis.channel.fieldRange,
            help: "choose the largest in the query, or give “\(axis.channel.field)” the type quantitative or temporal")
    }

    private static func cut(_ axis: AxisModel?, _ bag: inout DiagnosticBag) {
        guard let axis, !axis.isDiscrete, let low = axis.fixedLow, let high = axis.fixedHigh, axis.hasValues,
            axis.low < min(low, high) || axis.high > max(low, high)
        else { return }
        bag.add(
            .chartCut, "values of “\(axis.channel.field)” outside the domain",
            at: axis.channel.domainRange ?? axis.channel.range,
            help: "widen or leave out “domain”; or give a reason that is printed under the chart: "
                + "overrides: [{ rule: chart.cut, reason: … }]")
    }

    private static func isInside(_ value: Double, _ axis: AxisModel) -> Bool {
        if axis.isDiscrete { return true }
        let low = axis.fixedLow ?? axis.low
        let high = axis.fixedHigh ?? axis.high
        let slack = max((high - low) * 0.25, axis.kind == .quantitative ? abs(high) : 0)
        return value >= min(low, 0) - slack && value >= low - slack - abs(low) && value <= high + slack
    }

    private static func hint(_ axis: AxisModel) -> String? {
        if axis.isDiscrete {
            return axis.categories.prefix(8).map(\.key).joined(separator: ", ")
                + (axis.categories.count > 8 ? " …" : "")
        }
        guard axis.hasValues else { return nil }
        if axis.kind == .temporal {
            return
                "\(CalendarDate(dayNumber: Int(saturating: axis.low))) to \(CalendarDate(dayNumber: Int(saturating: axis.high)))"
        }
        return "\(DecimalText.text(of: axis.low)) to \(DecimalText.text(of: axis.high))"
    }
}
