/// Text as a BibTeX value.
enum BibTeXText {
    /// TeX's special characters escaped, the markup of CSL-JSON as commands.
    static func escaped(_ text: String) -> String {
        guard text.hasByte(where: isSpecial) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        var previous: Unicode.Scalar = " "
        for scalar in (text.utf8.contains(UInt8(ascii: "<")) ? replacingMarkup(text) : text).unicodeScalars {
            switch scalar {
            case "&", "%", "$", "#", "_", "{", "}":
                result.unicodeScalars.append("\\")
                result.unicodeScalars.append(scalar)
            case "~": result += "\\textasciitilde{}"
            case "^": result += "\\textasciicircum{}"
            case "\\": result += "\\textbackslash{}"
            case "\u{A0}": result += "~"
            case "\n", "\r": result += scalar == "\r" ? "" : "\\newline{}"
            case "\t": result += " "
            case " " where previous == " ": result += "\\ "
            // Two of these in a row would be a dash or a quotation mark.
            case "-" where previous == "-": result += "{}-"
            case "'" where previous == "'": result += "{}'"
            case "`": result += "{\\textasciigrave}"
            case "\u{1}": result += "\\"
            case "\u{2}": result += "{"
            case "\u{3}": result += "}"
            default: result.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return result
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x1F, 0x20, UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"),
            UInt8(ascii: "_"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "~"), UInt8(ascii: "^"),
            UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "`"), 0xC2:
            true
        default: false
        }
    }

    /// `<i>…</i>` and the like as placeholders for commands: U+0001 for the backslash, U+0002 and U+0003 for braces.
    private static func replacingMarkup(_ text: String) -> String {
        var text = text
        for (tag, command) in [
            ("i", "textit"), ("b", "textbf"), ("sc", "textsc"), ("sup", "textsuperscript"), ("sub", "textsubscript"),
        ] where text.contains("<\(tag)>") && text.contains("</\(tag)>") {
            text = text.replacing("<\(tag)>", with: "\u{1}\(command)\u{2}").replacing("</\(tag)>", with: "\u{3}")
        }
        guard text.contains("<span class=\"nocase\">") else { return text }
        return text.replacing("<span class=\"nocase\">", with: "\u{2}").replacing("</span>", with: "\u{3}")
    }
}
