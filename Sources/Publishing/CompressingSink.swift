import Compression
import Digests
import Files

/// Hands every file on, and behind it its compressed forms where they are smaller.
///
/// What the last build made of the same bytes is read back and not made again.
package struct CompressingSink: FileSink {
    /// Endings of files that compress; images, fonts and PDF are compressed already.
    private static let endings: Set<Substring> = [
        "html", "css", "js", "mjs", "svg", "json", "geojson", "jsonld", "xml", "csv", "txt", "md", "bib", "ris",
        "webmanifest",
    ]
    /// Smaller files fit into one packet as they are.
    private static let minimum = 512

    private let base: any FileSink
    private let forms: [CompressedForm]
    private let previous: OutputFolder?

    /// - Parameter previous: the last build, where its compressed files were made by the same libraries.
    package init(_ base: any FileSink, forms: [CompressedForm], previous: OutputFolder?) {
        self.base = base
        self.forms = forms
        self.previous = previous
    }

    package func accept(_ path: RelativePath, _ bytes: [UInt8]) throws(DiskFailure) {
        try base.accept(path, bytes)
        guard bytes.count >= Self.minimum, let ending = path.fileExtension, Self.endings.contains(ending) else {
            return
        }
        let digest = previous == nil ? nil : Digest(of: bytes).hexadecimal
        for form in forms {
            let sibling = RelativePath(unchecked: "\(path.string).\(form.rawValue)")
            let known = digest.flatMap { kept(sibling, of: path, $0) }
            if let compressed = known ?? form.compressed(bytes) { try base.accept(sibling, compressed) }
        }
    }

    /// The compressed file of the last build, where it was made of the same bytes and nobody has touched it.
    private func kept(_ sibling: RelativePath, of path: RelativePath, _ digest: String) -> [UInt8]? {
        guard let previous, previous.manifest.digests[path] == digest, let own = previous.manifest.digests[sibling],
            let bytes = try? FolderReader.bytes(atPath: previous.path + "/" + sibling.string),
            Digest(of: bytes).hexadecimal == own
        else { return nil }
        return bytes
    }
}
