import Diagnostics

extension ChartSpec {
    /// The rules of honest drawing that the spec alone can break.
    func checkHonesty(_ bag: inout DiagnosticBag) {
        for mark in marks {
            let set = mark.channels.overlaid(on: channels)
            if mark.kind == .bar || mark.kind == .area { checkBaseline(of: mark, set, &bag) }
            checkUnits(of: mark, &bag)
        }
        checkDenominators(&bag)
    }

    /// Bars and areas show a length or a surface, which means nothing when it does not begin at zero.
    private func checkBaseline(of mark: MarkSpec, _ set: ChannelSet, _ bag: inout DiagnosticBag) {
        guard !overrides(.chartZeroBaseline), let value = set.valueChannel else { return }
        let far = set.x2 ?? set.y2
        if far != nil { return }
        let name = mark.kind == .bar ? "bars" : "areas"
        if value.includesZero == false {
            add(.chartZeroBaseline, "\(name) that do not start at zero", at: value.zeroRange ?? value.range, &bag)
        } else if value.scale == .log {
            add(.chartZeroBaseline, "\(name) on a logarithmic scale, which has no zero", at: value.range, &bag)
        } else if value.domain.count == 2, let low = value.domain[0].number, let high = value.domain[1].number,
            min(low, high) > 0 || max(low, high) < 0
        {
            add(
                .chartZeroBaseline, "\(name) on a scale without zero", at: value.domainRange ?? value.range, &bag)
        }
    }

    /// A second axis lets any two lines cross anywhere.
    private func checkUnits(of mark: MarkSpec, _ bag: inout DiagnosticBag) {
        guard !overrides(.chartDualAxis) else { return }
        for (own, base) in [(mark.channels.y, channels.y), (mark.channels.x, channels.x)] {
            guard let own, let base, let unit = own.unit, let baseUnit = base.unit, unit != baseUnit else { continue }
            add(.chartDualAxis, "“\(unit)” on the axis of “\(baseUnit)”", at: own.range, &bag)
        }
    }

    private func checkDenominators(_ bag: inout DiagnosticBag) {
        guard !overrides(.chartDenominator) else { return }
        let all = channels.all + marks.flatMap(\.channels.all)
        guard !all.contains(where: { $0.denominator != nil }) else { return }
        for channel in all where channel.isPercent {
            add(.chartDenominator, "percentages of “\(channel.field)” without a denominator", at: channel.range, &bag)
            return
        }
        if let mark = marks.first(where: { $0.stacking == .normalize }) {
            add(.chartDenominator, "shares of a whole without a denominator", at: mark.range, &bag)
        }
    }

    private func add(_ rule: Rule, _ message: String, at range: SourceRange, _ bag: inout DiagnosticBag) {
        let way =
            rule == .chartDenominator
            ? "say what 100 % is: denominator: { en: … }"
            : rule == .chartDualAxis ? "draw two charts, or facets" : "leave the scale to start at zero"
        bag.add(
            rule, message, at: range,
            help: "\(way); or give a reason that is printed under the chart: "
                + "overrides: [{ rule: \(rule.id), reason: … }]")
    }
}

extension ChannelSet {
    /// The channel that carries the amounts of bars and areas.
    var valueChannel: ChannelSpec? {
        guard let x, let y else { return y ?? x }
        if x.kind == .quantitative, let kind = y.kind, kind != .quantitative { return x }
        return y
    }
}
