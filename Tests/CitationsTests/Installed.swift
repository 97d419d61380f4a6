import Foundation

@testable import Citations

/// The styles and locales of the distribution's packages, where they are installed.
enum Installed {
    static let root = "/usr/share/citation-style-language"

    static let repository = StyleRepository(
        style: { bytes("\(root)/styles/\($0).csl") ?? bytes("\(root)/styles/dependent/\($0).csl") },
        locale: { bytes("\(root)/locales/locales-\($0).xml") })

    static func bytes(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }

    /// The names of all independent styles, sorted; none where the package is missing.
    static let styles: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/styles")) ?? []
        return names.filter { $0.hasSuffix(".csl") }.map { String($0.dropLast(4)) }.sorted()
    }()
}
