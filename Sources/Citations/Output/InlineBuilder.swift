/// Builds finished text from words and what opens and closes around them; text that goes on is one part.
struct InlineBuilder {
    /// The parts of an open wrapper, whose text that goes on begins at `start` of what is pending.
    private struct Frame {
        let wrapper: Assembly.Wrapper?
        let start: Int
        var children: [CitationInline] = []
    }

    private var frames = [Frame(wrapper: nil, start: 0)]
    /// Text that goes on, in UTF-8, of all frames.
    private var pending: [UInt8] = []

    init() {
        pending.reserveCapacity(512)
        frames.reserveCapacity(8)
        frames[0].children.reserveCapacity(16)
    }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { pending.append(contentsOf: $0) }
    }

    /// Adds text with characters that are raised in themselves as raised plain ones.
    mutating func append(text: String) {
        guard SuperscriptCharacters.mayOccur(in: text),
            text.unicodeScalars.contains(where: { SuperscriptCharacters.table[$0] != nil })
        else { return append(text) }
        var plain = ""
        for scalar in text.unicodeScalars {
            if let raised = SuperscriptCharacters.table[scalar] {
                append(plain)
                plain = ""
                append(.styled(.superscript, [.text(raised)]))
            } else {
                plain.unicodeScalars.append(scalar)
            }
        }
        append(plain)
    }

    mutating func open(_ wrapper: Assembly.Wrapper) {
        frames.append(Frame(wrapper: wrapper, start: pending.count))
    }

    mutating func close() {
        guard frames.count > 1 else { return }
        flush()
        guard let closed = frames.popLast(), let wrapper = closed.wrapper, !closed.children.isEmpty else { return }
        let (inner, spaces) =
            wrapper.isInlineBlock ? Self.withoutTrailingSpaces(closed.children) : (closed.children, "")
        append(wrapper.around(inner))
        append(spaces)
    }

    mutating func finish() -> [CitationInline] {
        flush()
        return frames[0].children
    }

    private mutating func append(_ inline: CitationInline) {
        flush()
        frames[frames.count - 1].children.append(inline)
    }

    private mutating func flush() {
        let start = frames[frames.count - 1].start
        guard pending.count > start else { return }
        let text = pending.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[start...]), as: UTF8.self)
        }
        frames[frames.count - 1].children.append(.text(text))
        pending.removeLast(pending.count - start)
    }

    /// Spaces at the end of a part that is set off belong behind it.
    private static func withoutTrailingSpaces(_ inlines: [CitationInline]) -> ([CitationInline], spaces: String) {
        guard case .text(let text)? = inlines.last, text.hasSuffix(" ") else { return (inlines, "") }
        let count = text.reversed().prefix { $0 == " " }.count
        let rest = String(text.dropLast(count))
        return (inlines.dropLast() + (rest.isEmpty ? [] : [.text(rest)]), String(text.suffix(count)))
    }
}
