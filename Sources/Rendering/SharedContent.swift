import Localization
import SiteModel

/// What all pages share, made once before the first is rendered.
struct SharedContent: Sendable {
    let site: Site
    /// Charts by the language of the text around them.
    let galleries: [LanguageTag: ChartGallery]
    let interface: [LanguageTag: InterfaceRecords]
    let uses: ClaimUses
    let pages: PageIndex

    init(_ site: Site, galleries: [LanguageTag: ChartGallery]) {
        self.site = site
        self.galleries = galleries
        interface = InterfaceRecords.all(site)
        uses = ClaimUses(site)
        pages = PageIndex(site)
    }

    func interface(_ tag: LanguageTag) -> InterfaceRecords {
        interface[tag] ?? InterfaceRecords(site, tag)
    }
}
