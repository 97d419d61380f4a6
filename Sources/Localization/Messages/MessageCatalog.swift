/// All messages of one language of a site: the site's own over the built-in ones, and behind them those of the default
/// language and of English, each with the language it is in.
package struct MessageCatalog: Sendable {
    /// A class, because entries are looked up for every word of the interface and copied each time.
    final class Entry: Sendable {
        let message: Message
        let language: LanguageTag

        init(message: Message, language: LanguageTag) {
            self.message = message
            self.language = language
        }
    }

    package let tag: LanguageTag
    private let entries: [String: Entry]

    /// The built-in messages of a language, over English.
    package init(_ tag: LanguageTag) {
        self.init(tag, layers: [])
    }

    /// - Parameter layers: messages with their languages, those that win first; the built-in ones of `tag` and English
    ///   come behind them.
    init(_ tag: LanguageTag, layers: [(language: LanguageTag, messages: [String: Message])]) {
        self.tag = tag
        var layers = layers
        if let own = BuiltInCatalogs.messages(for: tag) {
            let index = layers.firstIndex { $0.language.language != tag.language } ?? layers.count
            layers.insert((tag, own), at: index)
        }
        layers.append((.english, BuiltInCatalogs.english))
        var entries: [String: Entry] = [:]
        for layer in layers.reversed() {
            let language = layer.language
            entries.reserveCapacity(layer.messages.count)
            for (name, message) in layer.messages { entries[name] = Entry(message: message, language: language) }
        }
        self.entries = entries
    }

    init(_ tag: LanguageTag, entries: [String: Entry]) {
        self.tag = tag
        self.entries = entries
    }

    func entry(_ name: String) -> Entry? { entries[name] }

    package func message(_ key: MessageKey) -> Message? { entries[key.name]?.message }

    /// Every key, in byte order.
    package var keys: [String] { entries.keys.sorted() }

    /// Whether a message is in the catalog in another language than its own.
    package func isBorrowed(_ key: MessageKey) -> Bool {
        guard let entry = entries[key.name] else { return false }
        return entry.language.language != tag.language
    }

    /// A copy in which every literal text is marked (`⟦Ṣọụṛċẹ⟧`): what a page rendered with it shows unmarked comes from
    /// no catalog.
    package func pseudolocalized() -> MessageCatalog {
        MessageCatalog(
            tag, entries: entries.mapValues { Entry(message: $0.message.pseudolocalized(), language: $0.language) })
    }
}

extension Message {
    fileprivate func pseudolocalized() -> Message {
        func marked(_ pattern: MessagePattern) -> MessagePattern {
            var pieces: [MessagePattern.Piece] = [.literal("⟦")]
            for piece in pattern.pieces {
                if case .literal(let text) = piece {
                    pieces.append(.literal(String(text.map { Self.accents[$0] ?? $0 })))
                } else {
                    pieces.append(piece)
                }
            }
            return MessagePattern(pieces: pieces + [.literal("⟧")])
        }
        switch body {
        case .text(let pattern): return Message(body: .text(marked(pattern)), range: range)
        case .plural(let plural):
            let forms = plural.forms.mapValues(marked)
            return Message(
                body: .plural(.init(argument: plural.argument, isOrdinal: plural.isOrdinal, forms: forms)), range: range
            )
        }
    }

    private static let accents: [Character: Character] = [
        "a": "ạ", "c": "ċ", "d": "ḍ", "e": "ẹ", "f": "ḟ", "g": "ġ", "h": "ḥ", "i": "ị", "k": "ḳ", "l": "ḷ", "m": "ṃ",
        "n": "ṇ", "o": "ọ", "p": "ṗ", "r": "ṛ", "s": "ṣ", "t": "ṭ", "u": "ụ", "v": "ṿ", "w": "ẉ", "x": "ẋ", "y": "ỵ",
        "z": "ẓ", "A": "Ạ", "B": "Ḅ", "C": "Ċ", "D": "Ḍ", "E": "Ẹ", "F": "Ḟ", "G": "Ġ", "H": "Ḥ", "I": "Ị", "K": "Ḳ",
        "L": "Ḷ", "M": "Ṃ", "N": "Ṇ", "O": "Ọ", "P": "Ṗ", "R": "Ṛ", "S": "Ṣ", "T": "Ṭ", "U": "Ụ", "V": "Ṿ", "W": "Ẉ",
    ]
}
