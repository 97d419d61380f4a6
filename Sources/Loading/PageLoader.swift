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

    /// All pages in byte order of their files, parsed side by side.
    func load(_ tree: FileTree, jobs: Int, _ bag: inout DiagnosticBag) async -> [ContentPage] {
        let found = find(tree, &bag)
        var options = MarkdownOptions()
        options.schema = SiteDirectives.schema
        options.reservedIdentifiers = ["main", "notes", "contents-heading", "cite-heading", "list-heading"]
        let settings = options
        let parts = await withTaskGroup(of: (Int, [ContentPage], DiagnosticBag).self) { group in
            let size = max(1, (found.count + jobs * 4 - 1) / max(1, jobs * 4))
            for (index, start) in stride(from: 0, to: found.count, by: size).enumerated() {
                let slice = found[start..<min(start + size, found.count)]
                group.addTask {
                    var bag = DiagnosticBag()
                    let pages = slice.compactMap { Self.page($0, tree, settings, &bag) }
                    return (index, pages, bag)
                }
            }
            var parts: [(Int, [ContentPage], DiagnosticBag)] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }
        }
        for part in parts { bag.add(contentsOf: part.2) }
        return parts.flatMap(\.1)
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
        _ found: Found, _ tree: FileTree, _ options: MarkdownOptions, _ bag: inout DiagnosticBag
    ) -> ContentPage? {
        guard let bytes = tree[found.file] else { return nil }
        let source = FrontMatter.read(bytes, file: found.file, &bag)
        let parsed = MarkdownParser.parse(bytes, body: source.body, file: found.file, options: options)
        bag.add(contentsOf: parsed.diagnostics)
        guard let node = source.node, let read = MetadataReader.read(node, file: found.file, &bag) else { return nil }
        var metadata = read.metadata
        let slugRange = SourceRange(file: found.file, offsets: read.slug?.range ?? 0..<0)
        if let slug = metadata.slug { metadata.slug = SlugCheck.normalized(slug, at: slugRange, &bag) }
        return ContentPage(
            path: found.path, language: found.language, metadata: metadata, document: parsed.value, slugRange: slugRange
        )
    }
}
