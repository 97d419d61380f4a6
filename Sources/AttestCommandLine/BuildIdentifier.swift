import Digests
import Files

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What tells a program or library from every other one, the same on every machine that has it: the identifier that
/// the linker gave it (a note of ELF, `NT_GNU_BUILD_ID`), else the digest of its bytes.
struct BuildIdentifier: CustomStringConvertible {
    let description: String

    /// Nil where the file cannot be read.
    init?(ofFile path: String) {
        guard let note = Self.note(path) else {
            guard let bytes = try? FolderReader.bytes(atPath: path) else { return nil }
            description = Digest(of: bytes).hexadecimal
            return
        }
        description = Digest(of: note).hexadecimal
    }

    private static func note(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        func bytes(_ count: Int, at offset: Int) -> [UInt8]? {
            guard offset >= 0, count > 0, count < 1 << 16 else { return nil }
            var bytes = [UInt8](repeating: 0, count: count)
            return pread(descriptor, &bytes, count, off_t(offset)) == count ? bytes : nil
        }
        // 64 bits, the lowest byte first.
        guard let head = bytes(64, at: 0), head.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else { return nil }
        let (size, count) = (number(head, 54, 2), number(head, 56, 2))
        guard size >= 56, let table = bytes(size * count, at: number(head, 32, 8)) else { return nil }
        for entry in stride(from: 0, to: table.count, by: size) where number(table, entry, 4) == 4 {
            guard let notes = bytes(number(table, entry + 32, 8), at: number(table, entry + 8, 8)) else { continue }
            if let found = identifier(in: notes) { return found }
        }
        return nil
    }

    /// The description of the first note of type 3 by “GNU”.
    private static func identifier(in notes: [UInt8]) -> [UInt8]? {
        var start = 0
        while start + 12 <= notes.count {
            let (name, length, type) = (
                number(notes, start, 4), number(notes, start + 4, 4), number(notes, start + 8, 4)
            )
            let content = start + 12 + (name + 3) / 4 * 4
            let end = content + length
            guard end <= notes.count else { return nil }
            if type == 3, length >= 16, notes[start + 12..<start + 12 + name].elementsEqual("GNU\0".utf8) {
                return Array(notes[content..<end])
            }
            start = content + (length + 3) / 4 * 4
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
        guard offset + count <= bytes.count else { return 0 }
        let value = bytes[offset..<offset + count].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Int(truncatingIfNeeded: value & 0x7FFF_FFFF_FFFF)
    }
}
