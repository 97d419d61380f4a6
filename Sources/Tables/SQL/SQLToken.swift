/// A word, literal or sign of SQL, in UTF-8 byte offsets of the query.
struct SQLToken {
    enum Kind {
        /// A word that is no quoted name: a keyword, a name.
        case word
        /// A name in double quotes, backquotes or brackets.
        case quotedName
        /// A text in single quotes.
        case string
        case number
        /// `?1`, `:name`, `@name`, `$name`.
        case parameter
        case symbol
    }

    let kind: Kind
    let range: Range<Int>
    /// The name or sign: upper-case letters of a word kept, quotes of a name or text taken off.
    let text: String

    /// Whether the token is a keyword, given in capitals.
    func isKeyword(_ keyword: String) -> Bool {
        kind == .word && text.utf8.count == keyword.utf8.count && text.uppercased() == keyword
    }

    func isSymbol(_ symbol: String) -> Bool {
        kind == .symbol && text == symbol
    }

    var isName: Bool { kind == .word || kind == .quotedName }
}
