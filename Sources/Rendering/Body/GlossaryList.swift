import Ledger
import Localization
import Markup
import SiteModel

/// The terms of `Content/glossary.yaml` with their definitions, in the order of the language's alphabet.
struct GlossaryList {
    let scope: PageScope

    func write(to output: inout ByteOutput) {
        let site = scope.site
        let language = scope.textProfile
        let terms = language.collation.sorted(site.ledger.terms) { site.text($0.label, language.tag).text }
        output.raw("<dl class=\"glossary\">\n")
        for term in terms {
            output.raw("<dt")
            output.attribute("id", "term-" + term.id)
            output.raw(">")
            output.localized(site.text(term.label, language.tag), in: language)
            output.raw("</dt>\n<dd>")
            output.localized(site.text(term.definition, language.tag), in: language)
            output.raw("</dd>\n")
        }
        output.raw("</dl>\n")
    }
}

/// The places of `Content/places.yaml` with their other names.
struct PlaceList {
    let scope: PageScope

    func write(to output: inout ByteOutput) {
        let site = scope.site
        let language = scope.textProfile
        let places = language.collation.sorted(site.ledger.places) { site.text($0.name, language.tag).text }
        output.raw("<dl class=\"places\">\n")
        for place in places {
            let name = site.text(place.name, language.tag)
            output.raw("<dt")
            output.attribute("id", "place-" + place.id)
            output.raw(">")
            output.localized(name, in: language)
            output.raw("</dt>\n<dd translate=\"no\">")
            for (index, other) in place.variants.filter({ $0 != name.text }).enumerated() {
                if index > 0 { output.raw(", ") }
                output.raw("<bdi>")
                output.text(other)
                output.raw("</bdi>")
            }
            output.raw("</dd>\n")
        }
        output.raw("</dl>\n")
    }
}
