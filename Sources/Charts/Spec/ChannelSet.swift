/// The channels that a chart or one of its marks sets.
package final class ChannelSet: Sendable {
    let x: ChannelSpec?
    let y: ChannelSpec?
    let x2: ChannelSpec?
    let y2: ChannelSpec?
    let color: ChannelSpec?
    let certainty: ChannelSpec?
    let text: ChannelSpec?
    let date: ChannelSpec?

    init(
        x: ChannelSpec? = nil, y: ChannelSpec? = nil, x2: ChannelSpec? = nil, y2: ChannelSpec? = nil,
        color: ChannelSpec? = nil, certainty: ChannelSpec? = nil, text: ChannelSpec? = nil, date: ChannelSpec? = nil
    ) {
        self.x = x
        self.y = y
        self.x2 = x2
        self.y2 = y2
        self.color = color
        self.certainty = certainty
        self.text = text
        self.date = date
    }

    var all: [ChannelSpec] { [x, y, x2, y2, color, certainty, text, date].compactMap { $0 } }

    /// The channels of a mark over those of its chart.
    func overlaid(on base: ChannelSet) -> ChannelSet {
        ChannelSet(
            x: x ?? base.x, y: y ?? base.y, x2: x2 ?? base.x2, y2: y2 ?? base.y2, color: color ?? base.color,
            certainty: certainty ?? base.certainty, text: text ?? base.text, date: date ?? base.date)
    }

    /// x and y exchanged, for horizontal bars.
    var turned: ChannelSet {
        ChannelSet(x: y, y: x, x2: y2, y2: x2, color: color, certainty: certainty, text: text, date: date)
    }
}
