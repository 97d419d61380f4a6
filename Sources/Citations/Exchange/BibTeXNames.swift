/// Parts the name lists of BibTeX: “First von Last and von Last, Jr, First and {Institution}”, and BibLaTeX's
/// `family=…, given=…`.
enum BibTeXNames {
    static func people(_ value: String) -> [PersonName] {
        split(value, at: .and).map { name(String($0)) }.filter { !$0.isEmpty }
    }

    private static func name(_ text: String) -> PersonName {
        let text = text.trimmingSpaces
        if TeXText.isOneGroup(Substring(text)) { return PersonName(literal: TeXText.text(text)) }
        if text == "others" { return PersonName(literal: "others") }
        let parts = split(text, at: .comma).map { String($0).trimmingSpaces }
        if let first = parts.first, isPair(first) { return extended(parts) }
        switch parts.count {
        case 0: return PersonName()
        case 1: return firstLast(parts[0])
        default:
            let (particle, family) = particle(parts[0])
            return PersonName(
                family: family, given: TeXText.text(parts[parts.count - 1]), nonDroppingParticle: particle,
                suffix: parts.count > 2 ? TeXText.text(parts[1]) : "", hasCommaSuffix: false)
        }
    }

    /// “Jean de la Fontaine”: words in lower case before the last are its particle.
    private static func firstLast(_ text: String) -> PersonName {
        let words = split(text, at: .space).map { String($0) }
        guard words.count > 1 else { return PersonName(family: TeXText.text(text)) }
        let start = words.dropLast().firstIndex { isLowercase($0) } ?? words.count - 1
        var end = start
        while end < words.count - 1, isLowercase(words[end]) { end += 1 }
        func joined(_ words: ArraySlice<String>) -> String { TeXText.text(words.joined(separator: " ")) }
        return PersonName(
            family: joined(words[end...]), given: joined(words[..<start]),
            nonDroppingParticle: joined(words[start..<end]))
    }

    /// “von der Leyen” before a comma.
    private static func particle(_ text: String) -> (particle: String, family: String) {
        let words = split(text, at: .space).map { String($0) }
        var end = 0
        while end < words.count - 1, isLowercase(words[end]) { end += 1 }
        return (
            TeXText.text(words[..<end].joined(separator: " ")), TeXText.text(words[end...].joined(separator: " "))
        )
    }

    /// Whether the first letter is a small one; what braces protect has no case.
    private static func isLowercase(_ word: String) -> Bool {
        guard word.utf8.first != UInt8(ascii: "{") || word.hasPrefix("{\\") else { return false }
        return TeXText.text(word).unicodeScalars.first { $0.isWordCharacter }?.isSmallLetter ?? false
    }

    // MARK: BibLaTeX's extended format

    private static let keys: Set<String> = ["family", "given", "prefix", "suffix", "useprefix", "given-i", "family-i"]

    private static func isPair(_ text: String) -> Bool {
        keys.contains(String(text.prefix { $0 != "=" }).trimmingSpaces.lowercased()) && text.contains("=")
    }

    private static func extended(_ parts: [String]) -> PersonName {
        var name = PersonName()
        var prefix = ""
        var usesPrefix = true
        for part in parts {
            let key = String(part.prefix { $0 != "=" })
            let value = TeXText.text(String(part.dropFirst(key.count + 1)))
            switch key.trimmingSpaces.lowercased() {
            case "family": name.family = value
            case "given": name.given = value
            case "suffix": name.suffix = value
            case "prefix": prefix = value
            case "useprefix": usesPrefix = value == "true"
            default: break
            }
        }
        if usesPrefix { name.nonDroppingParticle = prefix } else { name.droppingParticle = prefix }
        return name
    }

    // MARK: Splitting

    private enum Separator { case and, comma, space }

    /// The parts between separators outside braces.
    private static func split(_ text: String, at separator: Separator) -> [Substring] {
        let bytes = Array(text.utf8)
        var parts: [Range<Int>] = []
        var depth = 0
        var start = 0
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth -= 1
            default: break
            }
            let length = depth > 0 ? 0 : length(of: separator, bytes, index)
            if length > 0 {
                parts.append(start..<index)
                index += length
                start = index
            } else {
                index += 1
            }
        }
        parts.append(min(start, bytes.count)..<bytes.count)
        return parts.filter { separator == .comma || !$0.isEmpty }.map {
            Substring(String(decoding: bytes[$0], as: UTF8.self))
        }
    }

    /// How many bytes a separator at a place takes; 0 where there is none.
    private static func length(of separator: Separator, _ bytes: [UInt8], _ index: Int) -> Int {
        func isSpace(_ place: Int) -> Bool { place < bytes.count && (bytes[place] <= 0x20 || bytes[place] == 0x7E) }
        switch separator {
        case .comma: return index < bytes.count && bytes[index] == UInt8(ascii: ",") ? 1 : 0
        case .space: return isSpace(index) ? 1 : 0
        case .and:
            guard isSpace(index), index + 4 < bytes.count, isSpace(index + 4),
                bytes[index + 1] | 0x20 == UInt8(ascii: "a"), bytes[index + 2] | 0x20 == UInt8(ascii: "n"),
                bytes[index + 3] | 0x20 == UInt8(ascii: "d")
            else { return 0 }
            return 4
        }
    }
}
