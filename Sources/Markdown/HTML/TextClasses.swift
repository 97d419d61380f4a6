/// What each byte of a text may ask of `TextWriter`, so that one look at a text tells all that it needs.
struct TextClasses: OptionSet, Sendable {
    let rawValue: UInt8

    /// `&`, `<`, `>` and `"`, which are escaped.
    static let markup = TextClasses(rawValue: 1)
    /// Letters that may be of another script.
    static let foreign = TextClasses(rawValue: 2)
    static let digit = TextClasses(rawValue: 4)
    /// Signs that typography changes.
    static let sign = TextClasses(rawValue: 8)
    /// First bytes of abbreviations.
    static let abbreviation = TextClasses(rawValue: 16)

    /// The raw classes of each byte for what options and a document ask.
    static func table(_ options: MarkdownHTML.Options, _ abbreviations: AbbreviationIndex?) -> [UInt8] {
        var table = plain
        if let wording = options.wording { wording.mark(foreign.rawValue, in: &table) }
        if let typography = options.typography {
            for byte in 0x30...0x39 { table[byte] |= digit.rawValue }
            for byte in typography.signs { table[Int(byte)] |= sign.rawValue }
        }
        abbreviations?.mark(abbreviation.rawValue, in: &table)
        return table
    }

    /// All classes that the bytes of a text have.
    static func union(of text: Bytes, by table: UnsafeBufferPointer<UInt8>) -> TextClasses {
        var union: UInt8 = 0
        var index = 0
        while index + 4 <= text.count {
            let first = table[Int(text[index])] | table[Int(text[index + 1])]
            let second = table[Int(text[index + 2])] | table[Int(text[index + 3])]
            union |= first | second
            index += 4
        }
        while index < text.count {
            union |= table[Int(text[index])]
            index += 1
        }
        return TextClasses(rawValue: union)
    }

    private static let plain: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 256)
        for byte in [0x22, 0x26, 0x3C, 0x3E] { table[byte] = markup.rawValue }
        return table
    }()
}
