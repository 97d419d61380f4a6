import Diagnostics
import SiteModel

/// Pages have text, unless they list others.
enum EmptyPageRule {
    static func check(_ page: ContentPage, _ site: Site, _ bag: inout DiagnosticBag) {
        guard page.document.nodes.count <= 1, page.metadata.layout?.text != "list", page.path != "index" else { return }
        bag.add(
            .pageEmpty, "page “\(page.metadata.title)” without text", at: SourceRange(file: page.file),
            help: "write its text, or mark it draft: true")
    }
}
