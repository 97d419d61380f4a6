import Diagnostics
import Digests
import SiteModel

/// Gives the theme's files their immutable names, and puts stylesheets together that import each other.
enum AssetBundler {
    static func bundle(
        _ files: [(name: String, file: String, bytes: [UInt8])], _ bag: inout DiagnosticBag
    ) -> [Theme.Asset] {
        let texts = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var imported: Set<String> = []
        var assets: [Theme.Asset] = []
        for file in files.sorted(by: { $0.name < $1.name }) {
            var bytes = file.bytes
            if file.name.hasSuffix(".css") {
                bytes = inlined(file.name, texts, open: [], &imported, &bag)
            }
            bytes = AssetTrimmer.trimmed(file.name, bytes)
            assets.append(Theme.Asset(name: file.name, address: address(file.name, bytes), bytes: bytes))
        }
        return assets.filter { !imported.contains($0.name) }
    }

    /// `site.css` becomes `assets/site.0a1b2c3d4e.css`; folders become part of the name.
    private static func address(_ name: String, _ bytes: [UInt8]) -> SiteAddress {
        let flat = name.split(separator: "/").joined(separator: "-")
        let hash = Digest(of: bytes).short
        guard let dot = flat.lastIndex(of: ".") else { return SiteAddress("assets/\(flat).\(hash)") }
        return SiteAddress("assets/\(flat[..<dot]).\(hash)\(flat[dot...])")
    }

    /// A stylesheet with its lines `@import "other.css";` replaced by the other file.
    private static func inlined(
        _ name: String, _ files: [String: (name: String, file: String, bytes: [UInt8])], open: [String],
        _ imported: inout Set<String>, _ bag: inout DiagnosticBag
    ) -> [UInt8] {
        guard let file = files[name], !open.contains(name) else { return [] }
        var result: [UInt8] = []
        var offset = 0
        for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let text = String(decoding: line, as: UTF8.self)
            let start = offset
            offset += line.count + 1
            guard text.hasPrefix("@import \""), let end = text.dropFirst(9).firstIndex(of: "\"") else {
                result.append(contentsOf: line)
                result.append(0x0A)
                continue
            }
            let other = String(text.dropFirst(9)[..<end])
            guard files[other] != nil else {
                bag.add(
                    .assetMissing, "no stylesheet “\(other)” in Templates/assets",
                    at: SourceRange(file: file.file, offsets: start..<start + line.count),
                    help: Suggestion.help(for: other, among: files.keys.sorted()))
                continue
            }
            imported.insert(other)
            result += inlined(other, files, open: open + [name], &imported, &bag)
        }
        if result.last == 0x0A, file.bytes.last != 0x0A { result.removeLast() }
        return result
    }
}
