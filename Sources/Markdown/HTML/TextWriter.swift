import Markup

/// Writes the words of a block, with what options ask to be done to them.
struct TextWriter {
    private let typography: Typography?
    private let wording: Wording?
    private let abbreviations: AbbreviationIndex?
    private let isPlain: Bool
    private var state = TypographyState()

    init(_ html: borrowing MarkdownHTML) {
        typography = html.options.typography
        wording = html.options.wording
        abbreviations = html.abbreviations
        isPlain = typography == nil && wording == nil && abbreviations == nil
    }

    /// A block begins.
    mutating func start() {
        if !isPlain { state = TypographyState() }
    }

    /// White space that is no text.
    mutating func space() {
        if !isPlain { state.skipSpace() }
    }

    /// Something that counts as a word: code, an image, a note.
    mutating func word() {
        if !isPlain { state.skipWord() }
    }

    mutating func write(_ pool: [UInt8], _ node: MarkdownNode, to out: inout ByteOutput) {
        let literal = pool[Int(node.textStart)..<Int(node.textStart + node.textCount)]
        if isPlain { return out.text(bytes: literal) }
        guard let typography, !node.flags.contains(.decoded) else {
            if typography != nil { state.skipWord() }
            return literal.withUnsafeBufferPointer { elements($0, to: &out) }
        }
        guard state.changes(typography, literal) else {
            return literal.withUnsafeBufferPointer { elements($0, to: &out) }
        }
        state.apply(typography, to: literal).withUnsafeBufferPointer { elements($0, to: &out) }
    }

    /// Puts elements around foreign words.
    private func elements(_ text: Bytes, to out: inout ByteOutput) {
        guard let wording, wording.mayHaveRuns(text) else { return words(text, to: &out) }
        var position = 0
        for run in wording.runs(in: text) {
            guard let element = wording.element(for: run, in: text) else { continue }
            words(Bytes(rebasing: text[position..<run.range.lowerBound]), to: &out)
            out.byte(0x3C)
            out.raw(element.name)
            if let language = element.language { out.attribute("lang", language) }
            out.byte(0x3E)
            words(Bytes(rebasing: text[run.range]), to: &out)
            out.raw("</")
            out.raw(element.name)
            out.byte(0x3E)
            position = run.range.upperBound
        }
        words(Bytes(rebasing: text[position...]), to: &out)
    }

    /// Puts elements around abbreviations.
    private func words(_ text: Bytes, to out: inout ByteOutput) {
        guard let abbreviations else { return out.text(bytes: text) }
        var position = 0
        var index = 0
        while index < text.count {
            guard let (length, meaning) = abbreviations.match(text, at: index) else {
                index += 1
                continue
            }
            out.text(bytes: Bytes(rebasing: text[position..<index]))
            out.raw("<abbr")
            out.attribute("title", meaning)
            out.byte(0x3E)
            out.text(bytes: Bytes(rebasing: text[index..<index + length]))
            out.raw("</abbr>")
            index += length
            position = index
        }
        out.text(bytes: Bytes(rebasing: text[position...]))
    }
}
