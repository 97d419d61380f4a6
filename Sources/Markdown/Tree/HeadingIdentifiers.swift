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
        let parts = SlugPart.table
        for scalar in words.unicodeScalars {
            let part = Int(scalar.value) < parts.count ? parts[Int(scalar.value)] : SlugPart(scalar)
            switch part {
            case .one(let byte): slug.append(byte)
            case .two(let first, let second):
                slug.append(first)
                slug.append(second)
            case .more: slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            case .hyphen: if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
            case .nothing: break
            }
        }
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        return String(decoding: slug, as: UTF8.self)
    }
}

/// What a character of a heading becomes in its identifier.
private enum SlugPart {
    case nothing
    /// One hyphen for all that follow each other, and none at the ends.
    case hyphen
    case one(UInt8)
    case two(UInt8, UInt8)
    /// Its lower case, in more bytes than two.
    case more

    init(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "a"..."z", "0"..."9", "_", "-": self = .one(UInt8(ascii: scalar))
        case "A"..."Z": self = .one(UInt8(ascii: scalar) | 0x20)
        // The Turkish capital İ would leave a lone dot above behind.
        case "İ": self = .one(UInt8(ascii: "i"))
        case _ where !scalar.isASCII && ScalarClasses.isWord(scalar):
            let lower = Array(scalar.properties.lowercaseMapping.utf8)
            self = lower.count == 2 ? .two(lower[0], lower[1]) : .more
        case _ where scalar.properties.isWhitespace: self = .hyphen
        default: self = .nothing
        }
    }

    /// The letters of Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic are below.
    static let table: [SlugPart] = (0..<0x700 as Range<UInt32>).map {
        Unicode.Scalar($0).map(SlugPart.init) ?? .nothing
    }
}
