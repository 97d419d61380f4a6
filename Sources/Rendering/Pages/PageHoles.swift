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
    private enum Part: Sendable {
        case bytes([UInt8])
        case hole(PageHoles.Hole)
    }

    private var parts: [Part] = []
    private(set) var hasHoles = false
    /// In bytes, with the placeholders.
    let count: Int

    /// - Parameter placeholders: what each hole is in the text; none is part of another.
    init(_ text: [UInt8], _ placeholders: [(text: String, hole: PageHoles.Hole)]) {
        var found: [(place: Int, length: Int, hole: PageHoles.Hole)] = []
        for (words, hole) in placeholders {
            found += ByteSearch.places(of: words, in: text).map { ($0, words.utf8.count, hole) }
        }
        var start = 0
        for (place, length, hole) in found.sorted(by: { $0.place < $1.place }) {
            if place > start { parts.append(.bytes(Array(text[start..<place]))) }
            parts.append(.hole(hole))
            start = place + length
        }
        if start < text.count { parts.append(.bytes(Array(text[start...]))) }
        hasHoles = !found.isEmpty
        count = text.count
    }

    func write(_ holes: PageHoles, to output: inout ByteOutput) {
        for part in parts {
            switch part {
            case .bytes(let bytes): output.raw(bytes: bytes)
            case .hole(let hole): holes.write(hole, to: &output)
            }
        }
    }
}
