import Diagnostics
import Foundation
import Localization

/// The fonts that a report needs for the scripts of its language, and those of them that the machine has.
package enum ReportFonts {
    /// A script with the families that print it, the best first, and a word for people.
    struct Script: Sendable {
        let name: String
        let families: [String]
    }

    /// Family names as in file names, without spaces: what Debian's fonts-noto-core installs, then common stand-ins.
    private static let scripts: [String: Script] = [
        "latin": Script(name: "Latin and Cyrillic", families: ["NotoSerif", "DejaVuSerif"]),
        "armenian": Script(name: "Armenian", families: ["NotoSerifArmenian", "DejaVuSerif"]),
        "arabic": Script(name: "Arabic", families: ["NotoNaskhArabic", "NotoSansArabic", "DejaVuSans"]),
    ]

    /// Folders in which systems keep fonts.
    package static func folders(home: String?) -> [String] {
        ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts"]
            + (home.map { ["\($0)/.fonts", "\($0)/.local/share/fonts", "\($0)/Library/Fonts"] } ?? [])
    }

    /// A warning for each script of which the folders hold none of the known fonts.
    package static func missing(in folders: [String], for locales: [LanguageTag]) -> [Diagnostic] {
        let files = fontFiles(in: folders)
        var seen: Set<String> = []
        return locales.flatMap(needed).filter { seen.insert($0).inserted }.compactMap { key in
            guard let script = scripts[key] else { return nil }
            let isThere = script.families.contains { family in files.contains { isFace($0.name, of: family) } }
            guard !isThere else { return nil }
            return Diagnostic(
                .reportFontMissing, "no font for \(script.name) letters; they may be missing or plain", at: nil,
                help: "install \(script.families[0]), on Debian in fonts-noto-core")
        }
    }

    /// The regular and bold faces that an e-book in a language carries: those of its own script.
    package static func embedded(in folders: [String], for locale: LanguageTag) -> [BookFont] {
        let files = fontFiles(in: folders)
        let key = needed(locale)[0]
        guard let script = scripts[key] else { return [] }
        for family in script.families {
            let faces: [BookFont] = ["Regular", "Bold"].compactMap { weight in
                let names = ["\(family)-\(weight).ttf", "\(family)-\(weight).otf"]
                guard let file = files.first(where: { names.contains($0.name) }),
                    let data = try? Data(contentsOf: URL(fileURLWithPath: file.path))
                else { return nil }
                return BookFont(family: family, isBold: weight == "Bold", file: file.name, bytes: Array(data))
            }
            if !faces.isEmpty { return faces }
        }
        return []
    }

    /// The scripts of a report: its language's own first; sources may be in any.
    private static func needed(_ locale: LanguageTag) -> [String] {
        switch locale.language {
        case "hy": ["armenian", "latin", "arabic"]
        case "ar", "fa": ["arabic", "latin", "armenian"]
        default: ["latin", "armenian", "arabic"]
        }
    }

    private static func isFace(_ file: String, of family: String) -> Bool {
        file.hasPrefix(family + "-") || file == family + ".ttf" || file.hasPrefix(family + "[")
    }

    private static func fontFiles(in folders: [String]) -> [(name: String, path: String)] {
        var files: [(name: String, path: String)] = []
        for folder in folders {
            let names = FileManager.default.enumerator(atPath: folder)
            while let name = names?.nextObject() as? String {
                guard name.hasSuffix(".ttf") || name.hasSuffix(".otf") else { continue }
                files.append((String(name.split(separator: "/").last ?? ""), folder + "/" + name))
            }
        }
        return files.sorted { $0.path < $1.path }
    }
}

/// A font that an e-book carries.
package struct BookFont: Sendable {
    package let family: String
    package let isBold: Bool
    package let file: String
    package let bytes: [UInt8]
}
