import Diagnostics

extension ChartSpec {
    /// Every channel has a scale of its own kind: places along an axis, or colors.
    func checkScales(_ bag: inout DiagnosticBag) {
        for set in [channels] + marks.map(\.channels) {
            for channel in [set.x, set.y, set.x2, set.y2].compactMap({ $0 }) {
                check(channel, Self.positionScales, "an axis", &bag)
            }
            guard let color = set.color else { continue }
            check(color, Self.colorScales, "colors", &bag)
            if color.scale == .threshold, color.thresholds.isEmpty {
                bag.add(
                    .chartScale, "a threshold scale without “thresholds”", at: color.range,
                    help: "name the bounds between the classes: thresholds: [1000, 5000]")
            }
        }
    }

    private static let positionScales: [ChannelSpec.Scale] = [.linear, .log, .time, .band, .point]
    private static let colorScales: [ChannelSpec.Scale] = [.ordinal, .sequential, .diverging, .threshold, .quantize]

    private func check(
        _ channel: ChannelSpec, _ known: [ChannelSpec.Scale], _ use: String, _ bag: inout DiagnosticBag
    ) {
        guard let scale = channel.scale, !known.contains(scale) else { return }
        bag.add(
            .chartScale, "\(scale.rawValue) scale for \(use)", at: channel.range,
            help: "one of \(known.map(\.rawValue).joined(separator: ", "))")
    }
}
