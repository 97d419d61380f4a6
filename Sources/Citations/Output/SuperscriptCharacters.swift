/// Characters that are superscripts in themselves, with the characters they raise (Unicode, `<super>` mappings).
///
/// Fonts lack most of them: output raises the plain character instead.
enum SuperscriptCharacters {
    static let table: [Unicode.Scalar: String] = [
        "\u{AA}": "a", "\u{B2}": "2", "\u{B3}": "3", "\u{B9}": "1", "\u{BA}": "o", "\u{2B0}": "h",
        "\u{2B1}": "\u{266}", "\u{2B2}": "j", "\u{2B3}": "r", "\u{2B4}": "\u{279}", "\u{2B5}": "\u{27B}",
        "\u{2B6}": "\u{281}", "\u{2B7}": "w", "\u{2B8}": "y", "\u{2E0}": "\u{263}", "\u{2E1}": "l", "\u{2E2}": "s",
        "\u{2E3}": "x", "\u{2E4}": "\u{295}", "\u{1D2C}": "A", "\u{1D2D}": "Æ", "\u{1D2E}": "B", "\u{1D30}": "D",
        "\u{1D31}": "E", "\u{1D32}": "Ǝ", "\u{1D33}": "G", "\u{1D34}": "H", "\u{1D35}": "I", "\u{1D36}": "J",
        "\u{1D37}": "K", "\u{1D38}": "L", "\u{1D39}": "M", "\u{1D3A}": "N", "\u{1D3C}": "O", "\u{1D3D}": "Ȣ",
        "\u{1D3E}": "P", "\u{1D3F}": "R", "\u{1D40}": "T", "\u{1D41}": "U", "\u{1D42}": "W", "\u{1D43}": "a",
        "\u{1D44}": "\u{250}", "\u{1D45}": "\u{251}", "\u{1D46}": "\u{1D02}", "\u{1D47}": "b", "\u{1D48}": "d",
        "\u{1D49}": "e", "\u{1D4A}": "\u{259}", "\u{1D4B}": "\u{25B}", "\u{1D4C}": "\u{25C}", "\u{1D4D}": "g",
        "\u{1D4F}": "k", "\u{1D50}": "m", "\u{1D51}": "ŋ", "\u{1D52}": "o", "\u{1D53}": "\u{254}",
        "\u{1D54}": "\u{1D16}", "\u{1D55}": "\u{1D17}", "\u{1D56}": "p", "\u{1D57}": "t", "\u{1D58}": "u",
        "\u{1D59}": "\u{1D1D}", "\u{1D5A}": "\u{26F}", "\u{1D5B}": "v", "\u{1D5C}": "\u{1D25}",
        "\u{1D5D}": "\u{3B2}", "\u{1D5E}": "\u{3B3}", "\u{1D5F}": "\u{3B4}", "\u{1D60}": "\u{3C6}",
        "\u{1D61}": "\u{3C7}", "\u{2070}": "0", "\u{2071}": "i", "\u{2074}": "4", "\u{2075}": "5", "\u{2076}": "6",
        "\u{2077}": "7", "\u{2078}": "8", "\u{2079}": "9", "\u{207A}": "+", "\u{207B}": "−", "\u{207C}": "=",
        "\u{207D}": "(", "\u{207E}": ")", "\u{207F}": "n", "\u{2120}": "SM", "\u{2122}": "TM",
        "\u{3192}": "\u{4E00}", "\u{3193}": "\u{4E8C}", "\u{3194}": "\u{4E09}", "\u{3195}": "\u{56DB}",
        "\u{3196}": "\u{4E0A}", "\u{3197}": "\u{4E2D}", "\u{3198}": "\u{4E0B}", "\u{3199}": "\u{7532}",
        "\u{319A}": "\u{4E59}", "\u{319B}": "\u{4E19}", "\u{319C}": "\u{4E01}", "\u{319D}": "\u{5929}",
        "\u{319E}": "\u{5730}", "\u{319F}": "\u{4EBA}", "\u{2C0}": "\u{294}", "\u{2C1}": "\u{295}",
        "\u{6E5}": "\u{648}", "\u{6E6}": "\u{64A}",
    ]

    /// Whether a text may hold one of them, without a look into the table: dashes and quotation marks begin with the
    /// same bytes as some of them, and hardly any text holds one.
    static func mayOccur(in text: String) -> Bool {
        text.hasByte(where: mayBegin) && text.unicodeScalars.contains(where: mayBe)
    }

    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xC2, 0xCA, 0xCB, 0xDB, 0xE1...0xE3: true
        default: false
        }
    }

    private static func mayBe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAA...0xBA, 0x2B0...0x2E4, 0x6E5...0x6E6, 0x1D2C...0x1D61, 0x2070...0x207F, 0x2120...0x2122,
            0x3192...0x319F:
            true
        default: false
        }
    }
}
