import Localization
import Markup

/// The links from a note back to where a page refers to it, in one language.
struct BackLinks: Sendable {
    private let language: LocaleProfile
    /// The link of a note that is referred to once, by the note's number less one, for the numbers that most pages have.
    private let single: [[UInt8]]

    private static let usual = 24

    init(_ language: LocaleProfile) {
        self.language = language
        single = (1...Self.usual).map { number in
            var output = ByteOutput(capacity: 128)
            Self.write(1, toNote: number, language, &output)
            return output.bytes
        }
    }

    func write(of note: NoteRegistry.Note, to output: inout ByteOutput) {
        if note.uses == 1, note.number <= single.count {
            output.raw(bytes: single[note.number - 1])
        } else {
            Self.write(note.uses, toNote: note.number, language, &output)
        }
    }

    private static func write(_ uses: Int, toNote number: Int, _ language: LocaleProfile, _ output: inout ByteOutput) {
        let label = language.text("note.back", ["note": language.format.digits(String(number))])
        let isGroup = uses > 1
        // Several links say once what they are: a page may hold hundreds of them.
        if isGroup {
            output.raw("<span role=\"group\"")
            output.attribute("aria-label", label)
            output.raw(">")
        }
        for use in 1...max(uses, 1) {
            if use > 1 { output.raw(" ") }
            output.raw("<a role=\"doc-backlink\" href=\"#")
            NoteRegistry.Reference(number: number, use: use).writeID(to: &output)
            output.raw("\"")
            if !isGroup { output.attribute("aria-label", label) }
            output.raw(">↩")
            if isGroup {
                output.raw("<sup>")
                output.text(language.format.digits(String(use)))
                output.raw("</sup>")
            }
            output.raw("</a>")
        }
        if isGroup { output.raw("</span>") }
    }
}
