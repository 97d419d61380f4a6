/// Makes texts that a reader would hold the same word equal, whatever keyboard they were typed on: `Iğdır`, `IĞDIR` and
/// `igdir`; `Şuşa` and `susa`; `ё` and `е`; Arabic with and without vowel signs.
///
/// The same steps are simple enough for the search script to repeat:
/// 1. small letters by Unicode's default mapping, then NFD;
/// 2. drop every combining mark (`\p{Mn}`), the tatweel U+0640 and the characters of `Cf`;
/// 3. replace by `replacements`, in their order.
package enum SearchFolding {
    package static func fold(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        append(folding: text.utf8, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes the folding of UTF-8 bytes: a table of letters up to U+06FF and of General Punctuation, so that running text
    /// costs a few nanoseconds a byte; other scripts take the long way.
    package static func append(folding text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        let table = FoldingTable.shared
        var decoder = UTF8Scanner(text.makeIterator())
        var writer = FoldedWriter(bytes: bytes)
        bytes = []
        while let scalar = decoder.next() {
            if scalar < 0x80 {
                writer.append(ascii: (0x41...0x5A).contains(scalar) ? UInt8(scalar) | 0x20 : UInt8(scalar))
            } else if let entry = table.entry(scalar) {
                for folded in entry { writer.append(folded) }
            } else if let scalar = Unicode.Scalar(scalar) {
                for folded in FoldingTable.folded(scalar) { writer.append(folded) }
            }
        }
        writer.finish()
        bytes = writer.bytes
    }

    /// Step 3, for the search script.
    package static let replacements: [(from: String, to: String)] = [
        ("եւ", "և"), ("եվ", "և"),
        ("ı", "i"), ("ə", "e"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ø", "o"), ("đ", "d"), ("ł", "l"), ("ð", "d"),
        ("þ", "th"), ("ٱ", "ا"), ("ى", "ي"), ("ة", "ه"), ("ک", "ك"), ("ی", "ي"), ("’", "'"), ("ʼ", "'"), ("ς", "σ"),
        ("٠", "0"), ("١", "1"), ("٢", "2"), ("٣", "3"), ("٤", "4"), ("٥", "5"), ("٦", "6"), ("٧", "7"), ("٨", "8"),
        ("٩", "9"), ("۰", "0"), ("۱", "1"), ("۲", "2"), ("۳", "3"), ("۴", "4"), ("۵", "5"), ("۶", "6"), ("۷", "7"),
        ("۸", "8"), ("۹", "9"),
    ]
}

/// What single characters fold to.
private struct FoldingTable: Sendable {
    static let shared = FoldingTable()

    private static let letters: Range<UInt32> = 0x80..<0x700
    private static let punctuation: Range<UInt32> = 0x2000..<0x2070

    private let entries: [[Unicode.Scalar]]

    private init() {
        entries = (Array(Self.letters) + Array(Self.punctuation)).map { value in
            Unicode.Scalar(value).map(Self.folded) ?? []
        }
    }

    func entry(_ value: UInt32) -> [Unicode.Scalar]? {
        if Self.letters.contains(value) { return entries[Int(value - 0x80)] }
        if Self.punctuation.contains(value) { return entries[Self.letters.count + Int(value - 0x2000)] }
        return nil
    }

    /// Steps 1 to 3 for one character, but for the Armenian pairs.
    static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        for part in Normalization.nfd(scalar.properties.lowercaseMapping).unicodeScalars {
            if part.value == 0x640 { continue }
            switch part.properties.generalCategory {
            case .nonspacingMark, .format: continue
            default: break
            }
            if let replacement = replacement[part] {
                result.append(contentsOf: replacement.unicodeScalars)
            } else {
                result.append(part)
            }
        }
        return result
    }

    private static let replacement: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for (from, to) in SearchFolding.replacements where from.unicodeScalars.count == 1 {
            if let scalar = from.unicodeScalars.first { table[scalar] = to }
        }
        return table
    }()
}

/// Writes folded characters, and joins the two ways that Armenian writes “and”.
private struct FoldedWriter {
    var bytes: [UInt8]
    private var hasPendingYech = false

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    @inline(__always)
    mutating func append(ascii byte: UInt8) {
        if hasPendingYech { finish() }
        bytes.append(byte)
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        if hasPendingYech {
            if scalar == "ւ" || scalar == "վ" {
                hasPendingYech = false
                write("և")
                return
            }
            finish()
        }
        if scalar == "ե" { hasPendingYech = true } else { write(scalar) }
    }

    mutating func finish() {
        guard hasPendingYech else { return }
        hasPendingYech = false
        write("ե")
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            bytes.append(UInt8(value))
        } else if value < 0x800 {
            bytes.append(0xC0 | UInt8(value >> 6))
            bytes.append(0x80 | UInt8(value & 0x3F))
        } else {
            bytes.append(contentsOf: String(Character(scalar)).utf8)
        }
    }
}

/// Characters of UTF-8, ill-formed bytes as U+FFFD.
private struct UTF8Scanner<Bytes: IteratorProtocol> where Bytes.Element == UInt8 {
    private var bytes: Bytes
    private var codec = Unicode.UTF8.ForwardParser()

    init(_ bytes: Bytes) {
        self.bytes = bytes
    }

    mutating func next() -> UInt32? {
        switch codec.parseScalar(from: &bytes) {
        case .valid(let encoded): Unicode.UTF8.decode(encoded).value
        case .emptyInput: nil
        case .error: 0xFFFD
        }
    }
}
