import Diagnostics
import SiteModel

/// Menu entries are pages.
enum MenuRule {
    static func check(_ site: Site, _ bag: inout DiagnosticBag) {
        let known = Set(site.pages.map(\.path))
        for entry in site.configuration.readingOrder where !known.contains(entry.text) {
            bag.add(
                .menuUnknown, "no page “\(entry.text)”", at: entry.range,
                help: Suggestion.help(for: entry.text, among: known.sorted())
                    ?? "add Content/pages/\(entry.text)/\(site.configuration.defaultLocale).md")
        }
    }
}
