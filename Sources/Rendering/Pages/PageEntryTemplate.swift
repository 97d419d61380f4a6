import Citations
import Localization
import Markdown
import Markup

/// The entry that a style has for a page of the site, in HTML with holes: for title, address, day and year.
///
/// An object, since all pages of a language share it.
final class PageEntryTemplate: Sendable {
    private enum Part: Sendable {
        case markup(HoledText)
        /// Words whose scripts are marked when they are known.
        case words(HoledText, Wording)
    }

    private let parts: [Part]

    /// - Parameter text: the entry of the placeholder page.
    init(_ text: CitationText, in language: LanguageTag) {
        var output = ByteOutput(capacity: 512)
        var parts: [Part] = []
        let holes: [(String, PageHoles.Hole)] = [
            (PageSource.Placeholder.title, .title), (PageSource.Placeholder.address, .address),
            (String(PageSource.Placeholder.year), .year), (String(PageSource.Placeholder.day), .day(isPadded: false)),
        ]
        CitationHTML.render(
            text,
            words: { words, tag, output in
                let wording = Wording.strict(language: tag ?? language.string)
                let holed = HoledText(Array(words.utf8), holes)
                guard holed.hasHoles else { return wording.write(words, to: &output) }
                parts.append(.markup(HoledText(output.bytes, holes)))
                parts.append(.words(holed, wording))
                output.reset()
            }, into: &output)
        parts.append(.markup(HoledText(output.bytes, holes)))
        self.parts = parts
    }

    func write(_ holes: PageHoles, to output: inout ByteOutput) {
        var scratch = ByteOutput(capacity: 128)
        for part in parts {
            switch part {
            case .markup(let markup): markup.write(holes, to: &output)
            case .words(let words, let wording):
                scratch.reset()
                words.write(holes, to: &scratch)
                scratch.bytes.withUnsafeBufferPointer { wording.write(bytes: $0, to: &output) }
            }
        }
    }
}
