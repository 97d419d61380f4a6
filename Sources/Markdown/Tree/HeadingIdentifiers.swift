/// Identifiers for headings, unique in a document.
///
/// As on GitHub: lower case, spaces as hyphens, everything but letters, marks, digits, hyphens and underscores left
/// out, in any script; a number at the end where a heading would repeat another. A heading's own `{#id}` wins.
struct HeadingIdentifiers {
    private var used: Set<String>
    private var next: [String: Int] = [:]

    init(reserved: Set<String>) {
        used = reserved
    }

    mutating func headings(
        _ drafts: [TreeBuilder.HeadingDraft], in document: MarkdownDocument, text: Bytes, automatic: Bool
    ) -> [Heading] {
        let explicit = drafts.map { draft in draft.attributes.first { $0.kind == .identifier }?.value }
        for range in explicit.compactMap({ $0 }) { used.insert(text.string(range)) }
        return drafts.enumerated().map { index, draft in
            let words = document.plainText(of: draft.node)
            let given = explicit[index].map { text.string($0) }
            return Heading(
                index: index, level: draft.level, range: document.nodes[draft.node].range, text: words,
                explicitIdentifier: given, identifierRange: explicit[index],
                classes: draft.attributes.filter { $0.kind == .class }.map { text.string($0.value) },
                identifier: given ?? (automatic ? unique(Self.slug(words)) : nil), node: draft.node)
        }
    }

    private mutating func unique(_ slug: String) -> String {
        let base = slug.isEmpty ? "section" : slug
        if used.insert(base).inserted { return base }
        var number = next[base] ?? 1
        while !used.insert("\(base)-\(number)").inserted { number += 1 }
        next[base] = number + 1
        return "\(base)-\(number)"
    }

    /// The identifier that a heading's words give; empty where they hold no letter and no digit.
    static func slug(_ words: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(words.utf8.count)
        for scalar in words.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "_", "-": slug.append(UInt8(ascii: scalar))
            case "A"..."Z": slug.append(UInt8(ascii: scalar) | 0x20)
            // The Turkish capital İ would leave a lone dot above behind.
            case "İ": slug.append(UInt8(ascii: "i"))
            case _ where !scalar.isASCII && ScalarClasses.isWord(scalar):
                slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            case _ where scalar.properties.isWhitespace:
                if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
            default: break
            }
        }
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        return String(decoding: slug, as: UTF8.self)
    }
}
