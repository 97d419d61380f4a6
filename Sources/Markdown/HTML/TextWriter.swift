import Markup

/// Writes the words of a block, with what options ask to be done to them.
struct TextWriter {
    private let typography: Typography?
    private let wording: Wording?
    private let abbreviations: AbbreviationIndex?
    private let classes: [UInt8]
    private let isPlain: Bool
    private var state = TypographyState()

    init(_ html: borrowing MarkdownHTML) {
        typography = html.options.typography
        wording = html.options.wording
        abbreviations = html.abbreviations
        classes = html.classes
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

    /// Writes a text.
    ///
    /// - Parameter isDecoded: whether it stands otherwise in the source: its signs are meant as they are.
    mutating func write(_ text: Bytes, isDecoded: Bool, to out: inout ByteOutput) {
        if isPlain { return out.text(bytes: text) }
        let found = union(text)
        guard typography != nil else { return elements(text, found, to: &out) }
        if isDecoded {
            state.skipWord()
        } else if state.mayChange(found) {
            return change(text, found, to: &out)
        } else {
            state.skip(text)
        }
        elements(text, found, to: &out)
    }

    private mutating func change(_ text: Bytes, _ found: TextClasses, to out: inout ByteOutput) {
        guard let typography, state.changes(typography, text) else { return elements(text, found, to: &out) }
        state.apply(typography, to: text).withUnsafeBufferPointer { elements($0, union($0), to: &out) }
    }

    private func union(_ text: Bytes) -> TextClasses {
        classes.withUnsafeBufferPointer { TextClasses.union(of: text, by: $0) }
    }

    /// Puts elements around foreign words.
    private func elements(_ text: Bytes, _ found: TextClasses, to out: inout ByteOutput) {
        guard let wording, found.contains(.foreign) else { return words(text, found, to: &out) }
        var position = 0
        for run in wording.runs(in: text) {
            guard let element = wording.element(for: run, in: text) else { continue }
            words(Bytes(rebasing: text[position..<run.range.lowerBound]), found, to: &out)
            out.byte(0x3C)
            out.raw(element.name)
            if let language = element.language { out.attribute("lang", language) }
            out.byte(0x3E)
            words(Bytes(rebasing: text[run.range]), found, to: &out)
            out.raw("</")
            out.raw(element.name)
            out.byte(0x3E)
            position = run.range.upperBound
        }
        words(Bytes(rebasing: text[position...]), found, to: &out)
    }

    /// Puts elements around abbreviations.
    private func words(_ text: Bytes, _ found: TextClasses, to out: inout ByteOutput) {
        guard let abbreviations, found.contains(.abbreviation) else {
            return found.contains(.markup) ? out.text(bytes: text) : out.raw(bytes: text)
        }
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
