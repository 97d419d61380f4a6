/// A language tag of BCP 47 (RFC 5646) in canonical case: `tr`, `zh-Hant-TW`, `de-DE-1996`.
///
/// Well-formedness is checked, not registration: `qq` passes, `english` and `tr_TR` do not. Grandfathered tags,
/// retired codes (`iw`, `in`, `ji`) and extended languages (`zh-yue`) become what they stand for today.
package struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The canonical text.
    package let string: String
    private let languageSubtag: Subtag
    private let scriptSubtag: Subtag
    private let regionSubtag: Subtag

    /// Two or three lower-case letters, four to eight for reserved forms; `x` for a private tag.
    package var language: String { languageSubtag.text }
    /// ISO 15924, four letters, `Hant`.
    package var script: String? { scriptSubtag.isEmpty ? nil : scriptSubtag.text }
    /// ISO 3166-1 or UN M.49: `TW`, `419`.
    package var region: String? { regionSubtag.isEmpty ? nil : regionSubtag.text }

    /// Nil where the text is no well-formed tag.
    package init?(_ text: some StringProtocol) {
        guard let tag = LanguageTagParser.parse(text) else { return nil }
        self = tag
    }

    init(string: String, language: String, script: String?, region: String?) {
        self.string = string
        languageSubtag = Subtag(language)
        scriptSubtag = Subtag(script)
        regionSubtag = Subtag(region)
    }

    private init(language: String) {
        self.init(string: language, language: language, script: nil, region: nil)
    }

    package var description: String { string }

    package static let english = LanguageTag(language: "en")
    package static let turkish = LanguageTag(language: "tr")
    package static let azerbaijani = LanguageTag(language: "az")
    package static let russian = LanguageTag(language: "ru")
    package static let armenian = LanguageTag(language: "hy")
    package static let arabic = LanguageTag(language: "ar")

    /// The tag and then ever more general ones, as RFC 4647 §3.4 looks them up: `tr-TR`, `tr`.
    ///
    /// The chain ends where the script would change: `zh-Hant` does not fall back to `zh`, which is written in
    /// simplified characters.
    package var fallbacks: [LanguageTag] {
        var chain = [self]
        var parts = string.split(separator: "-")
        while parts.count > 1 {
            parts.removeLast()
            if parts.count > 1, let last = parts.last, last.utf8.count == 1 { parts.removeLast() }
            guard let next = LanguageTag(parts.joined(separator: "-")), next.writingScript == writingScript else {
                break
            }
            chain.append(next)
        }
        return chain
    }

    /// The candidate that serves a reader of this language best: itself, one of its fallbacks, a more special form of
    /// it, then any of the same language and script; nil where there is none. Ties go to the first.
    package func best(among candidates: some Sequence<LanguageTag>) -> LanguageTag? {
        let candidates = Array(candidates)
        for tag in fallbacks where candidates.contains(tag) { return tag }
        return candidates.first { $0.fallbacks.contains(self) }
            ?? candidates.first { $0.language == language && $0.writingScript == writingScript }
    }

    /// The direction of the tag's script.
    package var direction: TextDirection { writingScript.direction }

    package static func == (lhs: LanguageTag, rhs: LanguageTag) -> Bool {
        lhs.string == rhs.string
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(string)
    }

    /// By the bytes of the canonical text.
    package static func < (lhs: LanguageTag, rhs: LanguageTag) -> Bool {
        lhs.string.utf8.lexicographicallyPrecedes(rhs.string.utf8)
    }
}
