import Diagnostics
import Serialization

/// Text that people read: one string, or one for each language.
package struct ChartText: Sendable, Hashable {
    /// Language tag → text; the empty tag holds a text that was given without one.
    package let texts: [String: String]

    package init(_ texts: [String: String]) {
        self.texts = texts
    }

    package init(_ text: String) {
        texts = ["": text]
    }

    /// The text in the first language of the list that has one, then the one without a language, then any.
    package func text(for languages: [String]) -> String {
        resolved(for: languages).text
    }

    /// The text with the language it is in; an empty tag where it was given without one.
    package func resolved(for languages: [String]) -> (text: String, language: String) {
        if let language = languages.first, let text = texts[language] { return (text, language) }
        if let text = texts[""] { return (text, "") }
        for language in languages {
            if let text = texts[language] { return (text, language) }
        }
        let first = texts.keys.min() ?? ""
        return (texts[first] ?? "", first)
    }

    static func decode(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> ChartText? {
        if let text = node.text { return ChartText(text) }
        guard let entries = node.entries else {
            bag.add(
                .valueType, "\(node.kindName) where text is expected", at: SourceRange(file: file, offsets: node.range),
                help: "write one text, or a map from language to text")
            return nil
        }
        var texts: [String: String] = [:]
        for entry in entries {
            if let text = entry.value.text {
                texts[entry.key] = text
            } else if !entry.value.isNull {
                bag.add(
                    .valueType, "\(entry.value.kindName) where text is expected",
                    at: SourceRange(file: file, offsets: entry.value.range))
            }
        }
        return texts.isEmpty ? nil : ChartText(texts)
    }
}
