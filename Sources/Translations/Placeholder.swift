import Markdown
import SiteModel

/// Something in a text that a translator moves but does not change: a directive, a citation, a reference to a note.
struct Placeholder: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// A value: `claim`, `latest`, `derived`, or a name: `term`, `place`, `ref`.
        case directive(String)
        case citation
        case note

        var name: String {
            switch self {
            case .directive(let name): name
            case .citation: "citation"
            case .note: "note"
            }
        }

        /// Supports what stands before it, and so keeps its place behind it.
        var isReference: Bool { self == .citation || self == .note }
    }

    let kind: Kind
    /// What it is about, whatever its options: the id of a claim, the keys of a citation, the label of a note.
    let subject: String
    /// As it stands in the source, white space collapsed.
    let source: String
    let hidesQualifier: Bool

    func isSame(as other: Placeholder) -> Bool { kind == other.kind && subject == other.subject }
}

/// A block's text as pieces of words and placeholders.
struct PlaceholderText: Sendable {
    enum Piece: Sendable {
        case words(String)
        case placeholder(Placeholder)
    }

    let pieces: [Piece]

    var placeholders: [Placeholder] {
        pieces.compactMap { if case .placeholder(let placeholder) = $0 { placeholder } else { nil } }
    }

    /// Directives whose label is text to be translated or written anew in each language.
    private static let open: Set<String> = ["plain", "span", "abbr", "note", "quote", "details", "positions"]

    /// - Parameter range: of the block, in the page's file.
    init(_ document: MarkdownDocument, _ block: SourceBlock) {
        self.init(document, range: block.range, isQuoted: false)
    }

    private init(_ document: MarkdownDocument, range: Range<Int>, isQuoted: Bool) {
        var found: [(range: Range<Int>, placeholder: Placeholder)] = []
        func source(_ range: Range<Int>) -> String { ContentPage.collapsed(document.source[range], inQuote: true) }
        for directive in document.directives
        where directive.form == .text && range.contains(directive.range.lowerBound)
            && !Self.open.contains(directive.name)
        {
            found.append(
                (
                    directive.range,
                    Placeholder(
                        kind: .directive(directive.name), subject: directive.argument?.text ?? "",
                        source: source(directive.range), hidesQualifier: directive["qualifier"]?.value == "none")
                ))
        }
        for citation in document.citations where range.contains(citation.range.lowerBound) {
            let keys = citation.items.map(\.key).sorted().joined(separator: " ")
            found.append(
                (
                    citation.range,
                    Placeholder(kind: .citation, subject: keys, source: source(citation.range), hidesQualifier: false)
                ))
        }
        for reference in document.footnoteReferences where range.contains(reference.range.lowerBound) {
            let text = source(reference.range)
            guard text.hasPrefix("[^") else { continue }
            found.append(
                (reference.range, Placeholder(kind: .note, subject: text, source: text, hidesQualifier: false)))
        }
        found.sort { $0.range.lowerBound < $1.range.lowerBound }
        var pieces: [Piece] = []
        var index = range.lowerBound
        for item in found where item.range.lowerBound >= index && item.range.upperBound <= range.upperBound {
            pieces.append(.words(Self.words(document.source[index..<item.range.lowerBound])))
            pieces.append(.placeholder(item.placeholder))
            index = item.range.upperBound
        }
        pieces.append(.words(Self.words(document.source[index..<range.upperBound])))
        self.pieces = pieces
    }

    /// White space collapsed, and kept as one space at both ends.
    private static func words(_ bytes: ArraySlice<UInt8>) -> String {
        func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
        let text = ContentPage.collapsed(bytes, inQuote: true)
        guard !text.isEmpty else { return bytes.isEmpty ? "" : " " }
        return (isSpace(bytes.first) ? " " : "") + text + (isSpace(bytes.last) ? " " : "")
    }

    /// The text for a translator: `{1:claim}` for the first placeholder of the source.
    ///
    /// - Parameter original: the placeholders of the source. One that is written with other options is
    ///   `{1:claim|:claim[x]{unit=none}}`; one that the source lacks stays as it is.
    func text(numberedBy original: [Placeholder]) -> String {
        var free = Array(original.enumerated())
        var text = ""
        for piece in pieces {
            switch piece {
            case .words(let words): text += words
            case .placeholder(let placeholder):
                let exact = free.firstIndex { $0.element == placeholder }
                guard let match = exact ?? free.firstIndex(where: { $0.element.isSame(as: placeholder) }) else {
                    text += placeholder.source
                    continue
                }
                let number = free[match].offset + 1
                let same = free[match].element.source == placeholder.source
                text += "{\(number):\(placeholder.kind.name)\(same ? "" : "|" + placeholder.source)}"
                free.remove(at: match)
            }
        }
        return text
    }
}
