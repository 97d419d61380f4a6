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

    /// One JSON object, keys in byte order, one a line.
    package var bytes: [UInt8] {
        var text = "{"
        for (index, path) in digests.keys.sorted().enumerated() {
            text += index == 0 ? "\n" : ",\n"
            text += "  \(JSONText.quoted(path.string)): \"\(digests[path] ?? "")\""
        }
        return Array((text + "\n}\n").utf8)
    }
}
