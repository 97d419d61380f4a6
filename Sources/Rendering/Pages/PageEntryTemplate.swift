import Citations
import Localization
import Markdown
import Markup

/// The entry that a style has for a page of the site, in HTML with holes: for title, address, day and year.
///
/// An object, since all pages of a language share it.
final class PageEntryTemplate: Sendable {
    /// Words whose scripts are marked when they are known, and the markup before them.
    private struct Part: Sendable {
        let markup: HoledText
        let words: HoledText
        let wording: Wording
    }

    private let parts: [Part]
    /// The markup behind the last words.
    private let end: HoledText

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
                parts.append(Part(markup: HoledText(output.bytes, holes), words: holed, wording: wording))
                output.reset()
            }, into: &output)
        self.parts = parts
        end = HoledText(output.bytes, holes)
    }

    func write(_ holes: PageHoles, to output: inout ByteOutput) {
        var scratch = ByteOutput(capacity: 128)
        for index in parts.indices {
            parts[index].markup.write(holes, to: &output)
            scratch.reset()
            parts[index].words.write(holes, to: &scratch)
            scratch.bytes.withUnsafeBufferPointer { parts[index].wording.write(bytes: $0, to: &output) }
        }
        end.write(holes, to: &output)
    }
}
