/// Widths of text in the Noto Sans families, which are wider than most system sans-serifs.
///
/// Advances are summed per code point, Arabic letters in the form that their neighbors give them (Unicode §9.2,
/// cursive joining), the lam-alef ligatures included. Kerning is left out: it only narrows.
package enum TextMetrics {
    package enum Weight: Sendable, Hashable {
        case regular
        case bold
    }

    /// The width of one line of text in pixels at a font size in pixels.
    package static func width(_ text: String, size: Double, weight: Weight = .regular) -> Double {
        Double(units(text, weight)) * size / 1000
    }

    private static func units(_ text: String, _ weight: Weight) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            weight == .regular
                ? units(bytes, latin: RegularAdvances.latin, weight: weight)
                : units(bytes, latin: BoldAdvances.latin, weight: weight)
        }
    }

    private static func units(_ bytes: UnsafeBufferPointer<UInt8>, latin: [UInt16], weight: Weight) -> Int {
        var total = 0
        var pending: ArabicLetter?
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            var code = UInt32(byte)
            var length = 1
            if byte >= 0x80 {
                length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                code = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
                for step in 1..<length where index + step < bytes.count {
                    code = code << 6 | UInt32(bytes[index + step] & 0x3F)
                }
            }
            index += length
            if let letter = ArabicLetter(code) {
                if letter.joining == .transparent { continue }
                if let before = pending, before.isLam, letter.isAlef {
                    total += ArabicLetter.ligatureWidth(lam: before, alef: letter, weight)
                    pending = ArabicLetter(ligatureOf: letter)
                    continue
                }
                var letter = letter
                if let before = pending {
                    letter.joinsBefore = before.joining == .dual && letter.joining != .none
                    total += before.width(joinsAfter: letter.joinsBefore, weight)
                }
                pending = letter
                continue
            }
            if let before = pending {
                total += before.width(joinsAfter: false, weight)
                pending = nil
            }
            total += code >= 0x20 && code < 0x260 ? Int(latin[Int(code) - 0x20]) : otherWidth(code, weight)
        }
        if let before = pending { total += before.width(joinsAfter: false, weight) }
        return total
    }

    private static func otherWidth(_ code: UInt32, _ weight: Weight) -> Int {
        switch code {
        case 0x300...0x36F, 0x200B...0x200F, 0x2066...0x2069, 0xFEFF: 0
        case 0x400...0x4FF:
            Int((weight == .regular ? RegularAdvances.cyrillic : BoldAdvances.cyrillic)[Int(code) - 0x400])
        case 0x530...0x58F:
            Int((weight == .regular ? RegularAdvances.armenian : BoldAdvances.armenian)[Int(code) - 0x530])
        case 0x2000...0x206F:
            Int((weight == .regular ? RegularAdvances.punctuation : BoldAdvances.punctuation)[Int(code) - 0x2000])
        case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x1F000...0x3FFFF: 1000
        default: 650
        }
    }
}
