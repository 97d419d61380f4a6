import Diagnostics
import Files
import Pipeline
import Synchronization

/// One state of the site as the preview serves it. Files are made when they are first asked for, and kept while there
/// is room.
package final class PreviewSnapshot: Sendable {
    /// A file as it is sent.
    struct File: Sendable {
        /// With the preview's own script, where it is a page.
        let bytes: [UInt8]
        /// A strong entity tag (RFC 9110 §8.8.3).
        let tag: String
    }

    /// More bytes than these are not kept.
    private static let room = 16 << 20

    private struct Kept {
        var files: [String: File] = [:]
        var size = 0
    }

    private let make: @Sendable (String) -> [UInt8]?
    private let has: @Sendable (String) -> Bool
    private let describe: @Sendable (String) -> String?
    private let kept = Mutex(Kept())
    /// Where former addresses lead: both as root-relative links.
    let redirects: [String: String]
    /// The Content-Security-Policy of the site's `_headers`, so that what works here works there.
    let securityPolicy: String

    /// A site whose files are there.
    ///
    /// - Parameter panels: a JSON object for the panel of each page, by the page's address without its leading slash.
    package init(files: FileTree, panels: [String: String] = [:]) {
        make = { files[$0] }
        has = { files[$0] != nil }
        describe = { panels[$0] }
        redirects = Self.redirects(files["_redirects"] ?? [])
        securityPolicy = Self.securityPolicy(files["_headers"] ?? [])
    }

    /// A site that is edited.
    ///
    /// - Parameters:
    ///   - earlier: the snapshot of a state with the same front matter.
    ///   - pages: files that have been made.
    init(_ site: LiveSite, after earlier: PreviewSnapshot? = nil, pages: [(path: String, bytes: [UInt8])] = []) {
        make = { site.bytes(at: $0) }
        has = { site.contains($0) }
        describe = { site.facts(at: $0).map(PagePanel.json) }
        redirects = earlier?.redirects ?? Self.redirects(site.bytes(at: "_redirects") ?? [])
        securityPolicy = earlier?.securityPolicy ?? Self.securityPolicy(site.bytes(at: "_headers") ?? [])
        for (path, bytes) in pages { keep(Self.file(path, bytes), path) }
    }

    /// What the panel tells of a page; nil where there is none.
    package func panel(at address: String) -> String? { describe(address) }

    package func contains(_ path: String) -> Bool { has(path) }

    /// A file that was asked for before.
    func keptFile(_ path: String) -> File? {
        kept.withLock { $0.files[path] }
    }

    /// The bytes of a file as a build writes them.
    package func bytes(at path: String) -> [UInt8]? { make(path) }

    /// A file; nil where there is none. May take long when it is asked for the first time.
    func file(_ path: String) -> File? {
        if let file = keptFile(path) { return file }
        guard let bytes = make(path) else { return nil }
        return keep(Self.file(path, bytes), path)
    }

    @discardableResult
    private func keep(_ file: File, _ path: String) -> File {
        kept.withLock { kept in
            if kept.size + file.bytes.count > Self.room { kept = Kept() }
            if kept.files.updateValue(file, forKey: path) == nil { kept.size += file.bytes.count }
        }
        return file
    }

    private static func file(_ path: String, _ bytes: [UInt8]) -> File {
        let isPage = path.hasSuffix(".html")
        return File(bytes: isPage ? PreviewAssets.injected(into: bytes) : bytes, tag: entityTag(of: bytes))
    }

    private static func entityTag(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "\"\(String(hash, radix: 36))-\(String(bytes.count, radix: 36))\""
    }

    /// The first policy of a `_headers` file; one that allows nothing but the preview's own where there is none.
    private static func securityPolicy(_ bytes: [UInt8]) -> String {
        let name = "Content-Security-Policy:"
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let field = line.drop { $0 == " " }
            if field.hasPrefix(name) { return String(field.dropFirst(name.count).drop { $0 == " " }) }
        }
        return "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'"
    }

    /// The permanent redirects of a `_redirects` file: `from to 301`, one a line.
    private static func redirects(_ bytes: [UInt8]) -> [String: String] {
        var redirects: [String: String] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 3, words[2] == "301" { redirects[String(words[0])] = String(words[1]) }
        }
        return redirects
    }
}
