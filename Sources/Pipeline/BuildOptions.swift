import Exporting
import Serialization
import SiteModel

/// What a build is asked for, beside its files: everything that is not in the project.
package struct BuildOptions: Sendable {
    /// Replaces the address in `site.yaml`.
    package var baseURL: String?
    /// Builds only these languages, as the user wrote them; all where nil.
    package var locales: [String]?
    /// Whether drafts, future and expired pages are built too.
    package var includesDrafts = false
    /// The moment the build is taken to run at.
    package var clock: Timestamp
    /// Whether the process ends with the build, which then leaves the site to it.
    package var endsProcess = false
    /// How many pages are rendered at once.
    package var jobs = 1

    /// The part of the site that is built.
    package var shard = Shard.whole
    /// Whether the summary tells of each page what an author wants to know of it.
    package var gathersPageFacts = false
    /// Whether the summary lists the addresses outside the site.
    package var gathersExternalLinks = false
    /// Whether the site is looked at for what makes it worse without making it wrong, as `check` does.
    package var looksFurther = false
    /// `data/claims.json` of the site that the build replaces, to tell what changed; nil where there is none.
    package var previousClaims: [UInt8]?

    /// Endings of the compressed forms that are written beside each file: the sink's part of the work.
    package var compression: [String] = []

    /// Makes a PDF of every page that an author wrote, where it is there.
    package var articlePress: WeasyPrint?
    /// Where the machine keeps the fonts that these PDFs need.
    package var articleFontFolders: [String] = []

    /// Whether pages get their cards, where the site wants them: writing a site does, showing one while it is written not.
    package var drawsCards = false
    /// Draws them, where it is there.
    package var cardPress: CardPress?

    package init(clock: Timestamp) {
        self.clock = clock
    }

    /// Whether a site is built with the cards that it asks for.
    func wantsCards(of site: Site) -> Bool { drawsCards && site.configuration.socialCards }

    /// What draws a site's cards; nil where there are none.
    func cardPress(for site: Site) -> CardPress? { wantsCards(of: site) ? cardPress : nil }
}
