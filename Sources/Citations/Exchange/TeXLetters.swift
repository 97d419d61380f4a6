import Foundation

/// Letters and signs that TeX writes as commands.
enum TeXLetters {
    /// Combining marks by the command that sets them.
    static let accents: [Unicode.Scalar: Unicode.Scalar] = [
        "`": "\u{300}", "'": "\u{301}", "^": "\u{302}", "~": "\u{303}", "\"": "\u{308}", "=": "\u{304}",
        ".": "\u{307}", "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}", "c": "\u{327}", "k": "\u{328}",
        "r": "\u{30A}", "d": "\u{323}", "b": "\u{331}", "h": "\u{309}", "G": "\u{30F}", "U": "\u{30E}",
        "t": "\u{361}",
    ]

    static let symbols: [String: String] = [
        "ss": "ß", "SS": "ẞ", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "o": "ø", "O": "Ø",
        "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ",
        "ng": "ŋ", "NG": "Ŋ", "textendash": "–", "textemdash": "—", "textquoteleft": "‘", "textquoteright": "’",
        "textquotedblleft": "“", "textquotedblright": "”", "guillemotleft": "«", "guillemotright": "»", "ldots": "…",
        "dots": "…", "textellipsis": "…", "textasciitilde": "~", "textasciicircum": "^", "textbackslash": "\\",
        "textbar": "|", "textless": "<", "textgreater": ">", "textbraceleft": "{", "textbraceright": "}",
        "textunderscore": "_", "textasciigrave": "`", "copyright": "©", "textcopyright": "©", "textregistered": "®",
        "texttrademark": "™",
        "pounds": "£", "textsterling": "£", "texteuro": "€", "euro": "€", "S": "§", "P": "¶", "textdegree": "°",
        "degree": "°", "times": "×", "pm": "±", "TeX": "TeX", "LaTeX": "LaTeX", "BibTeX": "BibTeX", "slash": "/",
        "quad": " ", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "lambda": "λ", "mu": "μ",
        "pi": "π", "sigma": "σ", "omega": "ω", "Delta": "Δ", "Omega": "Ω", "textschwa": "ə", "cyrchar": "",
    ]

    /// A text with a mark over its first letter; the dotless letters get their dot back under one.
    static func accented(_ text: String, with mark: Unicode.Scalar) -> String {
        guard let first = text.unicodeScalars.first else { return String(Character(mark)) }
        let base: Unicode.Scalar = first == "ı" ? "i" : first == "ȷ" ? "j" : first
        var result = String.UnicodeScalarView()
        result.append(base)
        result.append(mark)
        result.append(contentsOf: text.unicodeScalars.dropFirst())
        return String(result).precomposedStringWithCanonicalMapping
    }
}
