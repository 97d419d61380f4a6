import Diagnostics
import Serialization
import Tables

/// Joins a spec with its table.
struct ChartModelBuilder {
    /// More panels than anyone compares.
    private static let facetLimit = 60

    private let spec: ChartSpec
    private let table: DataTable
    private let language: ChartLanguage
    private let format: ValueFormat
    private let reader: ColumnReader
    private var bag = DiagnosticBag()
    private var x: AxisModel?
    private var y: AxisModel?
    private var indexes: [IndexKey: [Int]] = [:]

    /// A value that may become a category of an axis.
    private struct Candidate {
        let value: TableValue
        let type: DataTable.ColumnType
        /// The value as its table writes it, by which rows find their category.
        let text: String
    }

    private struct IndexKey: Hashable {
        let isX: Bool
        let column: Int
    }

    /// The model; nil where a column it needs is missing. What is wrong is added to the bag.
    static func build(
        _ spec: ChartSpec, _ table: DataTable, _ language: ChartLanguage, _ bag: inout DiagnosticBag
    ) -> ChartModel? {
        var builder = ChartModelBuilder(spec, table, language)
        let model = builder.model()
        bag.add(contentsOf: builder.bag)
        return model
    }

    private init(_ spec: ChartSpec, _ table: DataTable, _ language: ChartLanguage) {
        self.spec = spec
        self.table = table
        self.language = language
        format = ValueFormat(language: language)
        reader = ColumnReader(table: table, language: language.tag, fallbacks: language.fallbacks)
    }

    private mutating func model() -> ChartModel? {
        let sets = spec.marks.map { $0.channels.overlaid(on: spec.channels) }
        for set in sets {
            for channel in set.all where reader.column(of: channel) == nil { return nil }
        }
        var model = ChartModel(spec: spec, table: table, language: language)
        guard prepareAxis(isX: true, sets), prepareAxis(isX: false, sets) else { return nil }
        let colors = SeriesBuilder(spec: spec, reader: reader, format: format).build(sets, &bag)
        model.series = colors.series
        model.colorChannel = colors.channel
        model.hasColorClasses = colors.isClassed
        var facetOf: [Int] = []
        if let facet = spec.facet {
            guard let column = reader.column(of: facet) else { return nil }
            (model.facets, facetOf) = categories(of: column, facet)
            if model.facets.count > Self.facetLimit {
                bag.add(
                    .chartFacets, "\(model.facets.count) panels from “\(facet.field)”", at: facet.fieldRange,
                    help: "choose fewer in the query; the first \(Self.facetLimit) are drawn")
                model.facets = Array(model.facets.prefix(Self.facetLimit))
            }
        }
        for (mark, set) in zip(spec.marks, sets) {
            model.layers.append(layer(mark, set, colors.indexes[set.color?.field ?? ""], facetOf))
        }
        model.x = x
        model.y = y
        fillExtents(&model)
        return orient(model)
    }

    // MARK: Axes

    private mutating func prepareAxis(isX: Bool, _ sets: [ChannelSet]) -> Bool {
        let channels = sets.compactMap { isX ? $0.x : $0.y }
        guard let first = (isX ? spec.channels.x : spec.channels.y) ?? channels.first,
            let column = reader.column(of: first)
        else { return true }
        let barMark = spec.marks.first { $0.kind.isBar } ?? spec.marks[0]
        var kind = first.kind ?? reader.kind(of: column, for: barMark.kind, isX: isX)
        let hasBars = spec.marks.contains { $0.kind == .bar }
        if hasBars, kind == .temporal { kind = .ordinal }
        var axis = AxisModel(channel: first, kind: kind)
        if kind.isDiscrete {
            let far = sets.compactMap { isX ? $0.x2 : $0.y2 }
            let columns = (channels + far).compactMap { reader.column(of: $0) }
            axis.categories = categoryDomain(columns, first, isX: isX)
            axis.low = 0
            axis.high = Double(axis.categories.count)
        } else if !first.domain.isEmpty, first.domain.count != 2 {
            bag.add(
                .valueType, "“domain” holds \(first.domain.count) values, not the two ends of the scale",
                at: first.domainRange ?? first.range, help: "write domain: [0, 500]")
        } else if first.domain.count == 2 {
            axis.fixedLow = bound(first.domain[0], kind)
            axis.fixedHigh = bound(first.domain[1], kind)
        }
        if isX { x = axis } else { y = axis }
        return true
    }

    private mutating func bound(_ node: Node, _ kind: ChannelSpec.Kind) -> Double? {
        if kind == .temporal, let date = node.text.flatMap({ CalendarDate(iso: $0) }) { return Double(date.dayNumber) }
        if kind == .quantitative, let number = node.number { return number }
        bag.add(
            .valueType, "“domain” holds \(node.kindName), not a \(kind == .temporal ? "date" : "number")",
            at: SourceRange(file: spec.file, offsets: node.range))
        return nil
    }

