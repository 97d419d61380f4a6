import Diagnostics
import SiteModel
import Templating

/// A page's layout is a template.
enum LayoutRule {
    static func check(_ page: ContentPage, _ site: Site, _ bag: inout DiagnosticBag) {
        guard let layout = page.metadata.layout else { return }
        // A theme without a layout of these names shows such pages with its “page”.
        let known = Set(site.theme.layouts.keys).union(["page", "list", "home"]).sorted()
        guard !known.contains(layout.text) else { return }
        bag.add(
            .layoutUnknown, "no layout “\(layout.text)”", at: layout.range,
            help: Suggestion.help(for: layout.text, among: known) ?? "layouts are \(known.joined(separator: ", "))")
    }
}
