import Diagnostics
import Serialization
import SiteModel

/// Invisible characters and byte-swapped text in everything that people write.
enum TextRule {
    /// Findings in every text file below `Content`, at most 20 a file.
    static func check(_ site: Site, jobs: Int) async -> [Diagnostic] {
        // Few files have findings: only those are put in order.
        let files = site.inputs.unorderedPaths(under: "Content").filter { path in
            ["md", "yaml", "json", "csv"].contains(path.fileExtension ?? "")
        }
        let found = await Shares.map(files, jobs: jobs) { path -> [Diagnostic] in
            guard let bytes = site.inputs[path] else { return [] }
            return check(bytes, file: path.string)
        }
        return zip(files, found).filter { !$0.1.isEmpty }.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }

    /// At most 20 findings in one file.
    static func check(_ bytes: [UInt8], file: String) -> [Diagnostic] {
        Array(all(bytes, file: file).prefix(20))
    }

    private static func all(_ bytes: [UInt8], file: String) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var swapped = 0..<0
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            // Up to here bytes are looked at one by one.
            var looked = 0
            while index < buffer.count {
                if index >= looked {
                    index = EightBytes.endOfPlainText(buffer, from: index)
                    looked = index + 8
                    continue
                }
                let byte = buffer[index]
                // Plain ASCII, and letters of two bytes that begin neither with C2 nor hold C1 controls.
                if byte &- 0x20 < 0x5F {
                    index += 1
                    continue
                }
                if byte < 0x80 {
                    if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D || byte == 0x7F {
                        found.append(control(UInt32(byte), index..<index + 1, file))
                    }
                    index += 1
                    continue
                }
                if byte > 0xC2, byte < 0xE0 {
                    index += 2
                    continue
                }
                let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                let end = min(index + length, buffer.count)
                let scalar = decode(buffer, index..<end)
                if isInvisible(scalar), !(scalar == 0xFEFF && index == 0) {
                    found.append(control(scalar, index..<end, file))
                } else if isSwappedDigit(scalar) {
                    swapped = swapped.upperBound == index ? swapped.lowerBound..<end : index..<end
                    if swapped.count == 6 {
                        found.append(
                            Diagnostic(
                                .textMojibake, "byte-swapped text", at: SourceRange(file: file, offsets: swapped),
                                help: "copy the passage again from its source"))
                    }
                }
                index = end
            }
        }
        return found
    }

    private static func decode(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt32 {
        let lead = UInt32(buffer[range.lowerBound])
        var scalar = range.count == 2 ? lead & 0x1F : range.count == 3 ? lead & 0x0F : lead & 0x07
        for index in range.dropFirst() { scalar = scalar << 6 | UInt32(buffer[index] & 0x3F) }
        return scalar
    }

    private static func control(_ scalar: UInt32, _ range: Range<Int>, _ file: String) -> Diagnostic {
        let code = String(scalar, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
        return Diagnostic(
            .textControl, "invisible character \(name)", at: SourceRange(file: file, offsets: range), help: "delete it")
    }

    /// Bidirectional controls, C1 controls and zero-width characters; the joiners that scripts need are left alone.
    private static func isInvisible(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200B, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// ASCII digits, spaces and dashes with their two bytes exchanged: U+3000…U+3900 in steps of 0x100, and U+1320.
    private static func isSwappedDigit(_ scalar: UInt32) -> Bool {
        scalar & 0xFF == 0 && (0x3000...0x3900).contains(scalar) || scalar == 0x1320 || scalar == 0x1300
    }
}