    private func categories(of column: Int, _ channel: ChannelSpec) -> (categories: [Category], indexes: [Int]) {
        var found: [String: Int] = [:]
        var list: [Category] = []
        var indexes: [Int] = []
        for row in 0..<table.rowCount {
            let value = table[row, column]
            let key = value.text
            if let index = found[key] {
                indexes.append(index)
            } else {
                found[key] = list.count
                indexes.append(list.count)
                list.append(format.category(value, channel, type: table.columns[column].type))
            }
        }
        return (list, indexes)
    }

    /// The categories of an axis in their order, and each row's place among them.
    private mutating func categoryDomain(_ columns: [Int], _ channel: ChannelSpec, isX: Bool) -> [Category] {
        var values: [Candidate] = []
        var seen: Set<String> = []
        if let dates = (spec.channels.date ?? spec.marks.lazy.compactMap(\.channels.date).first)
            .flatMap({ reader.column(of: $0) }), let column = columns.first
        {
            return datedRows(column, dates, channel, isX: isX)
        }
        // Each cell's text is made once; many rows may share one.
        let cells = columns.map { column in
            (0..<table.rowCount).map { row -> String? in
                let value = table[row, column]
                guard !value.isNull else { return nil }
                let text = value.text
                if seen.insert(text).inserted {
                    values.append(Candidate(value: value, type: table.columns[column].type, text: text))
                }
                return text
            }
        }
        for node in channel.domain + (isX ? spec.missing?.x ?? [] : []) {
            guard let text = node.text, seen.insert(text).inserted else { continue }
            values.append(Candidate(value: node.integer.map { .integer($0) } ?? .text(text), type: .text, text: text))
        }
        sort(&values, channel, columns)
        var order: [String: Int] = [:]
        order.reserveCapacity(values.count)
        for (index, entry) in values.enumerated() { order[entry.text] = index }
        for (column, texts) in zip(columns, cells) {
            indexes[IndexKey(isX: isX, column: column)] = texts.map { text in text.flatMap { order[$0] } ?? -1 }
        }
        return values.map { format.category($0.value, channel, type: $0.type) }
    }

    /// One category for each name and date, so that two figures of one speaker are two rows.
    private mutating func datedRows(_ column: Int, _ dates: Int, _ channel: ChannelSpec, isX: Bool) -> [Category] {
        var list: [Category] = []
        var found: [String: Int] = [:]
        indexes[IndexKey(isX: isX, column: column)] = (0..<table.rowCount).map { row in
            let value = table[row, column]
            guard !value.isNull else { return -1 }
            let key = value.text + "\u{1F}" + table[row, dates].text
            if let index = found[key] { return index }
            found[key] = list.count
            var category = format.category(value, channel, type: table.columns[column].type)
            category.detail = table[row, dates].calendarDate.map { format.date($0) }
            list.append(category)
            return list.count - 1
        }
        return list
    }

