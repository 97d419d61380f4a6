import Digests
import Files

/// Parts of a site, read back and found to belong together.
package struct ShardMerge: Sendable {
    /// Parts that cannot be put together; the site is not written.
    package struct Mismatch: Error, CustomStringConvertible {
        package let description: String
    }

    /// A link of one part that leads nowhere in the whole.
    package struct BrokenLink: Sendable, Hashable {
        package let link: ShardRecord.Link
        /// Whether the page is there and only the fragment is missing.
        package let lacksFragment: Bool
    }

    private struct Part {
        let folder: String
        let record: ShardRecord
        let manifest: Manifest
    }

    private let parts: [Part]
    /// The folder that holds each file of the site.
    private let owners: [RelativePath: String]

    /// Reads the parts.
    ///
    /// - Throws: `Mismatch` where a part is missing, doubled, from another site or damaged; `DiskFailure`.
    package init(_ folders: [String]) throws {
        parts = try folders.map { folder in
            guard let record = ShardRecord(try FolderReader.bytes(atPath: folder + "/" + ShardRecord.path.string))
            else {
                throw Mismatch(description: "\(folder) is no part of a site; build it with --shard")
            }
            let bytes = try FolderReader.bytes(atPath: folder + "/" + Manifest.path.string)
            guard let manifest = Manifest(bytes) else {
                throw Mismatch(description: "\(folder) has a damaged manifest.json; build it again")
            }
            return Part(folder: folder, record: record, manifest: manifest)
        }
        try Self.checkCompleteness(parts)
        var owners: [RelativePath: String] = [:]
        for part in parts {
            for path in part.manifest.digests.keys where path != ShardRecord.path {
                if let other = owners[path] {
                    throw Mismatch(description: "\(path) is in \(other) and in \(part.folder)")
                }
                owners[path] = part.folder
            }
        }
        self.owners = owners
    }

    private static func checkCompleteness(_ parts: [Part]) throws {
        guard let first = parts.first else { throw Mismatch(description: "no parts to merge") }
        var seen: [Int: String] = [:]
        for part in parts {
            guard part.record.count == first.record.count else {
                throw Mismatch(
                    description: "\(first.folder) is one of \(first.record.count) parts and \(part.folder) one of "
                        + "\(part.record.count)")
            }
            guard part.record.inputs == first.record.inputs else {
                throw Mismatch(
                    description:
                        "\(first.folder) and \(part.folder) were not built from the same content, options, day "
                        + "and program; build both again, with one --clock")
            }
            if let other = seen.updateValue(part.folder, forKey: part.record.number) {
                throw Mismatch(description: "part \(part.record.number) is given twice: \(other) and \(part.folder)")
            }
        }
        let missing = (1...first.record.count).filter { seen[$0] == nil }
        guard missing.isEmpty else {
            let list = missing.map { "\($0)/\(first.record.count)" }.joined(separator: ", ")
            throw Mismatch(description: "missing: \(list)")
        }
    }

    package var fileCount: Int { owners.count }

    /// Hands over every file of the whole site but its manifest, in byte order.
    ///
    /// - Throws: `Mismatch` where a file is not what its part's manifest says; `DiskFailure`.
    package func write(to sink: some FileSink) throws {
        let digests = Dictionary(parts.map { ($0.folder, $0.manifest) }, uniquingKeysWith: { first, _ in first })
        for path in owners.keys.sorted() {
            guard let folder = owners[path] else { continue }
            let bytes = try FolderReader.bytes(atPath: folder + "/" + path.string)
            guard digests[folder]?.digests[path] == Digest(of: bytes).hexadecimal else {
                throw Mismatch(description: "\(folder)/\(path) is not what was built; build the part again")
            }
            try sink.accept(path, bytes)
        }
    }

    /// The links between parts that lead nowhere.
    package func brokenLinks() throws(DiskFailure) -> [BrokenLink] {
        var broken: [BrokenLink] = []
        var pages: [String: [UInt8]] = [:]
        for link in parts.flatMap(\.record.links) {
            guard let path = RelativePath(link.path), let folder = owners[path] else {
                if link.path != Manifest.path.string { broken.append(BrokenLink(link: link, lacksFragment: false)) }
                continue
            }
            guard let fragment = link.fragment, !fragment.isEmpty, fragment != "main", link.path.hasSuffix(".html")
            else { continue }
            if pages[link.path] == nil { pages[link.path] = try FolderReader.bytes(atPath: folder + "/" + link.path) }
            if !Self.has(fragment, in: pages[link.path] ?? []) {
                broken.append(BrokenLink(link: link, lacksFragment: true))
            }
        }
        return broken
    }

    /// Whether a page has an element with an id.
    private static func has(_ fragment: String, in page: [UInt8]) -> Bool {
        let needle = Array(" id=\"\(fragment)\"".utf8)
        guard page.count >= needle.count else { return false }
        return (0...page.count - needle.count).contains { start in
            page[start] == needle[0] && page[start..<start + needle.count].elementsEqual(needle)
        }
    }
}
