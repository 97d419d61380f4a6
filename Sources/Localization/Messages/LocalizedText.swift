import Diagnostics
import Serialization

/// A text and the language it is in, which may not be the one asked for.
package struct ResolvedText: Sendable, Hashable {
    package let text: String
    package let language: LanguageTag
    /// Written in another language than the one asked for: its element needs `lang`.
    package let isBorrowed: Bool

    package init(text: String, language: LanguageTag, isBorrowed: Bool) {
        self.text = text
        self.language = language
        self.isBorrowed = isBorrowed
    }
}

/// A text that people read: one string in the site's default language, or one for each of several languages.
package struct LocalizedText: Sendable, Hashable {
    /// In the order they were written; a nil tag is the default language, whatever that is.
    private let texts: [Entry]
    /// Where the author wrote it; nil for texts made by the program.
    package let range: SourceRange?

    private struct Entry: Sendable, Hashable {
        let tag: LanguageTag?
        let text: String
    }

    /// A text in the default language.
    package init(_ text: String) {
        texts = [Entry(tag: nil, text: text)]
        range = nil
    }

    package init(_ texts: [LanguageTag: String]) {
        self.texts = texts.sorted { $0.key < $1.key }.map { Entry(tag: $0.key, text: $0.value) }
        range = nil
    }

    /// Reads a string or a mapping from tags to strings; nil, with a diagnostic, for anything else.
    package init?(decoding node: Node, file: String, _ bag: inout DiagnosticBag) {
        range = SourceRange(file: file, offsets: node.range)
        if let text = node.text {
            texts = [Entry(tag: nil, text: text)]
            return
        }
        guard let entries = node.entries else {
            bag.add(
                .valueType, "\(node.kindName) where a text is expected", at: range,
                help: "write one text, or a mapping from language tags to texts")
            return nil
        }
        var texts: [Entry] = []
        for entry in entries where !entry.value.isNull {
            guard let tag = LanguageTag(entry.key) else {
                bag.add(
                    .textLanguage, "“\(entry.key)” is no language tag of BCP 47",
                    at: SourceRange(file: file, offsets: entry.keyRange), help: "for example en, tr or pt-BR")
                continue
            }
            guard let text = entry.value.text else {
                bag.add(
                    .valueType, "\(entry.value.kindName) where the text in “\(tag)” is expected",
                    at: SourceRange(file: file, offsets: entry.value.range))
                continue
            }
            texts.append(Entry(tag: tag, text: text))
        }
        guard !texts.isEmpty else {
            if entries.isEmpty {
                bag.add(.valueType, "a mapping without a text", at: range, help: "write at least one language")
            }
            return nil
        }
        self.texts = texts
    }

    /// The text for a reader of a language: in that language or what it falls back to, else in the default language, else
    /// in English, else in the first language written.
    package func resolved(for tag: LanguageTag, default defaultTag: LanguageTag) -> ResolvedText {
        // Nearly all texts have the very language that is asked for.
        if let exact = texts.first(where: { $0.tag.map { $0 == tag } ?? (defaultTag == tag) }) {
            return ResolvedText(text: exact.text, language: tag, isBorrowed: false)
        }
        for wanted in [tag, defaultTag, .english] {
            let candidates = texts.map { $0.tag ?? defaultTag }
            if let best = wanted.best(among: candidates),
                let entry = texts.first(where: { ($0.tag ?? defaultTag) == best })
            {
                return ResolvedText(text: entry.text, language: best, isBorrowed: best.language != tag.language)
            }
        }
        let first = texts.first
        let language = first?.tag ?? defaultTag
        return ResolvedText(text: first?.text ?? "", language: language, isBorrowed: language.language != tag.language)
    }

    /// The text of `resolved(for:default:)`.
    package func text(for tag: LanguageTag, default defaultTag: LanguageTag) -> String {
        if texts.count == 1, let only = texts.first { return only.text }
        if let exact = texts.first(where: { $0.tag == tag }) { return exact.text }
        return resolved(for: tag, default: defaultTag).text
    }

    /// The languages named; empty for one string in the default language.
    package var languages: [LanguageTag] { texts.compactMap(\.tag) }

    /// The text written for exactly this tag.
    package subscript(exact tag: LanguageTag) -> String? {
        texts.first { $0.tag == tag }?.text
    }

    /// Which of a site's languages have no text here.
    package func missing(of tags: [LanguageTag], default defaultTag: LanguageTag) -> [LanguageTag] {
        let candidates = texts.map { $0.tag ?? defaultTag }
        return tags.filter { $0.best(among: candidates) == nil }
    }

    /// Two texts are the same when they say the same, wherever they stand.
    package static func == (lhs: LocalizedText, rhs: LocalizedText) -> Bool {
        lhs.texts == rhs.texts
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(texts)
    }
}

extension Fields {
    /// A text in one or several languages; nil where the key is absent, and, with a diagnostic, where it is no text.
    package mutating func localizedText(_ key: String, _ bag: inout DiagnosticBag) -> LocalizedText? {
        node(key).flatMap { LocalizedText(decoding: $0, file: file, &bag) }
    }

    /// As `localizedText`, and a diagnostic where the key is absent.
    package mutating func requiredLocalizedText(_ key: String, _ bag: inout DiagnosticBag) -> LocalizedText? {
        requiredNode(key, &bag).flatMap { LocalizedText(decoding: $0, file: file, &bag) }
    }
}
