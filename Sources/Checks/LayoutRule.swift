import Diagnostics
import SiteModel
import Templating

/// A page's layout is a template.
enum LayoutRule {
    static func check(_ page: ContentPage, _ site: Site, _ bag: inout DiagnosticBag) {
        guard let layout = page.metadata.layout, site.theme.layouts[layout.text] == nil else { return }
        bag.add(
            .layoutUnknown, "no layout “\(layout.text)”", at: layout.range,
            help: Suggestion.help(for: layout.text, among: site.theme.layouts.keys.sorted())
                ?? "layouts are \(site.theme.layouts.keys.sorted().joined(separator: ", "))")
    }
}
