import Citations
import Localization
import Markdown
import Markup

/// Writes citations with the language of every name and title that the page's script does not have.
enum CitedWords {
    static func render(
        _ text: CitationText, in language: LanguageTag, references: String? = nil, into output: inout ByteOutput
    ) {
        let own = Wording.strict(language: language.string)
        CitationHTML.render(
            text, references: references,
            words: { words, tag, output in
                let wording = tag.map { Wording.strict(language: $0) } ?? own
                wording.write(words, to: &output)
            }, into: &output)
    }
}
