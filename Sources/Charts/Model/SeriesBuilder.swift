import Diagnostics
import Tables

/// Names the colors of a chart: categories in their order, or classes of numbers.
struct SeriesBuilder {
    struct Colors {
        var series: [Series] = []
        var channel: ChannelSpec?
        /// The colors are classes of numbers.
        var isClassed = false
        /// Color field → the series of each row; −1 where the value is missing.
        var indexes: [String: [Int]] = [:]
    }

    static let limit = 6

    let spec: ChartSpec
    let reader: ColumnReader
    let format: ValueFormat

    func build(_ sets: [ChannelSet], _ bag: inout DiagnosticBag) -> Colors {
        var colors = Colors()
        guard let channel = sets.compactMap(\.color).first, let column = reader.column(of: channel) else {
            return colors
        }
        colors.channel = channel
        let type = reader.table.columns[column].type
        let isNumeric = channel.kind == .quantitative || channel.kind == nil && (type == .integer || type == .number)
        if isNumeric {
            let classes = ColorClasses(channel, reader.numbers(column, channel, &bag), format)
            colors.series = classes.series
            colors.isClassed = true
            colors.indexes[channel.field] = classes.indexes
            return colors
        }
        categorical(sets, channel, &colors, &bag)
        return colors
    }

    private func categorical(
        _ sets: [ChannelSet], _ channel: ChannelSpec, _ colors: inout Colors, _ bag: inout DiagnosticBag
    ) {
        let table = reader.table
        var place: [String: Int] = [:]
        var categories: [Category] = []
        for key in channel.order where place[key] == nil {
            place[key] = categories.count
            categories.append(
                Category(key: key, label: channel.labels[key].map(format.language.text) ?? key, isNamed: true))
        }
        let ordered = categories.count
        var used: Set<String> = []
        for set in sets {
            guard let color = set.color, let column = reader.column(of: color), colors.indexes[color.field] == nil
            else { continue }
            let type = table.columns[column].type
            colors.indexes[color.field] = (0..<table.rowCount).map { row in
                let value = table[row, column]
                guard !value.isNull else { return -1 }
                let key = value.text
                used.insert(key)
                if let index = place[key] { return index }
                place[key] = categories.count
                categories.append(format.category(value, color, type: type))
                return categories.count - 1
            }
        }
        if categories.count > Self.limit, !spec.overrides(.chartSeries) {
            bag.add(
                .chartSeries, "\(categories.count) colors from “\(channel.field)”", at: channel.fieldRange,
                help: "use facets, or put the small ones together in the query")
        }
        for (index, category) in categories.enumerated() {
            if index < ordered, !used.contains(category.key), channel.labels[category.key] == nil {
                bag.add(
                    .chartValue, "no row has “\(category.key)”", at: channel.range,
                    help: Suggestion.help(for: category.key, among: categories.map(\.key).filter(used.contains)))
            }
            colors.series.append(
                Series(
                    key: category.key, label: category.label,
                    colorClass: channel.colors[category.key].map(Self.colorClass)
                        ?? Self.ramp(channel, index, of: categories.count) ?? "k\(index % Self.limit + 1)"))
        }
    }

    /// The class of a color as the spec names it.
    private static func colorClass(_ color: String) -> String {
        color == "ink" ? "ki" : color == "soft" ? "ks" : "k\(color)"
    }

    /// A step of a ramp for categories in an order, whose colors say which comes first; nil for categories without one.
    private static func ramp(_ channel: ChannelSpec, _ index: Int, of count: Int) -> String? {
        guard channel.kind == .ordinal || channel.scale == .ordinal, let scheme = channel.scheme,
            scheme == .blue || scheme == .amber
        else { return nil }
        return "\(scheme == .amber ? "a" : "b")\(ColorClasses.step(index, of: count))"
    }
}
