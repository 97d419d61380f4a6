/// What becomes of two marks of punctuation that meet where the style puts texts together.
enum Punctuation {
    /// Which of two marks remain.
    enum Remainder { case first, second, both }

    static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"):
            true
        default: false
        }
    }

    /// The marks that remain of two. A mark that ends a sentence makes a full stop or colon after it superfluous and
    /// replaces a colon or semicolon before it; a comma always stays.
    static func meeting(_ first: UInt8, _ second: UInt8) -> Remainder {
        guard isMark(first) else { return .both }
        if first == second { return .first }
        switch (Unicode.Scalar(first), Unicode.Scalar(second)) {
        case ("!", "."), ("!", ":"), ("?", "."), ("?", ":"), (":", "."), (";", "."), (";", ":"): return .first
        case (":", "!"), (";", "!"), (":", "?"), (";", "?"): return .second
        default: return .both
        }
    }
}
