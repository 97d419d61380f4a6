/// Initials of given names (CSL 1.0.2, “Name”, `initialize-with`).
struct Initials {
    /// What stands behind each initial.
    let with: String
    let keepsHyphens: Bool

    private enum Token {
        /// A name to be shortened.
        case name(String)
        /// An initial or an abbreviation that was written with a full stop, without it.
        case abbreviation(String)
        /// A word in small letters, which stays.
        case word(String)
        case hyphen
    }

    /// “John Paul” → “J. P.”; abbreviations stay, words in small letters stay.
    ///
    /// - Parameter shortens: false leaves names whole and writes only what are initials already as the style asks.
    func applied(to pieces: [Piece], shortens: Bool) -> [Piece] {
        if pieces.count == 1, case .text(let text) = pieces[0] {
            return [.text(join(tokens(text), shortens: shortens))]
        }
        return pieces.map { piece in
            switch piece {
            case .affix: return piece
            case .span(let span, let children): return .span(span, applied(to: children, shortens: shortens))
            case .text(let text):
                // Between marked parts, the space or hyphen at the start stays.
                let lead = text.prefix { $0 == " " || $0 == "-" }
                return .text(lead + join(tokens(String(text.dropFirst(lead.count))), shortens: shortens))
            }
        }
    }

    private func tokens(_ given: String) -> [Token] {
        var tokens: [Token] = []
        for field in given.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }) {
            for (index, part) in field.split(separator: "-", omittingEmptySubsequences: true).enumerated() {
                if index > 0 { tokens.append(.hyphen) }
                append(part, to: &tokens)
            }
        }
        return tokens
    }

    private func append(_ part: Substring, to tokens: inout [Token]) {
        var rest = part
        while let stop = rest.firstIndex(of: ".") {
            let head = rest[..<stop]
            if !head.isEmpty { tokens.append(.abbreviation(String(head))) }
            rest = rest[rest.index(after: stop)...]
        }
        guard !rest.isEmpty else { return }
        let letters = rest.unicodeScalars.filter { $0.properties.isAlphabetic }
        if let first = letters.first, first.properties.isLowercase {
            tokens.append(.word(String(rest)))
        } else {
            tokens.append(.name(String(rest)))
        }
    }

    private func join(_ tokens: [Token], shortens: Bool) -> String {
        var text = ""
        var endsWithInitial = false
        for token in tokens {
            switch token {
            case .hyphen:
                while text.last == " " { text.removeLast() }
                if keepsHyphens {
                    text += "-"
                } else if shortens, endsWithInitial {
                    text += with.hasSuffix(" ") ? " " : ""
                }
            case .abbreviation(let word):
                space(&text, endsWithInitial, isInitial: true)
                text += word + with
                endsWithInitial = true
            case .name(let word) where shortens || word.count == 1:
                space(&text, endsWithInitial, isInitial: true)
                text += (shortens ? Self.initial(of: word) : word) + with
                endsWithInitial = true
            case .name(let word), .word(let word):
                space(&text, endsWithInitial, isInitial: false)
                text += word
                endsWithInitial = false
            }
        }
        while text.last == " " { text.removeLast() }
        return text
    }

    private func space(_ text: inout String, _ endsWithInitial: Bool, isInitial: Bool) {
        guard !text.isEmpty, text.last != " ", text.last != "-" else { return }
        if !(endsWithInitial && isInitial) { text += " " }
    }

    /// The first letter, or a digraph written with two capitals: “TSerendorjiin” → “Ts”.
    private static func initial(of word: String) -> String {
        guard let letter = word.firstIndex(where: { $0.isLetter }) else { return String(word.prefix(1)) }
        let rest = word[word.index(after: letter)...]
        let capitals = rest.prefix { $0.isUppercase }
        guard capitals.count == 1, rest.dropFirst().first?.isLowercase ?? false else { return String(word[letter]) }
        return String(word[letter]) + capitals.lowercased()
    }
}
