import Localization

/// A part of a report: cover, front matter, a chapter, an annex.
struct ReportPart: Sendable {
    enum Kind: String, Sendable {
        case cover, imprint, contents, charts, summary, chapter, glossary, data, evidence, annex, bibliography
        case article, colophon
    }

    /// Its anchor: what begins every id in it.
    let id: String
    let kind: Kind
    /// As the table of contents has it; nil for parts that it does not list.
    let title: String?
    /// The language of its text.
    let language: LocaleProfile
    var body: [UInt8]
    var notes: [TextSetter.Note] = []
}
