/// Reads the little markup that CSL-JSON allows in a text, and its quotation marks.
///
/// Tags are `<i> <b> <sc> <sup> <sub>`, `<span class="nocase">`, `<span class="nodecor">` and
/// `<span style="font-variant: small-caps;">`; any other, and any that is not closed, stays text. Straight quotation
/// marks become quotations where they pair, apostrophes where they do not.
struct RichText {
    private enum Opener {
        case tag(Piece.Markup, name: String)
        case quote(Character)
    }

    private struct Frame {
        let opener: Opener?
        /// What was written, for an opener that is never closed.
        let source: String
        var pieces: [Piece] = []
    }

    private static let maximumDepth = 40

    private var frames = [Frame(opener: nil, source: "")]
    private var pending = ""
    /// Whether the last character opened a quotation.
    private var hasJustOpened = false

    /// The pieces of a text.
    static func pieces(_ text: String) -> [Piece] {
        guard !text.isEmpty else { return [] }
        guard mayHaveMarkup(text) else { return [.text(text)] }
        var reader = RichText()
        reader.read(text)
        return reader.finish()
    }

    /// Whether a text may be more than one piece of plain text.
    static func mayHaveMarkup(_ text: String) -> Bool {
        var previous: UInt8 = 0
        return text.hasByte { byte in
            switch byte {
            case UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"): return true
            // U+2018–U+201D, the typographic quotation marks, are E2 80 98–9D.
            case 0x80 where previous == 0xE2: return true
            default: previous = byte
            }
            return false
        }
    }

    private mutating func read(_ text: String) {
        let characters = Array(text)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            switch character {
            case "<":
                if let (tag, length) = Self.tag(characters, at: index),
                    handle(tag, source: characters[index..<index + length])
                {
                    index += length
                    continue
                }
                pending.append(character)
            case "\"", "'", "“", "”", "‘", "’":
                quote(character, before: Self.before(index, characters), after: Self.after(index, characters))
                index += 1
                continue
            default: pending.append(character)
            }
            hasJustOpened = false
            index += 1
        }
    }

    // MARK: Tags

    private enum Tag {
        case open(Piece.Markup, name: String)
        case close(String)
    }

    private static func tag(_ characters: [Character], at start: Int) -> (Tag, length: Int)? {
        let limit = min(characters.count, start + 60)
        guard let end = characters[start..<limit].firstIndex(of: ">") else { return nil }
        let inner = String(characters[start + 1..<end])
        let length = end - start + 1
        if inner.first == "/" { return (.close(String(inner.dropFirst())), length) }
        switch inner {
        case "i": return (.open(.italic, name: "i"), length)
        case "b": return (.open(.bold, name: "b"), length)
        case "sc": return (.open(.smallCaps, name: "sc"), length)
        case "sup": return (.open(.superscript, name: "sup"), length)
        case "sub": return (.open(.subscript, name: "sub"), length)
        default: break
        }
        guard inner.hasPrefix("span ") else { return nil }
        let attribute = inner.dropFirst(5).filter { $0 != " " && $0 != "\"" && $0 != "'" && $0 != ";" }
        switch attribute {
        case "class=nocase": return (.open(.noCase, name: "span"), length)
        case "class=nodecor": return (.open(.noDecoration, name: "span"), length)
        case "style=font-variant:small-caps": return (.open(.smallCaps, name: "span"), length)
        default: return nil
        }
    }

    /// False for a closing tag that closes nothing.
    private mutating func handle(_ tag: Tag, source: ArraySlice<Character>) -> Bool {
        switch tag {
        case .open(let markup, let name):
            guard frames.count < Self.maximumDepth else { return false }
            flush()
            frames.append(Frame(opener: .tag(markup, name: name), source: String(source)))
            return true
        case .close(let name):
            guard
                let depth = frames.lastIndex(where: {
                    if case .tag(_, name) = $0.opener { true } else { false }
                }), case .tag(let markup, _) = frames[depth].opener
            else { return false }
            flush()
            while frames.count > depth + 1 { spill() }
            close(.markup(markup))
            return true
        }
    }

    // MARK: Quotation marks

    private mutating func quote(_ mark: Character, before: Character?, after: Character?) {
        let closing: Character =
            switch mark {
            case "”": "“"
            case "’": "‘"
            default: mark
            }
        let opens = mark != "”" && mark != "’" && (hasJustOpened || Self.opensAfter(before)) && !Self.isSpace(after)
        let closes =
            mark != "“" && mark != "‘" && !Self.isSpace(before)
            && !(closing == "'" || closing == "‘" ? Self.isWord(after) : false)
        let isEmpty = hasJustOpened
        hasJustOpened = false
        if closes, !isEmpty, let depth = openQuote(closing) {
            flush()
            while frames.count > depth + 1 { spill() }
            close(.quoted(isInner: mark == "’"))
        } else if opens, frames.count < Self.maximumDepth {
            flush()
            frames.append(Frame(opener: .quote(mark), source: mark == "'" ? "’" : String(mark)))
            hasJustOpened = true
        } else {
            pending.append(mark == "'" ? "’" : mark)
        }
    }

    /// The open quotation that a mark would close, unless a tag was opened inside it.
    private func openQuote(_ mark: Character) -> Int? {
        for depth in frames.indices.reversed() {
            guard case .quote(let open) = frames[depth].opener else { return nil }
            if open == mark { return depth }
        }
        return nil
    }

    private static func isSpace(_ character: Character?) -> Bool {
        character?.isWhitespace ?? true
    }

    private static func isWord(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber } ?? false
    }

    private static func opensAfter(_ character: Character?) -> Bool {
        guard let character else { return true }
        return character.isWhitespace || "([{—–-/«".contains(character)
    }

    /// The character before a place, tags left out.
    private static func before(_ index: Int, _ characters: [Character]) -> Character? {
        var index = index - 1
        while index >= 0, characters[index] == ">",
            let start = characters[max(0, index - 60)..<index].lastIndex(of: "<"), tag(characters, at: start) != nil
        {
            index = start - 1
        }
        return index >= 0 ? characters[index] : nil
    }

    /// The character after a place, tags left out.
    private static func after(_ index: Int, _ characters: [Character]) -> Character? {
        var index = index + 1
        while index < characters.count, characters[index] == "<", let (_, length) = tag(characters, at: index) {
            index += length
        }
        return index < characters.count ? characters[index] : nil
    }

    // MARK: Frames

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        frames[frames.count - 1].pieces.append(.text(pending))
        pending = ""
    }

    /// Ends the innermost frame as a span of the one around it.
    private mutating func close(_ span: Piece.Span) {
        guard frames.count > 1, let frame = frames.popLast(), !frame.pieces.isEmpty else { return }
        frames[frames.count - 1].pieces.append(.span(span, frame.pieces))
    }

    /// Ends the innermost frame as the text that it was written as.
    private mutating func spill() {
        guard frames.count > 1, let frame = frames.popLast() else { return }
        frames[frames.count - 1].pieces.append(.text(frame.source))
        frames[frames.count - 1].pieces += frame.pieces
    }

    private mutating func finish() -> [Piece] {
        flush()
        while frames.count > 1 { spill() }
        return Self.joined(frames[0].pieces)
    }

    /// Neighboring texts as one.
    private static func joined(_ pieces: [Piece]) -> [Piece] {
        var result: [Piece] = []
        for piece in pieces {
            if case .text(let text) = piece, case .text(let last)? = result.last {
                result[result.count - 1] = .text(last + text)
            } else {
                result.append(piece)
            }
        }
        return result
    }
}
