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
    /// What an earlier build knew of the texts.
    var texts: KnownTexts?

    /// All pages in byte order of their files, parsed side by side.
    ///
    /// - Parameter earlier: what an earlier loading made of the same project; what it made of the same bytes is taken
    ///   over.
    func load(
        _ tree: FileTree, jobs: Int, after earlier: LoadedPages? = nil, _ bag: inout DiagnosticBag
    ) async -> LoadedPages {
        let found = find(tree, &bag)
        let settings = settings(tree)
        let (slugs, texts) = (slugs, texts)
        // Of the settings only these depend on the project.
        let isSame =
            earlier?.settings.reservedIdentifiers == settings.reservedIdentifiers && earlier?.slugs == slugs
        let known = isSame ? earlier : nil
        let files = await Shares.map(found, jobs: jobs) { file in
            if let same = known?.files[file.file], let bytes = tree[file.file], same.bytes == bytes { return same }
            return Self.page(file, tree, settings, slugs, texts)
        }
        for file in files { bag.add(contentsOf: file.diagnostics) }
        return LoadedPages(
            order: files.compactMap(\.page),
            files: Dictionary(zip(found.map(\.file), files), uniquingKeysWith: { $1 }), settings: settings, slugs: slugs
        )
    }

    /// One page that an earlier loading knew, read again from other bytes.
    static func page(
        again old: ContentPage, _ tree: FileTree, _ earlier: LoadedPages
    ) -> LoadedPages.File {
        page(
            Found(file: old.file, path: old.path, language: old.language), tree, earlier.settings, earlier.slugs)
    }

    private func settings(_ tree: FileTree) -> MarkdownOptions {
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
        return options
    }

    private func find(_ tree: FileTree, _ bag: inout DiagnosticBag) -> [Found] {
        var found: [Found] = []
        // A site has many pages and few languages.
        var tags: [String: LanguageTag] = [:]
        func language(_ name: Substring) -> LanguageTag? {
            let name = String(name)
            if let known = tags[name] { return known }
            tags[name] = LanguageTag(name)
            return tags[name]
        }
        for file in tree.paths(under: Self.folder) {
            let inside = file.string.utf8.dropFirst(Self.folder.utf8.count + 1)
            guard inside.suffix(3).elementsEqual(".md".utf8) else { continue }
            guard let slash = inside.lastIndex(of: 0x2F),
                let language = language(Substring(inside[inside.index(after: slash)...].dropLast(3)))
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
            found.append(Found(file: file.string, path: String(Substring(inside[..<slash])), language: language))
        }
        return found
    }

    private static func page(
        _ found: Found, _ tree: FileTree, _ options: MarkdownOptions, _ slugs: SlugPolicy, _ texts: KnownTexts? = nil
    ) -> LoadedPages.File {
        var bag = DiagnosticBag()
        let bytes = tree[found.file] ?? []
        let directives = texts?.directives(in: found.file)
        let source = FrontMatter.read(bytes, file: found.file, isText: directives != nil, &bag)
        let text: Text
        if let directives {
            text = .known(directives)
        } else {
            let parsed = MarkdownParser.parse(
                bytes, body: source.body, file: found.file, options: options, isChecked: source.isText)
            bag.add(contentsOf: parsed.diagnostics)
            if parsed.diagnostics.isEmpty, source.isText { texts?.remember(parsed.value.directives, in: found.file) }
            text = .read(parsed.value)
        }
        let page = page(found, bytes, source, text, options, slugs, &bag)
        return LoadedPages.File(
            bytes: bytes, frontMatter: 0..<source.body.lowerBound, page: page, diagnostics: bag.diagnostics)
    }

    /// The text of a page, or what is known of it.
    private enum Text {
        case read(MarkdownDocument)
        case known([Directive])
    }

    private static func page(
        _ found: Found, _ bytes: [UInt8], _ source: FrontMatter, _ text: Text, _ options: MarkdownOptions,
        _ slugs: SlugPolicy, _ bag: inout DiagnosticBag
    ) -> ContentPage? {
        guard let node = source.node, let read = MetadataReader.read(node, file: found.file, &bag) else { return nil }
        var metadata = read.metadata
        let slugRange = SourceRange(file: found.file, offsets: read.slug?.range ?? 0..<0)
        if let slug = metadata.slug { metadata.slug = SlugCheck.normalized(slug, at: slugRange, &bag) }
        if metadata.slug == nil, slugs != .path, found.path != "index" {
            metadata.slug = Slug.make(metadata.title, found.language, style: slugs.style)
        }
        switch text {
        case .read(let document):
            return ContentPage(
                path: found.path, language: found.language, metadata: metadata, document: document,
                slugRange: slugRange)
        case .known(let directives):
            let body = source.body
            return ContentPage(
                path: found.path, language: found.language, metadata: metadata, file: found.file,
                directives: directives, slugRange: slugRange
            ) {
                MarkdownParser.parse(bytes, body: body, file: found.file, options: options, isChecked: true).value
            }
        }
    }
}
