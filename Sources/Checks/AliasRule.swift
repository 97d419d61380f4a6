import Diagnostics
import SiteModel

/// Aliases are free addresses inside the site.
enum AliasRule {
    static func check(_ page: ContentPage, _ site: Site, _ bag: inout DiagnosticBag) {
        guard !page.metadata.aliases.isEmpty else { return }
        let address = page.address(in: page.language)
        for alias in page.metadata.aliases {
            let isPlain = !alias.text.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }
            guard isPlain, case .site(let target, _) = SiteLink(alias.text, on: address), !target.path.isEmpty else {
                bag.add(
                    .pageAlias, "alias “\(alias.text)” outside the site", at: alias.range,
                    help: "write a former address: /\(page.language)/old-name/")
                continue
            }
            let folder = target.path.hasSuffix("/") ? target : SiteAddress(target.path + "/")
            guard let other = site.plan.page(at: target) ?? site.plan.page(at: folder) else { continue }
            bag.add(
                .pageAlias, "alias “\(alias.text)” where there is a page", at: alias.range,
                notes: other.content.map { [.init("the page", at: $0.slugRange)] } ?? [], help: "remove the alias")
        }
    }
}
