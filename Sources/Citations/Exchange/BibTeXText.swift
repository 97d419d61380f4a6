/// Text as a BibTeX value.
enum BibTeXText {
    /// TeX's special characters escaped, the markup of CSL-JSON as commands.
    static func escaped(_ text: String) -> String {
        var text = text
        guard !isPlain(text) else { return text }
        if text.utf8.contains(UInt8(ascii: "<")) { text = replacingMarkup(text) }
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count + 16)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"),
                UInt8(ascii: "{"), UInt8(ascii: "}"):
                output.append(UInt8(ascii: "\\"))
                output.append(byte)
            case UInt8(ascii: "~"): output += "\\textasciitilde{}".utf8
            case UInt8(ascii: "^"): output += "\\textasciicircum{}".utf8
            case UInt8(ascii: "\\"): output += "\\textbackslash{}".utf8
            case UInt8(ascii: "`"): output += "{\\textasciigrave}".utf8
            case 0x0A: output += "\\newline{}".utf8
            case 0x0D: continue
            case 0x09: output.append(0x20)
            case 0x20 where previous == 0x20: output += "\\ ".utf8
            // Two of these in a row would be a dash or a quotation mark.
            case UInt8(ascii: "-") where previous == byte, UInt8(ascii: "'") where previous == byte:
                output += "{}".utf8
                output.append(byte)
            // U+00A0, the no-break space, is C2 A0.
            case 0xA0 where previous == 0xC2:
                output.removeLast()
                output.append(UInt8(ascii: "~"))
            case 1: output.append(UInt8(ascii: "\\"))
            case 2: output.append(UInt8(ascii: "{"))
            case 3: output.append(UInt8(ascii: "}"))
            default: output.append(byte)
            }
            previous = byte
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Whether TeX takes a text as it is.
    static func isPlain(_ text: String) -> Bool {
        !(text.utf8.withContiguousStorageIfAvailable({ needsEscape($0) }) ?? true)
    }

    /// Whether any byte, or two of a kind in a row, mean something to TeX.
    private static func needsEscape(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0...0x1F, UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"),
                UInt8(ascii: "_"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "~"), UInt8(ascii: "^"),
                UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: "`"):
                return true
            case 0x20, UInt8(ascii: "-"), UInt8(ascii: "'"): if previous == byte { return true }
            case 0xA0: if previous == 0xC2 { return true }
            default: break
            }
            previous = byte
        }
        return false
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
