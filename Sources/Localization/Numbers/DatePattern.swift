import Serialization

/// A date pattern of CLDR (UTS 35 part 4 §8), compiled: the letters `d M L y`, quoted text, and our `o`.
struct DatePattern: Sendable {
    enum Piece: Sendable, Equatable {
        case literal([UInt8])
        case day(padded: Bool)
        case month(MonthForm)
        case year
        /// The ending of an Azerbaijani ordinal behind a year (`2026-cı`), of a possessed noun behind a month.
        case ending
    }

    enum MonthForm: Sendable, Equatable {
        case number(padded: Bool)
        case wide, wideAlone, short, shortAlone
    }

    let pieces: [Piece]

    init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// Letters that no date at day precision needs (eras, weekdays) are left out.
    init(_ pattern: some StringProtocol) {
        var pieces: [Piece] = []
        var literal: [UInt8] = []
        let bytes = Array(pattern.utf8)
        var index = 0
        var inQuotes = false
        func flush() {
            if !literal.isEmpty { pieces.append(.literal(literal)) }
            literal = []
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x27 {
                if index + 1 < bytes.count, bytes[index + 1] == 0x27 {
                    literal.append(0x27)
                    index += 1
                } else {
                    inQuotes.toggle()
                }
                index += 1
                continue
            }
            let isLetter = (0x41...0x5A).contains(byte & 0xDF)
            guard !inQuotes, isLetter else {
                literal.append(byte)
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, bytes[end] == byte { end += 1 }
            if let piece = Self.piece(byte, count: end - index) {
                flush()
                pieces.append(piece)
            } else if end < bytes.count, bytes[end] == 0x20 {
                end += 1
            }
            index = end
        }
        flush()
        self.pieces = pieces
    }

    private static func piece(_ letter: UInt8, count: Int) -> Piece? {
        switch (letter, count) {
        case (UInt8(ascii: "d"), _): .day(padded: count == 2)
        case (UInt8(ascii: "M"), 1...2): .month(.number(padded: count == 2))
        case (UInt8(ascii: "L"), 1...2): .month(.number(padded: count == 2))
        case (UInt8(ascii: "M"), 3): .month(.short)
        case (UInt8(ascii: "M"), _): .month(.wide)
        case (UInt8(ascii: "L"), 3): .month(.shortAlone)
        case (UInt8(ascii: "L"), _): .month(.wideAlone)
        case (UInt8(ascii: "y"), _): .year
        case (UInt8(ascii: "o"), _): .ending
        default: nil
        }
    }

    /// The same pattern with abbreviated months.
    var shortened: DatePattern {
        DatePattern(
            pieces: pieces.map { piece in
                switch piece {
                case .month(.wide): .month(.short)
                case .month(.wideAlone): .month(.shortAlone)
                default: piece
                }
            })
    }
}

/// A pattern of two dates, compiled.
struct IntervalPattern: Sendable {
    let first: DatePattern
    let second: DatePattern

    init(_ pattern: String) {
        let parts = pattern.split(separator: "|", maxSplits: 1)
        first = DatePattern(parts.first ?? "")
        second = DatePattern(parts.count > 1 ? parts[1] : "")
    }

    private init(first: DatePattern, second: DatePattern) {
        self.first = first
        self.second = second
    }

    var shortened: IntervalPattern { IntervalPattern(first: first.shortened, second: second.shortened) }
}
