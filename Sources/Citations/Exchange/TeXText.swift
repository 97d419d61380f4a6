/// Turns the TeX of a BibTeX value into text with the markup of CSL-JSON.
///
/// Accents become letters, `\emph` and the like tags, quotation marks and dashes characters. A command that nobody
/// knows is left out, and its argument stays.
struct TeXText {
    private static let maximumDepth = 60

    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var depth = 0
    /// Whether braces keep the case of what they hold.
    private let protects: Bool
    private var isMath = false

    /// - Parameter protectsCase: whether braces inside the value mark words that keep their capitals, as in titles.
    static func text(_ value: String, protectsCase: Bool = false) -> String {
        var value = Substring(value.trimmingSpaces)
        // Braces around all of it protect the whole, which needs no mark.
        for _ in 0..<3 where isOneGroup(value) { value = value.dropFirst().dropLast() }
        guard value.hasTeX else { return String(value) }
        var reader = TeXText(scalars: Array(value.unicodeScalars), protects: protectsCase)
        return reader.group(isOuter: true).collapsingSpaces
    }

    /// An address: escapes are taken out, everything else stays.
    static func verbatim(_ value: String) -> String {
        var text = value.trimmingSpaces
        if text.hasPrefix("\\url{"), text.hasSuffix("}") { text = String(text.dropFirst(5).dropLast()) }
        for _ in 0..<3 where isOneGroup(Substring(text)) { text = String(text.dropFirst().dropLast()) }
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        return String(text.filter { $0 != "\\" })
    }

    /// Whether one pair of braces encloses the whole text.
    static func isOneGroup(_ text: Substring) -> Bool {
        guard text.utf8.first == UInt8(ascii: "{"), text.utf8.last == UInt8(ascii: "}") else { return false }
        var depth = 0
        var isEscaped = false
        var remaining = text.utf8.count
        for byte in text.utf8 {
            remaining -= 1
            if isEscaped {
                isEscaped = false
                continue
            }
            switch byte {
            case UInt8(ascii: "\\"): isEscaped = true
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return remaining == 0 }
            default: break
            }
        }
        return false
    }

    private init(scalars: [Unicode.Scalar], protects: Bool) {
        self.scalars = scalars
        self.protects = protects
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    /// The text up to the brace that closes the group, or to the end.
    private mutating func group(isOuter: Bool = false) -> String {
        depth += 1
        defer { depth -= 1 }
        var text = ""
        var closing: [String] = []
        while let scalar = next {
            index += 1
            switch scalar {
            case "}":
                guard isOuter else { return text + closing.reversed().joined() }
            case "{": text += braces()
            case "\\": command(&text, &closing)
            case "~": text += "\u{A0}"
            case "$": isMath.toggle()
            case "^" where isMath: text += "<sup>" + argument() + "</sup>"
            case "_" where isMath: text += "<sub>" + argument() + "</sub>"
            case "-": text += dashes()
            case "`": text += take("`") ? "“" : "‘"
            case "'": text += take("'") ? "”" : "'"
            case "\n": text += " "
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + closing.reversed().joined()
    }

    private mutating func braces() -> String {
        guard depth < Self.maximumDepth else { return "" }
        // A letter with its accent in braces is one letter.
        let isLetter = next == "\\"
        let inner = group()
        guard protects, depth == 1, !isLetter, !inner.isEmpty else { return inner }
        return "<span class=\"nocase\">" + inner + "</span>"
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        index += 1
        return true
    }

    private mutating func dashes() -> String {
        guard take("-") else { return "-" }
        return take("-") ? "—" : "–"
    }

    // MARK: Commands

    private mutating func command(_ text: inout String, _ closing: inout [String]) {
        guard let first = next else { return }
        index += 1
        guard isLetter(first) else { return symbol(first, &text) }
        var name = String(first)
        while let scalar = next, isLetter(scalar) {
            name.unicodeScalars.append(scalar)
            index += 1
        }
        skipSpaces()
        if let letter = TeXLetters.symbols[name] {
            text += letter
            // `\ss{}` ends the command with an empty group.
            if next == "{", index + 1 < scalars.count, scalars[index + 1] == "}" { index += 2 }
        } else if name.unicodeScalars.count == 1, let mark = TeXLetters.accents[first] {
            text += TeXLetters.accented(argument(), with: mark)
        } else if let tag = Self.tags[name] {
            text += "<\(tag)>" + argument() + "</\(tag)>"
        } else if let tag = Self.switches[name] {
            text += "<\(tag)>"
            closing.append("</\(tag)>")
        } else if name == "enquote" || name == "mkbibquote" {
            text += "“" + argument() + "”"
        } else if name == "href" {
            _ = argument()
            text += argument()
        } else if name == "newline" || name == "par" {
            if next == "{", index + 1 < scalars.count, scalars[index + 1] == "}" { index += 2 }
            text += "\n"
        } else if next == "{" {
            text += argument()
        }
    }

    private mutating func symbol(_ scalar: Unicode.Scalar, _ text: inout String) {
        if let mark = TeXLetters.accents[scalar] {
            skipSpaces()
            text += TeXLetters.accented(argument(), with: mark)
            return
        }
        switch scalar {
        case "\\": text += " "
        case "-", "/": break
        case ",": text += "\u{202F}"
        default: text.unicodeScalars.append(scalar)
        }
    }

    /// What a command applies to: a group, a command, or one character.
    private mutating func argument() -> String {
        guard let scalar = next, depth < Self.maximumDepth else { return "" }
        index += 1
        switch scalar {
        case "{": return group()
        case "\\":
            depth += 1
            defer { depth -= 1 }
            var text = ""
            var closing: [String] = []
            command(&text, &closing)
            return text + closing.joined()
        case "}":
            index -= 1
            return ""
        default: return String(Character(scalar))
        }
    }

    private mutating func skipSpaces() {
        while let scalar = next, scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" { index += 1 }
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    }

    private static let tags = [
        "textit": "i", "emph": "i", "textsl": "i", "mkbibemph": "i", "mkbibitalic": "i", "textbf": "b",
        "mkbibbold": "b", "textsc": "sc", "textsuperscript": "sup", "textsubscript": "sub",
    ]

    private static let switches = [
        "it": "i", "itshape": "i", "em": "i", "sl": "i", "bf": "b", "bfseries": "b", "sc": "sc",
    ]
}

extension Substring {
    /// Whether anything in the text means something to TeX.
    fileprivate var hasTeX: Bool {
        utf8.contains { byte in
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "~"), UInt8(ascii: "$"),
                UInt8(ascii: "-"), UInt8(ascii: "`"), UInt8(ascii: "'"), 0x09, 0x0A, 0x0D, 0x20:
                true
            default: false
            }
        }
    }
}

extension String {
    /// Runs of spaces and line ends as one space; line ends that a command asked for stay.
    fileprivate var collapsingSpaces: String {
        var text = ""
        var isAfterSpace = true
        for scalar in unicodeScalars {
            let isSpace = scalar == " " || scalar == "\t" || scalar == "\r"
            if isSpace, isAfterSpace { continue }
            text.unicodeScalars.append(isSpace ? " " : scalar)
            isAfterSpace = isSpace
        }
        return text.trimmingSpaces
    }
}
