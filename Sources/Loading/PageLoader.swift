import Diagnostics
import Files
import Localization
import Markdown
import Serialization
import SiteModel

/// Reads the pages of `Content/pages`.
struct PageLoader {
    private static let folder = "Content/pages"

    /// A file that is a page: where it lies, whose language its name is.
    private struct Found: Sendable {
        let file: String
        let path: String
        let language: LanguageTag
    }

    let declared: [LanguageTag]
    var slugs = SlugPolicy.path

    /// All pages in byte order of their files, parsed side by side.
    func load(_ tree: FileTree, jobs: Int, _ bag: inout DiagnosticBag) async -> [ContentPage] {
        let found = find(tree, &bag)
        var options = MarkdownOptions()
        options.schema = SiteDirectives.schema
        options.reservedIdentifiers = [
            "main", "panel", "notes", "cite", "list-heading", "contents-heading", "related-heading", "series-heading",
            "claims",
        ]
        // Figures have the ids of their charts, whatever the headings around them say.
        for path in tree.paths(under: ChartLoader.folder) {
            let name = path.string.dropFirst(ChartLoader.folder.count + 1)
            if name.hasSuffix(".yaml") { options.reservedIdentifiers.insert("chart-" + name.dropLast(5)) }
        }
        let settings = options
        let slugs = slugs
        let pages = await Shares.map(found, jobs: jobs) { file in
            var bag = DiagnosticBag()
            return (Self.page(file, tree, settings, slugs, &bag), bag.diagnostics)
        }
        for page in pages { bag.add(contentsOf: page.1) }
        return pages.compactMap(\.0)
    }

    private func find(_ tree: FileTree, _ bag: inout DiagnosticBag) -> [Found] {
        var found: [Found] = []
        for file in tree.paths(under: Self.folder) {
            let inside = file.string.dropFirst(Self.folder.count + 1)
            guard inside.hasSuffix(".md") else { continue }
            guard let slash = inside.lastIndex(of: "/"),
                let language = LanguageTag(inside[inside.index(after: slash)...].dropLast(3))
            else {
                bag.add(
                    .pageFile, "page that is not named after its language", at: SourceRange(file: file.string),
                    help: "name it \(Self.folder)/<path>/<language>.md")
                continue
            }
            guard declared.contains(language) else {
                bag.add(
                    .pageLanguage, "page in “\(language)”, which is none of the site's languages",
                    at: SourceRange(file: file.string),
                    help: "add “\(language)” to locales in Content/site.yaml, or remove the page")
                continue
            }
            found.append(Found(file: file.string, path: String(inside[..<slash]), language: language))
        }
        return found
    }

    private static func page(
        _ found: Found, _ tree: FileTree, _ options: MarkdownOptions, _ slugs: SlugPolicy,
        _ bag: inout DiagnosticBag
    ) -> ContentPage? {
        guard let bytes = tree[found.file] else { return nil }
        let source = FrontMatter.read(bytes, file: found.file, &bag)
        let parsed = MarkdownParser.parse(
            bytes, body: source.body, file: found.file, options: options, isChecked: source.isText)
        bag.add(contentsOf: parsed.diagnostics)
        guard let node = source.node, let read = MetadataReader.read(node, file: found.file, &bag) else { return nil }
        var metadata = read.metadata
        let slugRange = SourceRange(file: found.file, offsets: read.slug?.range ?? 0..<0)
        if let slug = metadata.slug { metadata.slug = SlugCheck.normalized(slug, at: slugRange, &bag) }
        if metadata.slug == nil, slugs != .path, found.path != "index" {
            metadata.slug = Slug.make(metadata.title, found.language, style: slugs.style)
        }
        return ContentPage(
            path: found.path, language: found.language, metadata: metadata, document: parsed.value, slugRange: slugRange
        )
    }
}
