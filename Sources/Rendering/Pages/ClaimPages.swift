import Localization
import Markup
import SiteModel

/// The pages of a language that may show claims, in the order of their addresses, and the links that evidence pages write
/// to them: made once for all claims of a language.
struct ClaimPages: Sendable {
    private struct Entry: Sendable {
        let content: ContentPage?
        /// `<a href="…">`.
        let opening: [UInt8]
    }

    private let uses: ClaimUses
    /// By the number of a path, its page's place in `entries`; negative where the language has no page of its own.
    private let places: [Int]
    private let entries: [Entry]

    init(_ uses: ClaimUses, _ site: Site, _ tag: LanguageTag) {
        self.uses = uses
        let pages = uses.paths.enumerated().compactMap { number, path -> (number: Int, page: PlannedPage)? in
            guard let page = site.plan.page(.content(path), in: tag), !page.isBorrowed else { return nil }
            return (number, page)
        }.sorted { $0.page.address < $1.page.address }
        var places = [Int](repeating: -1, count: uses.paths.count)
        for (place, entry) in pages.enumerated() { places[entry.number] = place }
        self.places = places
        entries = pages.map { _, page in
            var output = ByteOutput(capacity: 96)
            output.raw("<a")
            output.attribute("href", site.configuration.baseURL.href(page.address))
            output.raw(">")
            return Entry(content: page.content, opening: output.bytes)
        }
    }

    /// The pages that show a claim, as places in the order of their addresses, ascending.
    func places(of claim: String) -> [Int] {
        ClaimUses.ascending(uses.pathNumbers(of: claim).map { places[$0] }.filter { $0 >= 0 })
    }

    /// A link to a page with its title in menus.
    func writeMenuLink(_ place: Int, to output: inout ByteOutput) {
        write(place, entries[place].content?.menuTitle, to: &output)
    }

    /// A link to a page with its title.
    func writeLink(_ place: Int, to output: inout ByteOutput) {
        write(place, entries[place].content?.metadata.title, to: &output)
    }

    private func write(_ place: Int, _ title: String?, to output: inout ByteOutput) {
        output.raw(bytes: entries[place].opening)
        if let title { output.text(title) }
        output.raw("</a>")
    }
}
