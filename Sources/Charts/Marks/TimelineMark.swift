import Serialization

/// Dated events from top to bottom: a scale of time at the side, each event's words led to its date.
struct TimelineMark {
    private let model: ChartModel
    private let size: ChartSize

    private struct Event {
        let day: Double
        let lastDay: Double
        /// The date and the category.
        let head: [String]
        let lines: [String]
        let series: Int
        let certainty: Certainty
        var height: Double
    }

    init(_ model: ChartModel, _ size: ChartSize) {
        self.model = model
        self.size = size
    }

    func draw(_ layer: Layer, on canvas: inout Canvas, top: Double) -> Double {
        var y = top
        // Categories are named beside each date, so only certainties need a key.
        let items = LegendItems.items(model, labelsLineEnds: true)
        if !items.isEmpty {
            let legend = Legend(items, width: size.width - 4, size)
            legend.draw(on: &canvas, x: 1, y: y)
            y += legend.height + 6
        }
        let axisX = TextMetrics.width(model.format.day(0, .year), size: size.fontSize) + 16
        let textX = axisX + (size.isNarrow ? 24 : 56)
        let events = events(layer, width: size.width - textX - 2)
        guard let first = events.first, let last = events.map(\.lastDay).max() else { return y }
        let gap = size.isNarrow ? 9.0 : 7
        let total = events.reduce(0) { $0 + $1.height } + gap * Double(events.count - 1)
        let inset = size.lineHeight / 2 + 2
        let plot = Box(x: axisX, y: y, width: 0, height: max(total, 120))
        let scale = PositionScale(
            kind: .time, low: first.day, high: max(last, first.day + 1), start: plot.y + inset, end: plot.maxY - inset)
        drawAxis(scale, plot, x: axisX, on: &canvas)
        let middles = LabelStack.spread(
            events.map { scale.position($0.day) - size.lineHeight / 2 + $0.height / 2 }, sizes: events.map(\.height),
            gap: gap, from: plot.y, to: plot.maxY)
        var leads = canvas.pathBuilder()
        for (event, middle) in zip(events, middles) {
            let lineY = middle - event.height / 2 + size.lineHeight / 2
            leads.move(axisX + 6, scale.position(event.day))
            leads.line(textX - (size.isNarrow ? 10 : 22), lineY)
            leads.line(textX - 6, lineY)
        }
        canvas.path(leads, "g n")
        for (event, middle) in zip(events, middles) {
            draw(event, scale: scale, x: axisX, textX: textX, top: middle - event.height / 2, on: &canvas)
        }
        return plot.maxY + 4
    }

    /// The events in the order of time; rows without a date or words are left out.
    private func events(_ layer: Layer, width: Double) -> [Event] {
        guard let column = layer.textColumn, let dateChannel = layer.channels.x else { return [] }
        let dates = model.table.column(dateChannel.field(for: model.language.tag))
        var events: [Event] = []
        for datum in layer.data where datum.x.isFinite {
            var text = model.table[datum.row, column].text
            if text.isEmpty { text = fallbackText(layer, datum.row) }
            guard !text.isEmpty, let dates, let date = model.table[datum.row, dates].calendarDate else { continue }
            var when = model.format.date(date)
            if datum.x2.isFinite, let far = layer.channels.x2,
                let end = model.table.column(far.field(for: model.language.tag)).flatMap({
                    model.table[datum.row, $0].calendarDate
                })
            {
                when = model.language.period(date, end)
            }
            if model.series.count > 1, model.series.indices.contains(datum.series) {
                when += " · " + model.series[datum.series].label
            }
            let head = LineBreaking.lines(when, width: width, size: size.fontSize, weight: .bold)
            let lines = LineBreaking.lines(text, width: width, size: size.fontSize)
            events.append(
                Event(
                    day: datum.x, lastDay: datum.x2.isFinite ? datum.x2 : datum.x, head: head, lines: lines,
                    series: datum.series, certainty: datum.certainty,
                    height: Double(lines.count + head.count) * size.lineHeight))
        }
        return events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    /// The words in the next language that has some, where the page's own column is empty.
    private func fallbackText(_ layer: Layer, _ row: Int) -> String {
        guard let channel = layer.channels.text else { return "" }
        for language in model.language.fallbacks {
            if let column = model.table.column(channel.field(for: language)), !model.table[row, column].isNull {
                return model.table[row, column].text
            }
        }
        return ""
    }

    private func drawAxis(_ scale: PositionScale, _ plot: Box, x: Double, on canvas: inout Canvas) {
        let ticks = TimeTicks.ticks(
            from: scale.low, to: scale.high, count: max(2, Int(plot.height / (size.lineHeight * 2.2))))
        var axis = canvas.pathBuilder()
        axis.segment(x, plot.y, x, plot.maxY)
        for day in ticks.days {
            let y = scale.position(day)
            axis.segment(x - 4, y, x, y)
        }
        canvas.path(axis, "x")
        var lowest = -Double.infinity
        for day in ticks.days where ticks.unit == .year || CalendarDate(dayNumber: Int(saturating: day)).month == 1 {
            let y = scale.position(day) + size.fontSize * 0.36
            guard y - lowest > size.lineHeight else { continue }
            lowest = y
            canvas.text(model.format.day(day, .year), x: x - 8, y: y, anchor: .end)
        }
    }

    private func draw(
        _ event: Event, scale: PositionScale, x: Double, textX: Double, top: Double, on canvas: inout Canvas
    ) {
        let color = model.series.indices.contains(event.series) ? model.series[event.series].colorClass : "k1"
        canvas.open("\(color) f")
        if event.lastDay > event.day {
            var period = canvas.pathBuilder()
            period.rectangle(
                Box(
                    x: x - 2.5, y: scale.position(event.day), width: 5,
                    height: max(3, scale.position(event.lastDay) - scale.position(event.day))))
            canvas.path(period, "")
        }
        canvas.circle(
            x, scale.position(event.day), radius: 4.5,
            classes: event.certainty == .reported ? "" : event.certainty.dotClass)
        canvas.close()
        var y = top + size.fontSize * 0.95
        canvas.text(lines: event.head, x: textX, y: y, classes: "\(color) l", weight: .bold)
        y += Double(event.head.count - 1) * size.lineHeight
        for line in event.lines {
            y += size.lineHeight
            canvas.text(line, x: textX, y: y, classes: "i")
        }
    }
}
