import Diagnostics
import Localization
import Markdown
import Serialization
import SiteModel

/// Decodes a page's front matter.
enum MetadataReader {
    static func read(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> (metadata: PageMetadata, slug: Node?)? {
        guard var fields = Fields(of: node, file: file, what: "the front matter", &bag) else { return nil }
        let title = fields.requiredText("title", &bag)
        var metadata = PageMetadata(title: title ?? "")
        metadata.shortTitle = fields.text("menu-title", &bag)
        metadata.description = fields.text("description", &bag)
        metadata.date = fields.date("date", &bag)
        metadata.modified = fields.date("lastmod", &bag)
        metadata.published = fields.date("publishDate", &bag)
        metadata.expires = fields.date("expiryDate", &bag)
        metadata.isDraft = fields.flag("draft", &bag) ?? false
        let slug = fields.node("slug")
        metadata.slug = fields.text("slug", &bag)
        metadata.aliases = placed(fields.textNodes("aliases", &bag), fields)
        metadata.weight = fields.integer("weight", &bag) ?? 0
        metadata.tags = fields.texts("tags", &bag) ?? []
        metadata.authors = fields.texts("authors", &bag) ?? []
        metadata.series = fields.text("series", &bag)
        metadata.layout = fields.node("layout").flatMap { placed([$0], fields).first }
        metadata.citationStyle = fields.node("citation-style").flatMap { placed([$0], fields).first }
        metadata.showsTableOfContents = fields.flag("toc", &bag) ?? true
        metadata.kicker = fields.text("kicker", &bag)
        metadata.aboutAuthor = fields.text("about-author", &bag)
        metadata.fallback = fields.choice("fallback", of: FallbackPolicy.self, &bag)
        metadata.words = placed(
            ["title", "menu-title", "description", "kicker"].compactMap { fields.node($0) }, fields)
        if let node = fields.node("translation") { metadata.translation = translation(node, file: file, &bag) }
        metadata.nocite = fields.node("nocite").map { NociteKeys($0) }
        fields.rejectUnknown(&bag)
        return title == nil ? nil : (metadata, slug)
    }

    private static func translation(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> PageMetadata.Translation?
    {
        guard var fields = Fields(of: node, file: file, what: "a translation note", &bag) else { return nil }
        let ofNode = fields.requiredNode("of", &bag)
        let hash = fields.text("source-hash", &bag)
        let status = fields.choice("status", of: PageMetadata.Translation.Status.self, &bag) ?? .draft
        let translator = fields.text("by", &bag)
        fields.rejectUnknown(&bag)
        guard let ofNode else { return nil }
        guard let source = ofNode.text.flatMap({ LanguageTag($0) }) else {
            bag.add(
                .valueType, "\(ofNode.kindName) is no language tag", at: fields.place(of: ofNode),
                help: "write the tag of the language it was translated from: of: en")
            return nil
        }
        return PageMetadata.Translation(source: source, sourceHash: hash, status: status, translator: translator)
    }

    private static func placed(_ nodes: [Node]?, _ fields: Fields) -> [PageMetadata.Placed] {
        (nodes ?? []).compactMap { node in
            node.text.map { PageMetadata.Placed(text: $0, range: fields.place(of: node)) }
        }
    }
}
