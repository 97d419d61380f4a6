import Citations
import Files
import Foundation

/// Citation styles and their locales as Debian's packages install them, and style files by path.
enum InstalledStyles {
    private static let folder = "/usr/share/citation-style-language"

    static let repository = StyleRepository(
        style: { name in
            let isPath = name.contains("/") || name.hasSuffix(".csl")
            let places = isPath ? [name] : ["\(folder)/styles/\(name).csl", "\(folder)/styles/dependent/\(name).csl"]
            return places.lazy.compactMap { try? FolderReader.bytes(atPath: $0) }.first
        },
        locale: { tag in try? FolderReader.bytes(atPath: "\(folder)/locales/locales-\(tag).xml") },
        names: {
            ["styles", "styles/dependent"].flatMap { place in
                (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(place)")) ?? []
            }.filter { $0.hasSuffix(".csl") }.map { String($0.dropLast(4)) }.sorted()
        })
}
