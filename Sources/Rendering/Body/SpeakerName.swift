import Localization
import SiteModel

/// Who says a claim, in a language where the ledger has the name in it.
enum SpeakerName {
    static func resolved(_ name: String, _ site: Site, _ tag: LanguageTag) -> ResolvedText {
        if let label = site.ledger.speaker(name)?.label { return site.text(label, tag) }
        // A name that nobody translated is in the ledger's own language.
        return site.text(LocalizedText(name), tag)
    }

    static func text(_ name: String, _ site: Site, _ tag: LanguageTag) -> String {
        resolved(name, site, tag).text
    }
}
