/// A language tag of a locale file: a language, perhaps with a territory.
struct LocaleTag: Sendable, Hashable {
    /// As `tr-TR`: language in lower case, territory in upper case.
    let text: String
    let language: String

    init(_ tag: String) {
        let parts = tag.split { $0 == "-" || $0 == "_" }
        var language = (parts.first.map(String.init) ?? "en").lowercased()
        // Tags that circulate for Khmer, Norwegian and Hebrew.
        switch language {
        case "kh": language = "km"
        case "no": language = "nb"
        case "iw": language = "he"
        default: break
        }
        self.language = language
        let rest = parts.dropFirst().map { $0.count == 2 ? $0.uppercased() : String($0) }
        text = ([language] + rest).joined(separator: "-")
    }

    /// Whether a text looks like a language tag (BCP 47): letters and digits in parts of at most eight.
    static func isWellFormed(_ tag: String) -> Bool {
        var length = 0
        var isFirst = true
        func ends() -> Bool { isFirst ? (2...3).contains(length) : (1...8).contains(length) }
        for byte in tag.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: length += 1
            case 0x2D:
                guard ends() else { return false }
                isFirst = false
                length = 0
            default: return false
            }
        }
        return ends()
    }

    var isAmericanEnglish: Bool { text == "en-US" || text == "en" }

    /// A bare language as the tag of its principal territory; any other tag as it is.
    var principal: LocaleTag {
        guard text == language, let principal = Self.territories[language] else { return self }
        return LocaleTag(principal)
    }

    /// The tags under which a locale file may be found, nearest first.
    var candidates: [String] {
        var tags = [text]
        if let principal = Self.territories[language], principal != text { tags.append(principal) }
        if language != text { tags.append(language) }
        if tags.count == 1, !text.contains("-") { tags.append(text + "-" + text.uppercased()) }
        return tags
    }

    /// The territory whose file serves a language (CSL 1.0.2, “Locale Fallback”, primary dialects), where it is not
    /// named as the language is.
    private static let territories = [
        "af": "af-ZA", "az": "az-AZ", "bg": "bg-BG", "ca": "ca-AD", "cs": "cs-CZ", "cy": "cy-GB", "da": "da-DK",
        "de": "de-DE", "el": "el-GR", "en": "en-US", "es": "es-ES", "et": "et-EE", "fa": "fa-IR", "fi": "fi-FI",
        "fr": "fr-FR", "he": "he-IL", "hi": "hi-IN", "hr": "hr-HR", "hu": "hu-HU", "hy": "hy-AM", "id": "id-ID",
        "is": "is-IS", "it": "it-IT", "ja": "ja-JP", "km": "km-KH", "ko": "ko-KR", "lt": "lt-LT", "lv": "lv-LV",
        "mn": "mn-MN", "nb": "nb-NO", "nl": "nl-NL", "nn": "nn-NO", "pl": "pl-PL", "pt": "pt-PT", "ro": "ro-RO",
        "ru": "ru-RU", "sk": "sk-SK", "sl": "sl-SI", "sr": "sr-RS", "sv": "sv-SE", "th": "th-TH", "tr": "tr-TR",
        "uk": "uk-UA", "vi": "vi-VN", "zh": "zh-CN",
    ]
}
