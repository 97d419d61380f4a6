/// Locale-true signs for straight quotation marks, hyphens and spaces in text; code and addresses stay as they are.
///
/// A sign behind a backslash stays as it is typed.
package struct Typography: Sendable {
    /// The outer and inner quotation marks of the page's language.
    package var open: String
    package var close: String
    package var innerOpen: String
    package var innerClose: String
    package var apostrophe = "’"
    /// Straight quotation marks and apostrophes become the language's.
    package var quotes = true
    /// `--` becomes `–`, `---` becomes `—`.
    package var dashes = true
    /// `...` becomes `…`.
    package var ellipsis = true
    /// Words that stay on the line of the number before them.
    package var units: Set<String>
    /// Words that stay on the line of the number after them.
    package var numberWords: Set<String>

    /// The ASCII characters that become others.
    var signs: [UInt8] {
        (quotes ? [0x22, 0x27] : []) + (dashes ? [0x2D] : []) + (ellipsis ? [0x2E] : [])
    }

    package init(
        open: String, close: String, innerOpen: String, innerClose: String, units: Set<String> = [],
        numberWords: Set<String> = []
    ) {
        self.open = open
        self.close = close
        self.innerOpen = innerOpen
        self.innerClose = innerClose
        self.units = units
        self.numberWords = numberWords
    }

    /// The units that pages in a language write after numbers, beside those of every language.
    package static func units(language: String) -> Set<String> {
        common.union(units[language] ?? [])
    }

    /// The words that pages in a language write before numbers: “p.”, “No.”.
    package static func numberWords(language: String) -> Set<String> {
        numberWords[language] ?? []
    }

    private static let common: Set<String> = [
        "%", "‰", "°C", "mm", "cm", "m", "km", "m²", "km²", "ha", "g", "kg", "t", "W", "kW", "MW", "GW", "kWh", "MWh",
        "GWh", "$", "€", "£", "₼", "₺", "₽", "֏",
    ]

    private static let units: [String: Set<String>] = [
        "en": ["million", "billion", "thousand", "hectares", "sq", "tonnes", "percent", "USD", "EUR"],
        "tr": ["milyon", "milyar", "bin", "hektar", "km²’lik", "ton", "lira", "dolar", "avro"],
        "az": ["milyon", "milyard", "min", "hektar", "kv.", "ton", "manat", "dollar", "avro", "faiz"],
        "ru": ["млн", "млрд", "тыс.", "га", "км", "км²", "кв.", "м", "кг", "т", "г.", "гг.", "руб.", "долл.", "евро"],
        "hy": ["մլն", "մլրդ", "հազար", "հա", "կմ", "քառ.", "մ", "կգ", "տոննա", "դրամ", "դոլար", "եվրո"],
        "ar": ["مليون", "مليار", "ألف", "هكتار", "كم", "م", "كغ", "طن", "دولار", "يورو"],
    ]

    private static let numberWords: [String: Set<String>] = [
        "en": ["p.", "pp.", "No.", "Nos.", "vol.", "para.", "art."], "tr": ["s.", "ss.", "No.", "sayı", "md."],
        "az": ["s.", "№", "maddə"], "ru": ["с.", "стр.", "№", "п.", "ст.", "т."], "hy": ["էջ", "№", "հտ."],
        "ar": ["ص", "ص.", "رقم", "المادة"],
    ]
}

/// What typography has to remember from one text to the next in a block.
struct TypographyState {
    /// Whether a quotation mark here would open: at a start, after a space, a bracket or a dash.
    private var isOpening = true
    private var endsInDigit = false
    /// The double marks that are open, and the single ones.
    private var doubles = 0
    private var singles = 0

    mutating func skipWord() {
        isOpening = false
        endsInDigit = false
    }

    mutating func skipSpace() {
        isOpening = true
        endsInDigit = false
    }

    /// False where a text of some classes stays as it is, whatever it says.
    func mayChange(_ found: TextClasses) -> Bool {
        endsInDigit || !found.isDisjoint(with: [.digit, .sign])
    }

    /// Moves past a text that stays as it is and holds no digit.
    mutating func skip(_ text: Bytes) {
        guard let last = text.last else { return }
        isOpening = opens(behind: last, text)
        endsInDigit = false
    }

    /// Whether a text holds anything that would change; else what comes next is all that it leaves behind.
    mutating func changes(_ typography: Typography, _ bytes: Bytes) -> Bool {
        guard !typography.quotes, !typography.dashes, !typography.ellipsis else { return true }
        var wasDigit = endsInDigit
        var wasSpace = false
        for byte in bytes {
            let isDigit = byte.isDigit
            if byte == 0x20 ? wasDigit : isDigit && wasSpace { return true }
            wasDigit = isDigit
            wasSpace = byte == 0x20
        }
        endsInDigit = wasDigit
        return false
    }

