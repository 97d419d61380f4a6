import Diagnostics
import Files
import Markup
import Serialization

/// `manifest.json`: the path and SHA-256 of every file that a build made, itself excepted.
package struct Manifest: Sendable, Hashable {
    package static let path = RelativePath(unchecked: "manifest.json")

    package let digests: [RelativePath: String]

    package init(_ digests: [RelativePath: String]) {
        self.digests = digests
    }

    /// Reads a manifest; nil where the bytes are none.
    package init?(_ bytes: [UInt8]) {
        if let digests = Self.plain(bytes) {
            self.digests = digests
            return
        }
        var bag = DiagnosticBag()
        guard let entries = JSONReader.read(bytes, file: "manifest.json", &bag)?.entries, bag.isEmpty else {
            return nil
        }
        var digests: [RelativePath: String] = [:]
        digests.reserveCapacity(entries.count)
        for entry in entries {
            guard let path = RelativePath(entry.key), let digest = entry.value.text else { return nil }
            digests[path] = digest
        }
        self.digests = digests
    }

    /// Reads the form that `bytes` writes, a path a line, without the detour of a JSON tree; nil for any other.
    private static func plain(_ bytes: [UInt8]) -> [RelativePath: String]? {
        guard bytes.starts(with: "{\n".utf8), bytes.suffix(3).elementsEqual("\n}\n".utf8), bytes.count > 5 else {
            return nil
        }
        let lines = bytes[2..<bytes.count - 3].split(separator: 0x0A)
        var digests: [RelativePath: String] = [:]
        digests.reserveCapacity(lines.count)
        for (index, line) in lines.enumerated() {
            let end = index + 1 < lines.count ? line.count - 1 : line.count
            // `  "path": "0123…",`
            let digest = end - 65
            guard digest > 6, index + 1 == lines.count || line.last == 0x2C else { return nil }
            let text = line.prefix(end)
            let path = text.dropFirst(3).prefix(digest - 7)
            let start = text.startIndex
            guard text.starts(with: "  \"".utf8), text.last == 0x22,
                text[start + digest - 4..<start + digest].elementsEqual("\": \"".utf8), !path.contains(0x5C),
                !path.contains(0x22), let relative = RelativePath(String(decoding: path, as: UTF8.self))
            else { return nil }
            digests[relative] = String(decoding: text[(start + digest)..<(start + digest + 64)], as: UTF8.self)
        }
        return digests
    }

    /// One JSON object, keys in byte order, one a line.
    package var bytes: [UInt8] {
        var output = ByteOutput(capacity: digests.count * 128 + 16)
        output.raw("{")
        for (index, entry) in digests.sorted(by: { $0.key < $1.key }).enumerated() {
            output.raw(index == 0 ? "\n  " : ",\n  ")
            output.raw(string: JSONText.quoted(entry.key.string))
            output.raw(": \"")
            output.raw(string: entry.value)
            output.raw("\"")
        }
        output.raw("\n}\n")
        return output.bytes
    }
}
