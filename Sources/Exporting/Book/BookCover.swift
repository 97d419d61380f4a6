import Localization
import Markup

/// The cover of an e-book as a picture: the title between two rules, below them the day, the day of the figures and the
/// edition.
struct BookCover {
    let book: BookDocument

    func bytes() -> [UInt8] {
        var output = ByteOutput(capacity: 2048)
        let profile = book.profile
        let isRightToLeft = profile.direction == .rightToLeft
        let x = isRightToLeft ? 530 : 70
        output.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        output.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 900\" width=\"600\" height=\"900\"")
        output.raw(" role=\"img\" aria-labelledby=\"t\" font-family=\"Noto Serif, Book, serif\"")
        output.attribute("xml:lang", profile.tag.string)
        output.attribute("direction", profile.direction.rawValue)
        output.raw("><title id=\"t\">")
        output.xmlText(book.title)
        output.raw(
            "</title>\n<path fill=\"#ffffff\" d=\"M0 0h600v900H0z\"/><path fill=\"#14181d\" d=\"M70 90h460v8H70z\"/>")
        output.raw("<path fill=\"#b85e23\" d=\"M70 730h460v3H70z\"/>\n")
        var y = 170
        for line in lines(book.title) {
            text(line, x, y, 46, "#14181d", &output)
            y += 58
        }
        for (index, line) in book.coverLines.enumerated() {
            text(line, x, 776 + 36 * index, 24, "#57616c", &output)
        }
        output.raw("</svg>\n")
        return output.bytes
    }

    private func text(
        _ text: String, _ x: Int, _ y: Int, _ size: Int, _ color: StaticString, _ output: inout ByteOutput
    ) {
        output.raw(string: "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" fill=\"")
        output.raw(color)
        output.raw("\">")
        output.xmlText(text)
        output.raw("</text>\n")
    }

    /// Words in lines of about twenty letters.
    private func lines(_ text: String) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + word.count < 19 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
