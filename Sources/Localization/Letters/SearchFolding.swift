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
        let isDone: Void? = text.withContiguousStorageIfAvailable { append($0, to: &bytes) }
        if isDone == nil { Array(text).withUnsafeBufferPointer { append($0, to: &bytes) } }
    }

    static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        let table = FoldingTable.shared
        let first = bytes.count
        // At least twice as much: a text may be folded piece by piece.
        let needed = first + text.count + 16
        if bytes.capacity < needed { bytes.reserveCapacity(max(needed, 2 * bytes.capacity)) }
        var index = 0
        while index < text.count {
            // Most text by way of a buffer, since a byte at a time costs more in the array.
            let (read, written) = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { buffer in
                let part = fold(text, from: index, table, into: buffer)
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<part.written]))
                return part
            }
            index += read
            guard index < text.count, written < 4000 else { continue }
            let byte = text[index]
            guard let (scalar, length) = character(text, index), let entry = table.packed(scalar) else {
                guard byte >= 0x80 else { continue }
                // The long way, to the end of the characters that need it.
                var end = index + 1
                while end < text.count, text[end] >= 0x80, !isSimple(text, end, table) { end += 1 }
                appendSlowly(UnsafeBufferPointer(rebasing: text[index..<end]), since: first, to: &bytes)
                index = end
                continue
            }
            // The end of a pair whose beginning was written before.
            index += length
            if entry.isPairEnd, bytes.count >= first + 2, bytes[bytes.count - 1] == 0xA5, bytes[bytes.count - 2] == 0xD5
            {
                joinPair(&bytes)
            } else {
                withUnsafeBytes(of: entry.bytes.littleEndian) { bytes.append(contentsOf: $0.prefix(Int(entry.count))) }
            }
        }
    }

    /// Folds characters of the table into a buffer until it is full, or one needs another way: what is not in the table,
    /// and the first character of a buffer that may belong to the one before.
    @inline(__always)
    private static func fold(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ table: FoldingTable,
        into buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> (read: Int, written: Int) {
        table.entries.withUnsafeBufferPointer { entries in
            var index = start
            var count = 0
            while index < text.count, count < 4000 {
                let byte = text[index]
                if byte < 0x80 {
                    buffer[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
                    count += 1
                    index += 1
                    continue
                }
                guard let (scalar, length) = character(text, index), let place = FoldingTable.place(scalar),
                    let entry = entries[place], !(entry.isPairEnd && count < 2)
                else { break }
                index += length
                if entry.isPairEnd, buffer[count - 1] == 0xA5, buffer[count - 2] == 0xD5 {
                    buffer[count - 2] = 0xD6
                    buffer[count - 1] = 0x87
                    continue
                }
                var rest = entry.bytes
                for _ in 0..<entry.count {
                    buffer[count] = UInt8(truncatingIfNeeded: rest)
                    count += 1
                    rest >>= 8
                }
            }
            return (index - start, count)
        }
    }

    /// `ե` and what was to follow it are the one letter `և`.
    private static func joinPair(_ bytes: inout [UInt8]) {
        bytes[bytes.count - 2] = 0xD6
        bytes[bytes.count - 1] = 0x87
    }

    private static func isSimple(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ table: FoldingTable) -> Bool {
        guard text[index] & 0xC0 != 0x80, let (scalar, _) = character(text, index) else { return false }
        return table.packed(scalar) != nil
    }

    /// A well-formed character of two or three bytes; nil for all others.
    @inline(__always)
    private static func character(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int)? {
        let lead = UInt32(text[index])
        guard lead >= 0xC2, index + 1 < text.count, text[index + 1] & 0xC0 == 0x80 else { return nil }
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F), 2) }
        guard lead < 0xF0, index + 2 < text.count, text[index + 2] & 0xC0 == 0x80 else { return nil }
        let scalar = (lead & 0xF) << 12 | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
        return scalar >= 0x800 && !(0xD800..<0xE000).contains(scalar) ? (scalar, 3) : nil
    }

    private static func appendSlowly(
        _ text: UnsafeBufferPointer<UInt8>, since first: Int, to bytes: inout [UInt8]
    ) {
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            for folded in FoldingTable.folded(scalar) {
                if folded == "ւ" || folded == "վ", bytes.count >= first + 2, bytes.suffix(2) == [0xD5, 0xA5] {
                    joinPair(&bytes)
                } else {
                    bytes.append(contentsOf: String(Character(folded)).utf8)
                }
            }
        }
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

    /// The folded bytes of one character, the first in the lowest place.
    struct Entry: Sendable {
        var bytes: UInt64 = 0
        var count: UInt8 = 0
        /// Whether it is a second letter of the two ways in which Armenian writes “and”.
        var isPairEnd = false
    }

    private static let letters: Range<UInt32> = 0x80..<0x700
    private static let punctuation: Range<UInt32> = 0x2000..<0x2070

    let entries: [Entry?]

    private init() {
        entries = (Array(Self.letters) + Array(Self.punctuation)).map { value in
            let folded = Unicode.Scalar(value).map(Self.folded) ?? []
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: folded)
            let utf8 = Array(String(scalars).utf8)
            guard utf8.count <= 8 else { return nil }
            let isPairEnd = folded.count == 1 && (folded[0] == "ւ" || folded[0] == "վ")
            var entry = Entry(count: UInt8(utf8.count), isPairEnd: isPairEnd)
            for byte in utf8.reversed() { entry.bytes = entry.bytes << 8 | UInt64(byte) }
            return entry
        }
    }

    func packed(_ value: UInt32) -> Entry? {
        Self.place(value).flatMap { entries[$0] }
    }

    /// Where a character is among the entries; nil where it is none of them.
    @inline(__always)
    static func place(_ value: UInt32) -> Int? {
        if value >= 0x80, value < 0x700 { return Int(value - 0x80) }
        if value >= 0x2000, value < 0x2070 { return Int(value - 0x2000) + 0x680 }
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
