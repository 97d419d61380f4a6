import Citations
import Diagnostics
import Files
import Localization
import SiteModel

/// Loads the citation styles that the site and its pages name.
struct StyleLoader {
    let tree: FileTree
    let installed: StyleRepository
    let languages: [LanguageTag]
    let library: SourceLibrary

    /// A style that is missing is an error where it is named; the built-in one then serves the site, the site's one the
    /// page.
    func load(
        _ configuration: SiteConfiguration, _ pages: [ContentPage], _ bag: inout DiagnosticBag
    ) -> SiteCitations {
        let own = configuration.citationStyle
        let style = own.flatMap { CitationStyle.load($0.text, from: repository, at: $0.range, &bag) } ?? .builtIn
        var named: [String: [LanguageTag: CitationProcessor]] = [:]
        var failed: Set<String> = []
        for page in pages {
            guard let wanted = page.metadata.citationStyle, wanted.text != own?.text, named[wanted.text] == nil,
                failed.insert(wanted.text).inserted
            else { continue }
            let style = CitationStyle.load(wanted.text, from: repository, at: wanted.range, &bag)
            if let style { named[wanted.text] = processors(style) }
        }
        return SiteCitations(processors(style), named: named)
    }

    private func processors(_ style: CitationStyle) -> [LanguageTag: CitationProcessor] {
        var processors: [LanguageTag: CitationProcessor] = [:]
        // One for all languages, which share what it has read.
        let repository = repository
        for tag in languages {
            processors[tag] = CitationProcessor(
                style: style, language: tag.string, library: library, repository: repository)
        }
        return processors
    }

    /// Styles in the project, by their path from its root or from `Content/`, before those that are installed.
    private var repository: StyleRepository {
        let tree = tree
        let installed = installed
        return StyleRepository(
            style: { name in
                name.hasSuffix(".csl")
                    ? tree[name] ?? tree["Content/" + name] ?? installed.style(name) : installed.style(name)
            }, locale: installed.locale, names: installed.names)
    }
}
