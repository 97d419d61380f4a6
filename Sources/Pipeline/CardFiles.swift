import Diagnostics
import Exporting
import Files
import Rendering
import SiteModel

/// The cards of all pages, drawn side by side.
struct CardFiles {
    let site: Site
    let press: CardPress
    let jobs: Int

    /// - Returns: how many there are.
    func write(to sink: some FileSink) async throws -> Int {
        let version = press.version()
        let written = try await Shares.map(SocialCard.all(site), jobs: jobs) { card in
            guard let svg = card.svg(), let png = press.png(svg, version: version) else { return 0 }
            try sink.accept(card.address.file, png)
            return 1
        }
        return written.reduce(0, +)
    }

    /// What is said where a site wants cards and nothing can draw them.
    static func lacksProgram(_ bag: inout DiagnosticBag) {
        bag.add(
            .cardsSkipped, "no social cards: rsvg-convert is not on PATH", at: SourceRange(file: "Content/site.yaml"),
            help: "install it with “apt-get install librsvg2-bin”, or leave out social-cards")
    }
}
