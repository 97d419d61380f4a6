import Citations
import Diagnostics
import SiteModel

/// Sources on the web have a copy that outlives their server.
enum ArchiveRule {
    static func check(_ site: Site, _ bag: inout DiagnosticBag) {
        for item in site.sources.items where item.archivedURL == nil {
            guard let address = item.text(.url), !isArchive(address), item.text(.doi) == nil else { continue }
            bag.add(
                .sourceArchive, "source “\(item.id)” without an archived copy", at: item.range,
                help: "keep one in a web archive, and write its address as “archive”")
        }
    }

    /// Whether an address is a copy itself.
    private static func isArchive(_ address: String) -> Bool {
        ["://web.archive.org/", "://archive.org/", "://archive.ph/", "://archive.today/", "://perma.cc/"]
            .contains(where: address.contains)
    }
}