    private func sort(
        _ values: inout [Candidate], _ channel: ChannelSpec, _ columns: [Int]
    ) {
        if !channel.domain.isEmpty {
            let wanted = channel.domain.compactMap(\.text)
            let place = Dictionary(wanted.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            let ranked = values.enumerated().sorted {
                (place[$0.element.text] ?? .max, $0.offset) < (place[$1.element.text] ?? .max, $1.offset)
            }
            values = ranked.map(\.element)
            return
        }
        let isNumeric = values.allSatisfy { $0.value.numeric != nil || $0.value.calendarDate != nil }
        if channel.sorting == .value {
            sortByValue(&values, columns)
        } else if let sorting = channel.sorting, sorting != .data {
            values.sort { Self.precedes($0.value, $1.value) != (sorting == .descending) && $0.value != $1.value }
        } else if isNumeric, channel.sorting == nil {
            fillYears(&values)
            values.sort { Self.precedes($0.value, $1.value) }
        }
    }

    /// Years that no row has become empty places, so that a gap looks like a gap.
    private func fillYears(_ values: inout [Candidate]) {
        let years = values.compactMap { entry -> Int? in
            if case .integer(let year) = entry.value, (1500...2200).contains(year) { year } else { nil }
        }
        guard years.count == values.count, years.count >= 3, let low = years.min(), let high = years.max(),
            high - low <= 80, Set(years).count > (high - low) / 3
        else { return }
        let known = Set(years)
        for year in low...high where !known.contains(year) {
            values.append(Candidate(value: .integer(year), type: .year, text: String(year)))
        }
    }

    private func sortByValue(_ values: inout [Candidate], _ columns: [Int]) {
        guard let column = columns.first else { return }
        let other = [spec.channels.y, spec.channels.x].compactMap { $0 }.first {
            reader.column(of: $0) != column
        }
        guard let other, let amounts = reader.column(of: other) else { return }
        var totals: [String: Double] = [:]
        for row in 0..<table.rowCount {
            totals[table[row, column].text, default: 0] += table[row, amounts].numeric ?? 0
        }
        let ranked = values.enumerated().sorted { left, right in
            let a = totals[left.element.text] ?? 0
            let b = totals[right.element.text] ?? 0
            return a != b ? a > b : left.offset < right.offset
        }
        values = ranked.map(\.element)
    }

    private static func precedes(_ a: TableValue, _ b: TableValue) -> Bool {
        if let left = a.numeric, let right = b.numeric { return left < right }
        if let left = a.calendarDate, let right = b.calendarDate { return left < right }
        return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }

    // MARK: Layers

    private mutating func layer(_ mark: MarkSpec, _ set: ChannelSet, _ series: [Int]?, _ facetOf: [Int]) -> Layer {
        let count = table.rowCount
        let blank = [Double](repeating: .nan, count: count)
        let xs = set.x.map { positions($0, isX: true) } ?? blank
        let ys = set.y.map { positions($0, isX: false) } ?? blank
        let x2s = set.x2.map { positions($0, isX: true, isEnd: true) } ?? blank
        let y2s = set.y2.map { positions($0, isX: false, isEnd: true) } ?? blank
        let certainties = certainties(set.certainty)
        var data: [Datum] = []
        data.reserveCapacity(count)
        for row in 0..<count {
            let certainty = certainties.isEmpty ? .reported : certainties[row]
            if !mark.only.isEmpty, !mark.only.contains(certainty) { continue }
            data.append(
                Datum(
                    row: row, x: xs[row], y: ys[row], x2: x2s[row], y2: y2s[row], series: series?[row] ?? 0,
                    facet: facetOf.isEmpty ? 0 : facetOf[row], certainty: certainty))
        }
        return Layer(
            mark: mark, channels: set, data: data, textColumn: set.text.flatMap { reader.column(of: $0) },
            dateColumn: set.date.flatMap { reader.column(of: $0) })
    }

    private mutating func positions(_ channel: ChannelSpec, isX: Bool, isEnd: Bool = false) -> [Double] {
        guard let column = reader.column(of: channel), let axis = isX ? x : y else { return [] }
        switch axis.kind {
        case .ordinal, .nominal:
            let places = indexes[IndexKey(isX: isX, column: column)] ?? []
            return places.map { $0 < 0 ? .nan : Double($0) }
        case .temporal:
            let days = reader.days(column, channel, isEnd: isEnd, &bag)
            if isX { x?.datePrecision = max(axis.datePrecision, days.precision) }
            if !isX { y?.datePrecision = max(axis.datePrecision, days.precision) }
            return days.values
        case .quantitative:
            var numbers = reader.numbers(column, channel, &bag)
            if axis.channel.scale == .log { dropNonPositive(&numbers, column, channel) }
            return numbers
        }
    }

    private mutating func dropNonPositive(_ numbers: inout [Double], _ column: Int, _ channel: ChannelSpec) {
        for row in numbers.indices where numbers[row] <= 0 {
            bag.add(
                .chartValue, "\(DecimalText.text(of: numbers[row])) on a logarithmic scale",
                at: table.cellRange(row: row, column: column) ?? channel.fieldRange,
                help: "a logarithmic scale takes only numbers above zero")
            numbers[row] = .nan
        }
    }

    private mutating func certainties(_ channel: ChannelSpec?) -> [Certainty] {
        guard let channel, let column = reader.column(of: channel) else { return [] }
        var unknown: Set<String> = []
        return (0..<table.rowCount).map { row in
            let value = table[row, column]
            if value.isNull { return .reported }
            let key = value.text
            if let certainty = channel.certainties[key] ?? Certainty(rawValue: key) { return certainty }
            if unknown.insert(key).inserted {
                bag.add(
                    .chartValue, "“\(key)” is no certainty",
                    at: table.cellRange(row: row, column: column) ?? channel.fieldRange,
                    help: "say what it means under certainty: values: { \(key): reported | estimated | secondary }")
            }
            return .reported
        }
    }

    // MARK: Extents

    private func fillExtents(_ model: inout ChartModel) {
        var x = model.x
        var y = model.y
        for layer in model.layers where layer.mark.kind != .geo {
            for datum in layer.data {
                if x?.isDiscrete == false {
                    x?.include(datum.x)
                    x?.include(datum.x2)
                }
                if y?.isDiscrete == false {
                    y?.include(datum.y)
                    y?.include(datum.y2)
                }
            }
        }
        x?.decimals = decimals(model.layers) { [$0.x, $0.x2] }
        y?.decimals = decimals(model.layers) { [$0.y, $0.y2] }
        model.x = x
        model.y = y
    }

    private func decimals(_ layers: [Layer], _ values: (Datum) -> [Double]) -> Int {
        var most = 0
        for layer in layers {
            for datum in layer.data where most < 3 {
                for value in values(datum) where value.isFinite { most = max(most, ValueFormat.decimals(of: value)) }
            }
        }
        return most
    }

    /// Exchanges x and y where `orient` asks for the direction that the types do not give.
    private func orient(_ model: ChartModel) -> ChartModel {
        guard let orientation = spec.orientation, let x = model.x, let y = model.y else { return model }
        let isVertical = x.kind != .quantitative && y.kind == .quantitative
        let isHorizontal = x.kind == .quantitative && y.kind != .quantitative
        switch orientation {
        case .horizontal: return isVertical ? model.turned() : model
        case .vertical: return isHorizontal ? model.turned() : model
        }
    }
}