    /// The text with its signs replaced.
    mutating func apply(_ typography: Typography, to bytes: Bytes) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            switch byte {
            case 0x22 where typography.quotes:
                double(typography, next: index + 1 < bytes.endIndex ? bytes[index + 1] : nil, &result)
            case 0x27 where typography.quotes:
                single(typography, next: index + 1 < bytes.endIndex ? bytes[index + 1] : nil, &result)
            case 0x2D where typography.dashes:
                var end = index
                while end < bytes.endIndex, bytes[end] == 0x2D { end += 1 }
                let count = end - index
                switch count {
                case 2: result.append(contentsOf: "–".utf8)
                case 3: result.append(contentsOf: "—".utf8)
                default: result.append(contentsOf: bytes[index..<end])
                }
                isOpening = true
                endsInDigit = false
                index = end
                continue
            case 0x2E where typography.ellipsis && bytes.matches("...", at: index, limit: bytes.count):
                result.append(contentsOf: "…".utf8)
                isOpening = false
                endsInDigit = false
                index += 3
                continue
            case .space:
                result.append(contentsOf: isNoBreak(typography, bytes, index) ? [0xC2, 0xA0] : [0x20])
                isOpening = true
                endsInDigit = false
            default:
                result.append(byte)
                isOpening = result.withUnsafeBufferPointer { opens(behind: byte, $0) }
                endsInDigit = byte.isDigit
            }
            index += 1
        }
        return result
    }

    private mutating func double(_ typography: Typography, next: UInt8?, _ result: inout [UInt8]) {
        let opens = isOpening && !(next?.isWhitespace ?? false)
        if opens {
            result.append(contentsOf: (doubles == 0 ? typography.open : typography.innerOpen).utf8)
            doubles += 1
        } else {
            doubles = max(0, doubles - 1)
            result.append(contentsOf: (doubles == 0 ? typography.close : typography.innerClose).utf8)
        }
        isOpening = opens
        endsInDigit = false
    }

    private mutating func single(_ typography: Typography, next: UInt8?, _ result: inout [UInt8]) {
        // `'90s` is an apostrophe.
        let opens = isOpening && !(next?.isWhitespace ?? false) && !(next?.isDigit ?? false)
        if opens {
            result.append(contentsOf: typography.innerOpen.utf8)
            singles += 1
        } else if singles > 0, !isWord(next) {
            singles -= 1
            result.append(contentsOf: typography.innerClose.utf8)
        } else {
            result.append(contentsOf: typography.apostrophe.utf8)
        }
        isOpening = opens
        endsInDigit = false
    }

    private func isWord(_ byte: UInt8?) -> Bool {
        byte.map { $0.isAlphanumeric || $0 >= 0x80 } ?? false
    }

    /// Whether a quotation mark opens behind a text's last byte.
    private func opens(behind last: UInt8, _ text: Bytes) -> Bool {
        if last < 0x80 { return last == 0x28 || last == 0x5B || last.isWhitespace }
        return endsInOpeningMark(text)
    }

    /// `“`, `«`, `„`, `‘`, `–`, `—` and no-break spaces come before what opens.
    private func endsInOpeningMark(_ result: Bytes) -> Bool {
        guard let last = result.last, last >= 0x80 else { return false }
        if result.count >= 2, result[result.count - 2] == 0xC2 { return last == 0xAB || last == 0xA0 }
        guard result.count >= 3, result[result.count - 3] == 0xE2, result[result.count - 2] == 0x80 else {
            return false
        }
        return [0x9C, 0x9E, 0x98, 0x93, 0x94, 0xAF].contains(last)
    }

    /// Whether a space stands between a number and its unit, inside a number, or after a word such as “p.”.
    private func isNoBreak(
        _ typography: Typography, _ bytes: Bytes, _ space: Int
    ) -> Bool {
        let start = space + 1
        guard start < bytes.endIndex, bytes[start] != .space else { return false }
        var end = start
        while end < bytes.endIndex, bytes[end] != .space, end - start < 64 { end += 1 }
        if endsInDigit {
            if isGroup(bytes[start..<end]) { return true }
            return isListed(bytes[start..<end], in: typography.units)
        }
        guard bytes[start].isDigit, !typography.numberWords.isEmpty else { return false }
        var wordStart = space
        while wordStart > bytes.startIndex, bytes[wordStart - 1] != .space, space - wordStart < 24 { wordStart -= 1 }
        var word = bytes[wordStart..<space]
        while let first = word.first, first == 0x28 || first == 0x5B { word = word.dropFirst() }
        return typography.numberWords.contains(String(decoding: word, as: UTF8.self))
    }

    /// Three digits, as in `1 600 000`.
    private func isGroup(_ word: Slice<Bytes>) -> Bool {
        let digits = word.prefix { $0.isDigit }
        return digits.count == 3 && (digits.endIndex == word.endIndex || !word[digits.endIndex].isAlphanumeric)
    }

    /// A word of a list, with or without the punctuation after it.
    private func isListed(_ word: Slice<Bytes>, in list: Set<String>) -> Bool {
        guard !list.isEmpty else { return false }
        var word = word
        while !word.isEmpty {
            if list.contains(String(decoding: word, as: UTF8.self)) { return true }
            guard let last = word.last, ",.;:!?)]\"'".utf8.contains(last) else { return false }
            word = word.dropLast()
        }
        return false
    }
}
