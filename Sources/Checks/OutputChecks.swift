import Diagnostics
import SiteModel

/// The fourth stage: what the rendered pages must hold. Sees only what rendering gathered, never the bytes.
package enum OutputChecks {
    /// A page's links and anchors.
    package struct Page: Sendable {
        package let address: SiteAddress
        package let links: [Link]
        package let anchors: AnchorList

        package init(address: SiteAddress, links: [Link], anchors: AnchorList) {
            self.address = address
            self.links = links
            self.anchors = anchors
        }
    }

    /// A link inside the site that an author wrote.
    package struct Link: Sendable, Hashable {
        package let target: SiteAddress
        package let fragment: String?
        package let range: SourceRange?
        package let text: String
        package let isImage: Bool

        package init(target: SiteAddress, fragment: String?, range: SourceRange?, text: String, isImage: Bool) {
            self.target = target
            self.fragment = fragment
            self.range = range
            self.text = text
            self.isImage = isImage
        }
    }

    /// - Parameters:
    ///   - files: addresses of everything published that is no page.
    ///   - isPart: whether pages and files are a part of the site only. Links that leave it are then no findings.
    /// - Returns: the links that leave the part, each once.
    package static func run(_ pages: [Page], files: Set<SiteAddress>, isPart: Bool = false) -> Diagnosed<[Link]> {
        let byAddress = Dictionary(pages.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [Diagnostic] = []
        var seen: Set<Diagnostic> = []
        var leaving: [Link] = []
        var left: Set<Link> = []
        var anchors: [SiteAddress: Set<String>] = [:]
        for page in pages {
            for link in page.links {
                if isPart, byAddress[canonical(link.target)] == nil, !files.contains(canonical(link.target)) {
                    if left.insert(link).inserted { leaving.append(link) }
                    continue
                }
                guard let diagnostic = check(link, byAddress, files, &anchors), seen.insert(diagnostic).inserted else {
                    continue
                }
                found.append(diagnostic)
            }
        }
        return Diagnosed(leaving, found)
    }

    /// - Parameter anchors: those of the pages that links with a fragment have led to so far.
    private static func check(
        _ link: Link, _ pages: [SiteAddress: Page], _ files: Set<SiteAddress>,
        _ anchors: inout [SiteAddress: Set<String>]
    ) -> Diagnostic? {
        let target = canonical(link.target)
        guard let page = pages[target] else {
            if files.contains(target) { return nil }
            let isFolder = pages[SiteAddress(target.path + "/")] != nil
            return Diagnostic(
                link.isImage ? .imageMissing : .linkBroken,
                link.isImage ? "no image at “\(link.text)”" : "link “\(link.text)” leads to nothing", at: link.range,
                notes: [.init("it is read as /\(target.path)")],
                help: isFolder ? "end it with a slash" : suggestion(target, pages))
        }
        guard let fragment = link.fragment, !fragment.isEmpty, fragment != "main" else { return nil }
        let names = anchors[target] ?? page.anchors.names
        anchors[target] = names
        guard !names.contains(fragment) else { return nil }
        return Diagnostic(
            .linkFragment, "no “#\(fragment)” on /\(target.path)", at: link.range,
            help: Suggestion.help(for: fragment, among: names.sorted())
                ?? "give a heading the id: {#\(fragment)}")
    }

    /// `en/energy/index.html` is the page `en/energy/`.
    private static func canonical(_ address: SiteAddress) -> SiteAddress {
        address.path == "index.html" || address.path.hasSuffix("/index.html")
            ? SiteAddress(String(address.path.dropLast(10))) : address
    }

    private static func suggestion(_ target: SiteAddress, _ pages: [SiteAddress: Page]) -> String {
        let near = Suggestion.closest(to: target.path, among: pages.keys.map(\.path).sorted())
        return near.map { "did you mean “/\($0)”?" } ?? "links are read from the published page, with its slug"
    }
}
