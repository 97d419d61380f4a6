import Diagnostics
import Localization
import SiteModel

/// Which slugs every file system and server can hold.
enum SlugCheck {
    /// A slug in NFC, or nil with a diagnostic where it would leave its folder or could not be stored.
    static func normalized(_ slug: String, at range: SourceRange, _ bag: inout DiagnosticBag) -> String? {
        let text = Normalization.nfc(slug)
        guard let problem = problem(with: text) else { return text }
        bag.add(
            .pageSlug, "slug “\(slug.prefix(60))” \(problem)", at: range,
            help: "write one plain name, such as energy-prices")
        return nil
    }

    private static func problem(with slug: String) -> String? {
        if slug.isEmpty { return "is empty" }
        if slug == "." || slug == ".." || slug.hasPrefix("/") || slug.hasPrefix("../") { return "leaves its folder" }
        if slug.utf8.count > 200 { return "is longer than 200 bytes" }
        if slug.hasPrefix(".") || slug.hasSuffix(".") || slug.hasPrefix(" ") || slug.hasSuffix(" ") {
            return "begins or ends with a dot or a space"
        }
        if slug.unicodeScalars.contains(where: isReserved) { return "holds a character that no file name may have" }
        let stem = slug.split(separator: ".")[0].uppercased()
        let devices = ["CON", "PRN", "AUX", "NUL"] + (1...9).flatMap { ["COM\($0)", "LPT\($0)"] }
        return devices.contains(stem) ? "is a device’s name on Windows" : nil
    }

    private static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200B, 0x200E, 0x200F, 0xFEFF: true
        default: "/\\:*?\"<>|%#".unicodeScalars.contains(scalar)
        }
    }
}
