import Citations
import Localization
import Markdown
import Markup

/// Writes citations with the language of every name and title that the page's script does not have.
enum CitedWords {
    static func render(
        _ text: CitationText, in language: LanguageTag, references: String? = nil, into output: inout ByteOutput
    ) {
        let wording = Wording.strict(language: language.string)
        CitationHTML.render(
            text, references: references,
            words: { words, tag, output in
                (tag.map { Wording.strict(language: $0) } ?? wording).write(words, to: &output)
            }, into: &output)
    }
}
