import Markup
import SiteModel

/// What stands in the holes of text that pages of a site have in common.
struct PageHoles {
    enum Hole: Sendable {
        case id, title, address, year
        /// With two digits, or with as many as it has.
        case month(isPadded: Bool)
        case day(isPadded: Bool)
    }

    let id: [UInt8]
    let title: [UInt8]
    let address: [UInt8]
    let date: (year: Int, month: Int, day: Int)?

    func write(_ hole: Hole, to output: inout ByteOutput) {
        switch hole {
        case .id: output.raw(bytes: id)
        case .title: output.raw(bytes: title)
        case .address: output.raw(bytes: address)
        case .year: output.integer(date?.year ?? 0)
        case .month(let isPadded): write(date?.month ?? 0, isPadded, &output)
        case .day(let isPadded): write(date?.day ?? 0, isPadded, &output)
        }
    }

    private func write(_ number: Int, _ isPadded: Bool, _ output: inout ByteOutput) {
        if isPadded, number < 10 { output.raw("0") }
        output.integer(number)
    }
}

/// Text with holes, made of the text of a page whose words are placeholders.
struct HoledText: Sendable {
    /// Without the placeholders.
    private let text: [UInt8]
    /// From left to right, by their offsets in the text.
    private let holes: [(place: Int, hole: PageHoles.Hole)]

    var hasHoles: Bool { !holes.isEmpty }
    /// In bytes, with empty holes.
    var count: Int { text.count }

    /// - Parameter placeholders: what each hole is in the text; none is part of another.
    init(_ text: [UInt8], _ placeholders: [(text: String, hole: PageHoles.Hole)]) {
        var found: [(place: Int, length: Int, hole: PageHoles.Hole)] = []
        for (words, hole) in placeholders {
            found += ByteSearch.places(of: words, in: text).map { ($0, words.utf8.count, hole) }
        }
        var rest: [UInt8] = []
        var holes: [(Int, PageHoles.Hole)] = []
        var start = 0
        for (place, length, hole) in found.sorted(by: { $0.place < $1.place }) {
            rest += text[start..<place]
            holes.append((rest.count, hole))
            start = place + length
        }
        self.text = rest + text[start...]
        self.holes = holes
    }

    func write(_ words: PageHoles, to output: inout ByteOutput) {
        text.withUnsafeBufferPointer { text in
            var start = 0
            for (place, hole) in holes {
                output.raw(bytes: UnsafeBufferPointer(rebasing: text[start..<place]))
                words.write(hole, to: &output)
                start = place
            }
            output.raw(bytes: UnsafeBufferPointer(rebasing: text[start...]))
        }
    }
}
