import Localization

/// How high a block of a chapter stands on paper, foreseen from its letters, rows and drawings.
///
/// Millimeters of `print.css` in a column of 166 mm. Lines are counted by the letters that one holds on average, so that
/// a height is right to about a line in ten; who asks must not need more.
struct BlockMeasure {
    /// A piece that is not cut at the end of a page, with the notes that stand on the same page.
    struct Piece {
        var height = 0.0
        /// The height of its notes.
        var notes = 0.0
        /// What of the height a drawing takes.
        var drawing = 0.0
        /// Whether the next piece must stand on the same page.
        var isHeading = false

        /// With its drawing set smaller, as `[data-closer]` has it in `print.css`.
        var closer: Piece {
            var piece = self
            piece.height -= 0.2 * drawing
            return piece
        }
    }

    /// Letters in a line of text, and in one of a note.
    let lettersInLine: Double
    private static let lettersInNote = 140.0
    private static let line = 5.29
    private static let noteLine = 3.7

    init(_ tag: LanguageTag) {
        switch tag.language {
        case "hy", "ka": lettersInLine = 84
        case "ru", "uk", "bg", "sr": lettersInLine = 86
        case "ar", "fa": lettersInLine = 100
        default: lettersInLine = 93
        }
    }

    /// The pieces of an element, in their order.
    func pieces(_ tag: MarkupScanner.Tag, _ content: ArraySlice<UInt8>) -> [Piece] {
        switch tag.name {
        case "header": [piece(content, letters: 58, line: 7.4, around: 18)]
        case "h2": [piece(content, letters: 66, line: 5.6, around: 9.4, isHeading: true)]
        case "h3", "h4": [piece(content, letters: 80, line: 4.5, around: 6.1, isHeading: true)]
        case "figure": [figure(content)]
        case "ul", "ol", "dl": children(content).flatMap { pieces($0.tag, $0.content) }
        case "tr": [piece(content, letters: 110, line: 3.95, around: 2.6)]
        case "div" where tag.hasClass("figures"): [cards(content)]
        case "div" where tag.hasClass("note"): [piece(content, letters: lettersInLine * 1.1, line: 4.8, around: 13)]
        case "table", "thead", "tbody", "div", "section", "blockquote":
            children(content).flatMap { pieces($0.tag, $0.content) }
        default: [piece(content, letters: lettersInLine, line: Self.line, around: 2.6)]
        }
    }

    /// The elements directly inside a piece of markup.
    func children(_ content: ArraySlice<UInt8>) -> [(tag: MarkupScanner.Tag, content: ArraySlice<UInt8>)] {
        var scanner = MarkupScanner(Array(content))
        var children: [(MarkupScanner.Tag, ArraySlice<UInt8>)] = []
        while let token = scanner.next() {
            guard case .open(let tag) = token else { continue }
            let range = scanner.skip(tag)
            children.append((tag, scanner.bytes[range]))
        }
        return children
    }

    private func piece(
        _ content: ArraySlice<UInt8>, letters: Double, line: Double, around: Double, isHeading: Bool = false
    ) -> Piece {
        let text = self.letters(of: content)
        let lines = max(1, (Double(text.count) / letters).rounded(.up))
        return Piece(height: lines * line + around, notes: text.notes, isHeading: isHeading)
    }

    /// Cards stand two in a row.
    private func cards(_ content: ArraySlice<UInt8>) -> Piece {
        let count = children(content).count
        return Piece(height: Double((count + 1) / 2) * 26 + 8, notes: letters(of: content).notes)
    }

    /// A drawing as wide as the column, higher ones narrower; its words above and below it.
    private func figure(_ content: ArraySlice<UInt8>) -> Piece {
        var piece = Piece(height: 16)
        var scanner = MarkupScanner(Array(content))
        while let token = scanner.next() {
            guard case .open(let tag) = token else { continue }
            if tag.name == "svg" {
                scanner.skip(tag)
                let box = (tag["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
                guard box.count == 4, box[2] > 0 else { continue }
                piece.drawing += 166 * box[3] / box[2] * (box[3] > box[2] ? 0.76 : 1)
            } else if tag.name == "p" {
                let text = letters(of: scanner.bytes[scanner.skip(tag)])
                piece.height += max(1, (Double(text.count) / 150).rounded(.up)) * 4.1 + 0.8
                piece.notes += text.notes
            }
        }
        piece.height += piece.drawing
        return piece
    }

    /// Letters outside of notes, and the height of the notes.
    private func letters(of content: ArraySlice<UInt8>) -> (count: Int, notes: Double) {
        var scanner = MarkupScanner(Array(content))
        var count = 0
        var notes = 0.0
        while let token = scanner.next() {
            switch token {
            case .text(let range): count += scanner.bytes[range].count { $0 & 0xC0 != 0x80 }
            case .open(let tag) where tag.name == "span" && tag.hasClass("footnote"):
                let inside = letters(of: scanner.bytes[scanner.skip(tag)])
                notes += max(1, (Double(inside.count) / Self.lettersInNote).rounded(.up)) * Self.noteLine + 0.7
            case .open(let tag) where tag.name == "svg": scanner.skip(tag)
            default: continue
            }
        }
        return (count, notes)
    }
}
