/// What becomes of two marks of punctuation that meet where the style puts texts together.
enum Punctuation {
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", ";", ":", "!", "?": true
        default: false
        }
    }

    /// The marks that remain of two. A mark that ends a sentence makes a full stop or colon after it superfluous and
    /// replaces a colon or semicolon before it; a comma always stays.
    static func joined(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> String {
        guard isMark(first) else { return String(String.UnicodeScalarView([first, second])) }
        if first == second { return String(first) }
        switch (first, second) {
        case ("!", "."), ("!", ":"): return "!"
        case ("?", "."), ("?", ":"): return "?"
        case (":", "."): return ":"
        case (";", "."), (";", ":"): return ";"
        case (":", "!"), (";", "!"): return "!"
        case (":", "?"), (";", "?"): return "?"
        default: return String(String.UnicodeScalarView([first, second]))
        }
    }
}
