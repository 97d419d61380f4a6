import Digests
import Localization
import Markdown

/// A piece of a page that is translated, and compared, as one: a paragraph, a heading, a cell, a text of the front
/// matter.
package struct SourceBlock: Sendable {
    package enum Kind: String, Sendable {
        case title
        case menuTitle = "menu-title"
        case description, kicker, tags, slug
        case paragraph, heading, cell, caption, label
        /// Words in a directive's attribute, as in `:::note{title="Not measured"}`.
        case attribute
        /// Not translated, but a translation without it is not the same page: charts, code, raw HTML.
        case directive, code, html

        /// Whether its words are a translator's work.
        package var isTranslated: Bool {
            switch self {
            case .directive, .code, .html: false
            default: true
            }
        }

        package var isFrontMatter: Bool {
            switch self {
            case .title, .menuTitle, .description, .kicker, .tags, .slug: true
            default: false
            }
        }
    }

    package let kind: Kind
    /// UTF-8 bytes of the page's file; empty for front matter.
    package let range: Range<Int>
    /// The source with every run of white space as one space, so that wrapping a paragraph anew changes nothing.
    package let text: String

    package init(kind: Kind, range: Range<Int>, text: String) {
        self.kind = kind
        self.range = range
        self.text = text
    }

    /// What a translation records of the text it was made from: six hexadecimal digits of SHA-256.
    package var hash: String {
        String(Digest(of: Array("\(kind.rawValue)\u{0}\(text)".utf8)).hexadecimal.prefix(6))
    }
}

extension ContentPage {
    /// Everything that a translation is made from, in the order of the page. Slugs are each language's own.
    package var sourceBlocks: [SourceBlock] {
        var blocks: [SourceBlock] = []
        func add(_ kind: SourceBlock.Kind, _ text: String?) {
            if let text, !text.isEmpty {
                blocks.append(
                    SourceBlock(kind: kind, range: 0..<0, text: Self.collapsed(text.utf8[...], inQuote: false)))
            }
        }
        add(.title, metadata.title)
        add(.menuTitle, metadata.shortTitle)
        add(.description, metadata.description)
        add(.kicker, metadata.kicker)
        return blocks + bodyBlocks
    }

    /// The blocks of the text below the front matter.
    package var bodyBlocks: [SourceBlock] {
        var blocks: [SourceBlock] = []
        var quoteEnd = 0
        for index in document.nodes.indices {
            let node = document.nodes[index]
            let kind: SourceBlock.Kind
            switch node.kind {
            case .blockQuote:
                quoteEnd = max(quoteEnd, Int(node.next))
                continue
            case .paragraph: kind = .paragraph
            case .heading: kind = .heading
            case .tableCell: kind = .cell
            case .tableCaption: kind = .caption
            case .directiveLabel: kind = .label
            case .codeBlock: kind = .code
            case .htmlBlock: kind = .html
            case .directive:
                let directive = document.directives[Int(node.value)]
                if let words = SiteDirectives.words(of: directive) {
                    blocks.append(
                        SourceBlock(
                            kind: .attribute, range: words,
                            text: Self.collapsed(document.source[words], inQuote: false)))
                }
                guard directive.form == .leaf, directive.labelNode == nil else { continue }
                kind = .directive
            default: continue
            }
            var range = node.range
            if kind == .heading { range = headingText(range) }
            let text =
                kind == .code
                ? String(decoding: document.literal(of: index), as: UTF8.self)
                : Self.collapsed(document.source[range], inQuote: index < quoteEnd)
            guard !text.isEmpty, !(kind == .html && text.hasPrefix("<!--")) else { continue }
            blocks.append(SourceBlock(kind: kind, range: range, text: text))
        }
        return blocks
    }

    /// A heading without its number signs.
    private func headingText(_ range: Range<Int>) -> Range<Int> {
        let source = document.source
        var lower = range.lowerBound
        while lower < range.upperBound, source[lower] == 0x23 || source[lower] == 0x20 { lower += 1 }
        var upper = range.upperBound
        while upper > lower, source[upper - 1] <= 0x20 { upper -= 1 }
        return lower..<upper
    }

    /// The text with white space, line ends and the marks of a block quote at the start of lines as single spaces.
    package static func collapsed(_ bytes: some Sequence<UInt8>, inQuote: Bool) -> String {
        var result: [UInt8] = []
        var isPending = false
        var isLineStart = false
        for byte in bytes {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                isPending = !result.isEmpty
                if byte == 0x0A || byte == 0x0D { isLineStart = true }
            } else if inQuote, isLineStart, byte == 0x3E {
                continue
            } else {
                if isPending { result.append(0x20) }
                isPending = false
                isLineStart = false
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
