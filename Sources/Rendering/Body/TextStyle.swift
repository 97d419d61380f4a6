import Localization
import Markdown

/// How the words of a language are written on its pages.
enum TextStyle {
    /// Numbers keep their units on the line, and words of other scripts have their language.
    ///
    /// - Parameter marks: straight quotation marks, double hyphens and three dots become the language's signs.
    static func options(_ language: LocaleProfile, marks: Bool) -> MarkdownHTML.Options {
        let code = language.tag.language
        let quotes = language.quotes
        var typography = Typography(
            open: quotes.open, close: quotes.close, innerOpen: quotes.innerOpen, innerClose: quotes.innerClose,
            units: Typography.units(language: code), numberWords: Typography.numberWords(language: code))
        typography.quotes = marks
        typography.dashes = marks
        typography.ellipsis = marks
        var options = MarkdownHTML.Options()
        options.typography = typography
        options.wording = Wording.strict(language: code)
        return options
    }
}
