/// The script by which a bibliography may group its entries.
package enum EntryScript: String, Sendable, Hashable, CaseIterable {
    case latin, cyrillic, armenian, arabic, other

    /// The script of a text's first letter.
    init(of text: String) {
        guard let letter = text.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
            self = .other
            return
        }
        switch letter.value {
        case 0x41...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x400...0x52F: self = .cyrillic
        case 0x530...0x58F: self = .armenian
        case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: self = .arabic
        default: self = .other
        }
    }

    /// The script that a language of the site is written in.
    package init(language: String) {
        switch language {
        case "ru", "uk", "bg", "be", "kk", "ky", "mk", "mn", "sr": self = .cyrillic
        case "hy": self = .armenian
        case "ar", "fa", "ur", "ckb", "ps": self = .arabic
        default: self = .latin
        }
    }

    /// The script's code (ISO 15924); `Zzzz` for all others.
    package var code: String {
        switch self {
        case .latin: "Latn"
        case .cyrillic: "Cyrl"
        case .armenian: "Armn"
        case .arabic: "Arab"
        case .other: "Zzzz"
        }
    }
}
