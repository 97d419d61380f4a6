import Diagnostics
import Files
import SiteModel

/// The finished site, looked at from outside: every address on every page, whoever wrote it.
package struct OutputAudit {
    private let site: Site
    private let scans: [SiteAddress: PageScan]
    private let sizes: [SiteAddress: Int]
    private let authored: Set<SiteAddress>
    private let isPart: Bool

    /// - Parameters:
    ///   - sizes: of every file, in bytes.
    ///   - pages: the links that authors wrote; `OutputChecks` has looked at them.
    ///   - isPart: whether only a part of the site was built, so that what is not there may be elsewhere.
    package init(
        _ site: Site, scans: [PageScan], sizes: [SiteAddress: Int], pages: [OutputChecks.Page], isPart: Bool
    ) {
        self.site = site
        self.scans = Dictionary(scans.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
        self.sizes = sizes
        authored = Set(pages.flatMap { $0.links.map(\.target) })
        self.isPart = isPart
    }

    package func run() -> [Diagnostic] {
        var bag = DiagnosticBag()
        let ordered = scans.values.sorted { $0.address < $1.address }
        if !isPart {
            checkLinks(ordered, &bag)
            for scan in ordered { checkAlternates(scan, &bag) }
            checkOrphans(ordered, &bag)
        }
        if let budget = site.configuration.pageBudget { checkWeight(ordered, budget, &bag) }
        return bag.diagnostics
    }

    /// Addresses of the theme and of generated text that lead to nothing, each once.
    private func checkLinks(_ scans: [PageScan], _ bag: inout DiagnosticBag) {
        var seen: Set<SiteAddress> = []
        for scan in scans {
            for reference in scan.references {
                if case .alternate = reference.kind { continue }
                guard sizes[reference.target] == nil, !authored.contains(reference.target),
                    seen.insert(reference.target).inserted
                else { continue }
                bag.add(
                    .themeLink, "address “\(reference.text)” leads to nothing",
                    at: templatePlace(of: reference.text), notes: [.init("on /\(scan.address.path)")],
                    help: reference.kind == .link
                        ? "write an address of the site, or take it from the page's data"
                        : "put the file into Templates/assets, and name it as {{assets.…}}")
            }
        }
    }

    /// Where a template of the project holds an address; nil where none does.
    private func templatePlace(of text: String) -> SourceRange? {
        let needle = Array(text.utf8)
        for path in site.inputs.paths(under: "Templates") where path.fileExtension == "mustache" {
            guard let bytes = site.inputs[path], bytes.count >= needle.count else { continue }
            for start in 0...bytes.count - needle.count
            where bytes[start] == needle[0] && bytes[start..<start + needle.count].elementsEqual(needle) {
                return SourceRange(file: path.string, offsets: start..<start + needle.count)
            }
        }
        return nil
    }

    private func checkAlternates(_ scan: PageScan, _ bag: inout DiagnosticBag) {
        let alternates = Self.alternates(of: scan)
        guard !alternates.isEmpty else { return }
        let place = site.plan.page(at: scan.address)?.content.map { SourceRange(file: $0.file) }
        func add(_ message: String) {
            bag.add(
                .alternateBroken, message, at: templatePlace(of: "hreflang=\"") ?? place,
                notes: [.init("on /\(scan.address.path)")],
                help: "write {{#alternates}} in the theme's head as the built-in theme does")
        }
        if !scan.address.path.isEmpty, !alternates.contains(where: { $0.target == scan.address }) {
            add("page that is not among its own alternates")
        }
        if alternates.count(where: { $0.language == "x-default" }) != 1 {
            add("page without exactly one x-default")
        }
        for alternate in alternates where alternate.language != "x-default" && alternate.target != scan.address {
            guard let other = scans[alternate.target] else {
                add("alternate “\(alternate.language)” leads to nothing")
                continue
            }
            // The chooser stands for no page of its own.
            guard !scan.address.path.isEmpty else { continue }
            if !Self.alternates(of: other).contains(where: { $0.target == scan.address }) {
                add("alternate “\(alternate.language)” does not lead back")
            }
        }
    }

    private static func alternates(of scan: PageScan) -> [(language: String, target: SiteAddress)] {
        scan.references.compactMap { reference in
            guard case .alternate(let language) = reference.kind else { return nil }
            return (language, reference.target)
        }
    }

    /// Pages that no page on another subject links to: translations lead to each other and to nothing else.
    private func checkOrphans(_ scans: [PageScan], _ bag: inout DiagnosticBag) {
        var reached: Set<SiteAddress> = []
        for scan in scans {
            let subject = site.plan.page(at: scan.address)?.subject
            for reference in scan.references where reference.kind == .link && !reached.contains(reference.target) {
                guard let target = site.plan.page(at: reference.target), target.subject != subject else { continue }
                reached.insert(reference.target)
            }
        }
        for page in site.plan.pages where page.isListed && !reached.contains(page.address) {
            guard let content = page.content, content.path != "index" else { continue }
            bag.add(
                .pageOrphan, "page “\(content.metadata.title)” that no page links to",
                at: SourceRange(file: content.file),
                help: "link to /\(page.address.path), or add “\(content.path)” to the menu in site.yaml")
        }
    }

    private func checkWeight(_ scans: [PageScan], _ budget: Int, _ bag: inout DiagnosticBag) {
        for scan in scans {
            let resources = Set(scan.references.lazy.filter { $0.kind == .resource }.map(\.target))
            let weights = resources.map { ($0.path, sizes[$0] ?? 0) } + [("its HTML", scan.byteCount)]
            let weight = weights.reduce(0) { $0 + $1.1 }
            guard weight > budget * 1024 else { continue }
            let largest = weights.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }.prefix(3)
            let list = largest.map { "\($0.0) \(Self.kibibytes($0.1))" }.joined(separator: ", ")
            bag.add(
                .pageWeight, "page over its budget of \(budget) KiB",
                at: site.plan.page(at: scan.address)?.content.map { SourceRange(file: $0.file) },
                notes: [.init("/\(scan.address.path) loads \(Self.kibibytes(weight)): \(list)")],
                help: "make the largest part smaller, or allow more: budget: { page: \((weight + 1023) / 1024) }")
        }
    }

    private static func kibibytes(_ bytes: Int) -> String { "\((bytes + 1023) / 1024) KiB" }
}
