/// RFC 5646 §2.1: language, extended language, script, region, variants, extensions, private use, in that order.
enum LanguageTagParser {
    static func parse(_ text: some StringProtocol) -> LanguageTag? {
        guard text.utf8.count <= 128 else { return nil }
        // Most tags are a language and nothing else.
        if (2...3).contains(text.utf8.count), text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
            let language = String(text)
            let modern = retired[language] ?? language
            return LanguageTag(string: modern, language: modern, script: nil, region: nil)
        }
        let lower = asciiLowercased(text)
        guard let lower else { return nil }
        if let modern = grandfathered[lower] { return modern.isEmpty ? nil : parse(modern) }
        let parts = lower.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy({ (1...8).contains($0.utf8.count) }) else { return nil }
        if parts[0] == "x" {
            guard parts.count > 1 else { return nil }
            return LanguageTag(string: lower, language: "x", script: nil, region: nil)
        }
        return langtag(parts)
    }

    private static func langtag(_ parts: [String]) -> LanguageTag? {
        guard isAlpha(parts[0]), parts[0].utf8.count >= 2 else { return nil }
        var language = retired[parts[0]] ?? parts[0]
        var index = 1
        var script: String?
        var region: String?
        var rest: [String] = []
        if parts[0].utf8.count <= 3, index < parts.count, parts[index].utf8.count == 3, isAlpha(parts[index]) {
            language = parts[index]  // §4.5: the extended language stands alone
            index += 1
        }
        if index < parts.count, parts[index].utf8.count == 4, isAlpha(parts[index]) {
            script = parts[index].prefix(1).uppercased() + parts[index].dropFirst()
            index += 1
        }
        if index < parts.count, isRegion(parts[index]) {
            region = parts[index].uppercased()
            index += 1
        }
        while index < parts.count, isVariant(parts[index]) {
            guard !rest.contains(parts[index]) else { return nil }
            rest.append(parts[index])
            index += 1
        }
        guard extensions(parts, from: index, into: &rest) else { return nil }
        let head = [language, script, region].compactMap { $0 }
        return LanguageTag(
            string: (head + rest).joined(separator: "-"), language: language, script: script, region: region)
    }

    /// Singletons each with at least one subtag of two to eight letters, none twice; `x` takes all the rest.
    private static func extensions(_ parts: [String], from start: Int, into rest: inout [String]) -> Bool {
        var index = start
        var seen: [String] = []
        while index < parts.count {
            let singleton = parts[index]
            guard singleton.utf8.count == 1, !seen.contains(singleton), index + 1 < parts.count else { return false }
            seen.append(singleton)
            rest.append(singleton)
            index += 1
            let first = index
            while index < parts.count, singleton == "x" || parts[index].utf8.count >= 2 {
                rest.append(parts[index])
                index += 1
            }
            guard index > first else { return false }
        }
        return true
    }

    private static func asciiLowercased(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A: bytes.append(byte | 0x20)
            case 0x61...0x7A, 0x30...0x39, 0x2D: bytes.append(byte)
            default: return nil
            }
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    private static func isAlpha(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }

    private static func isRegion(_ text: String) -> Bool {
        text.utf8.count == 2 && isAlpha(text)
            || text.utf8.count == 3 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isVariant(_ text: String) -> Bool {
        let count = text.utf8.count
        return count >= 5 || count == 4 && text.utf8.first.map { (0x30...0x39).contains($0) } == true
    }

    /// Codes that ISO 639 withdrew, still met in older files.
    private static let retired = ["iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro"]

    /// RFC 5646 §2.2.8; empty where nothing replaces the tag.
    private static let grandfathered = [
        "art-lojban": "jbo", "cel-gaulish": "", "en-gb-oed": "en-GB-oxendict", "i-ami": "ami", "i-bnn": "bnn",
        "i-default": "", "i-enochian": "", "i-hak": "hak", "i-klingon": "tlh", "i-lux": "lb", "i-mingo": "",
        "i-navajo": "nv", "i-pwn": "pwn", "i-tao": "tao", "i-tay": "tay", "i-tsu": "tsu", "no-bok": "nb",
        "no-nyn": "nn", "sgn-be-fr": "sfb", "sgn-be-nl": "vgt", "sgn-ch-de": "sgg", "zh-guoyu": "cmn",
        "zh-hakka": "hak", "zh-min": "", "zh-min-nan": "nan", "zh-xiang": "hsn",
    ]
}
