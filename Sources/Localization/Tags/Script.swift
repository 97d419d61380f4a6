/// A writing system, by its ISO 15924 code.
package struct Script: Sendable, Hashable, CustomStringConvertible {
    /// Four letters, the first a capital: `Latn`.
    package let code: String

    package init(code: String) {
        self.code = code
    }

    package static let latin = Script(code: "Latn")
    package static let cyrillic = Script(code: "Cyrl")
    package static let armenian = Script(code: "Armn")
    package static let arabic = Script(code: "Arab")
    package static let georgian = Script(code: "Geor")
    package static let greek = Script(code: "Grek")
    package static let hebrew = Script(code: "Hebr")

    package var description: String { code }

    /// The direction of a line of this script.
    package var direction: TextDirection {
        Self.rightToLeft.contains(code) ? .rightToLeft : .leftToRight
    }

    /// The script that a character belongs to (Unicode's Script property).
    ///
    /// Nil for what is common to scripts (digits, punctuation, spaces), for what takes its neighbor's script
    /// (combining marks), and for scripts outside the table, which holds those of today's national languages.
    package init?(of scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            guard (0x41...0x5A).contains(value & ~0x20) else { return nil }
            self = .latin
            return
        }
        var low = 0
        var high = Self.runs.count
        while low < high {
            let middle = (low + high) / 2
            if Self.runs[middle].last < value { low = middle + 1 } else { high = middle }
        }
        guard low < Self.runs.count, Self.runs[low].first <= value else { return nil }
        code = Self.runs[low].code
    }

    private static let rightToLeft: Set<String> = [
        "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr", "Mend", "Sogd", "Yezi",
    ]

    /// Unicode 16, Scripts.txt, unassigned code points merged into the runs around them.
    private static let runs: [(first: UInt32, last: UInt32, code: String)] = [
        (0x41, 0x5A, "Latn"), (0x61, 0x7A, "Latn"), (0xAA, 0xAA, "Latn"), (0xBA, 0xBA, "Latn"), (0xC0, 0xD6, "Latn"),
        (0xD8, 0xF6, "Latn"), (0xF8, 0x2B8, "Latn"), (0x2E0, 0x2E4, "Latn"), (0x370, 0x373, "Grek"),
        (0x375, 0x37D, "Grek"), (0x37F, 0x384, "Grek"), (0x386, 0x386, "Grek"), (0x388, 0x3E1, "Grek"),
        (0x3F0, 0x3FF, "Grek"), (0x400, 0x484, "Cyrl"), (0x487, 0x52F, "Cyrl"), (0x531, 0x58F, "Armn"),
        (0x591, 0x5F4, "Hebr"), (0x600, 0x604, "Arab"), (0x606, 0x60B, "Arab"), (0x60D, 0x61A, "Arab"),
        (0x61C, 0x61E, "Arab"), (0x620, 0x63F, "Arab"), (0x641, 0x64A, "Arab"), (0x656, 0x66F, "Arab"),
        (0x671, 0x6DC, "Arab"), (0x6DE, 0x6FF, "Arab"), (0x700, 0x74F, "Syrc"), (0x750, 0x77F, "Arab"),
        (0x780, 0x7B1, "Thaa"), (0x860, 0x86A, "Syrc"), (0x870, 0x8E1, "Arab"), (0x8E3, 0x8FF, "Arab"),
        (0x900, 0x950, "Deva"), (0x955, 0x963, "Deva"), (0x966, 0x97F, "Deva"), (0x980, 0x9FE, "Beng"),
        (0xA01, 0xA76, "Guru"), (0xA81, 0xAFF, "Gujr"), (0xB82, 0xBFA, "Taml"), (0xC00, 0xC7F, "Telu"),
        (0xC80, 0xCF3, "Knda"), (0xD00, 0xD7F, "Mlym"), (0xD81, 0xDF4, "Sinh"), (0xE01, 0xE3A, "Thai"),
        (0xE40, 0xE5B, "Thai"), (0xE81, 0xEDF, "Laoo"), (0xF00, 0xFD4, "Tibt"), (0xFD9, 0xFDA, "Tibt"),
        (0x1000, 0x109F, "Mymr"), (0x10A0, 0x10FA, "Geor"), (0x10FC, 0x10FF, "Geor"), (0x1100, 0x11FF, "Hang"),
        (0x1200, 0x1399, "Ethi"), (0x1780, 0x17F9, "Khmr"), (0x1800, 0x1801, "Mong"), (0x1804, 0x1804, "Mong"),
        (0x1806, 0x18AA, "Mong"), (0x19E0, 0x19FF, "Khmr"), (0x1C80, 0x1C8A, "Cyrl"), (0x1C90, 0x1CBF, "Geor"),
        (0x1D00, 0x1D25, "Latn"), (0x1D26, 0x1D2A, "Grek"), (0x1D2B, 0x1D2B, "Cyrl"), (0x1D2C, 0x1D5C, "Latn"),
        (0x1D5D, 0x1D61, "Grek"), (0x1D62, 0x1D65, "Latn"), (0x1D66, 0x1D6A, "Grek"), (0x1D6B, 0x1D77, "Latn"),
        (0x1D78, 0x1D78, "Cyrl"), (0x1D79, 0x1DBE, "Latn"), (0x1DBF, 0x1DBF, "Grek"), (0x1E00, 0x1EFF, "Latn"),
        (0x1F00, 0x1FFE, "Grek"), (0x2071, 0x2071, "Latn"), (0x207F, 0x207F, "Latn"), (0x2090, 0x209C, "Latn"),
        (0x2126, 0x2126, "Grek"), (0x212A, 0x212B, "Latn"), (0x2132, 0x2132, "Latn"), (0x214E, 0x214E, "Latn"),
        (0x2160, 0x2188, "Latn"), (0x2C60, 0x2C7F, "Latn"), (0x2D00, 0x2D2D, "Geor"), (0x2D80, 0x2DDE, "Ethi"),
        (0x2DE0, 0x2DFF, "Cyrl"), (0x2E80, 0x2FD5, "Hani"), (0x3005, 0x3005, "Hani"), (0x3007, 0x3007, "Hani"),
        (0x3021, 0x3029, "Hani"), (0x302E, 0x302F, "Hang"), (0x3038, 0x303B, "Hani"), (0x3041, 0x3096, "Hira"),
        (0x309D, 0x309F, "Hira"), (0x30A1, 0x30FA, "Kana"), (0x30FD, 0x30FF, "Kana"), (0x3131, 0x318E, "Hang"),
        (0x31F0, 0x31FF, "Kana"), (0x3200, 0x321E, "Hang"), (0x3260, 0x327E, "Hang"), (0x32D0, 0x32FE, "Kana"),
        (0x3300, 0x3357, "Kana"), (0x3400, 0x4DBF, "Hani"), (0x4E00, 0x9FFF, "Hani"), (0xA640, 0xA69F, "Cyrl"),
        (0xA722, 0xA787, "Latn"), (0xA78B, 0xA7FF, "Latn"), (0xA8E0, 0xA8FF, "Deva"), (0xA960, 0xA97C, "Hang"),
        (0xA9E0, 0xA9FE, "Mymr"), (0xAA60, 0xAA7F, "Mymr"), (0xAB01, 0xAB2E, "Ethi"), (0xAB30, 0xAB5A, "Latn"),
        (0xAB5C, 0xAB64, "Latn"), (0xAB65, 0xAB65, "Grek"), (0xAB66, 0xAB69, "Latn"), (0xAC00, 0xD7FB, "Hang"),
        (0xF900, 0xFAD9, "Hani"), (0xFB00, 0xFB06, "Latn"), (0xFB13, 0xFB17, "Armn"), (0xFB1D, 0xFB4F, "Hebr"),
        (0xFB50, 0xFD3D, "Arab"), (0xFD40, 0xFDFF, "Arab"), (0xFE2E, 0xFE2F, "Cyrl"), (0xFE70, 0xFEFC, "Arab"),
        (0xFF21, 0xFF3A, "Latn"), (0xFF41, 0xFF5A, "Latn"), (0xFF66, 0xFF6F, "Kana"), (0xFF71, 0xFF9D, "Kana"),
        (0xFFA0, 0xFFDC, "Hang"), (0x10140, 0x1018E, "Grek"), (0x101A0, 0x101A0, "Grek"), (0x10780, 0x107BA, "Latn"),
        (0x10E60, 0x10E7E, "Arab"), (0x10EC2, 0x10EFF, "Arab"), (0x111E1, 0x111F4, "Sinh"),
        (0x11660, 0x1166C, "Mong"), (0x116D0, 0x116E3, "Mymr"), (0x11B00, 0x11B09, "Deva"),
        (0x11FC0, 0x11FFF, "Taml"), (0x16FE2, 0x16FE3, "Hani"), (0x16FF0, 0x16FF1, "Hani"),
        (0x1AFF0, 0x1B000, "Kana"), (0x1B001, 0x1B11F, "Hira"), (0x1B120, 0x1B122, "Kana"),
        (0x1B132, 0x1B152, "Hira"), (0x1B155, 0x1B167, "Kana"), (0x1D200, 0x1D245, "Grek"),
        (0x1DF00, 0x1DF2A, "Latn"), (0x1E030, 0x1E08F, "Cyrl"), (0x1E7E0, 0x1E7FE, "Ethi"),
        (0x1EE00, 0x1EEF1, "Arab"), (0x1F200, 0x1F200, "Hira"), (0x20000, 0x323AF, "Hani"),
    ]
}
