import Diagnostics
import Files
import Serialization
import SiteModel

/// What loading made of a project, with all that a loading after an edit can take over.
package struct LoadedSite: Sendable {
    /// Nil where the configuration is missing or cannot be used.
    package let site: Site?
    package let tree: FileTree
    let options: LoadingOptions
    let theme: Diagnosed<Theme>
    let data: LoadedData
    let pages: LoadedPages
    /// Findings in the pages, in their addresses and styles.
    let pageDiagnostics: [Diagnostic]

    package var diagnostics: [Diagnostic] {
        data.configurationDiagnostics + theme.diagnostics + data.diagnostics + pageDiagnostics
    }

    /// The parts of an earlier loading that the files of now would only make again.
    struct Kept {
        var theme: Diagnosed<Theme>?
        var data: LoadedData?

        static let nothing = Kept()

        private init() {}

        init(of earlier: LoadedSite, for tree: FileTree, _ options: LoadingOptions) {
            let changed = tree.changes(from: earlier.tree)
            if !changed.contains(where: LoadedSite.isTemplate) { theme = earlier.theme }
            let old = earlier.options
            let isSameMoment = old.clock.date == options.clock.date
            let isSame = old.baseURL == options.baseURL && old.locales == options.locales && isSameMoment
            if isSame, changed.allSatisfy({ LoadedSite.isTemplate($0) || LoadedSite.isPage($0) }) {
                data = earlier.data
            }
        }
    }

    static func isTemplate(_ path: RelativePath) -> Bool { path.string.hasPrefix("Templates/") }

    /// Whether a file is the text of a page.
    package static func isPage(_ path: RelativePath) -> Bool {
        path.string.hasPrefix("Content/pages/") && path.string.hasSuffix(".md")
    }

    /// Whether another loading shows the same charts in the same words.
    package func hasSameData(as other: LoadedSite) -> Bool { data === other.data }

    /// The same project after edits in the text of some pages; nil where more than their own text may differ by them,
    /// and the project is to be loaded again.
    ///
    /// - Parameters:
    ///   - tree: the files of now.
    ///   - changed: the files that differ.
    /// - Returns: the model, and the pages before and after.
    package func editing(
        _ tree: FileTree, changed: [RelativePath], clock: Timestamp
    ) -> (loaded: LoadedSite, pages: [EditedPage])? {
        guard let site, clock.date == options.clock.date, changed.allSatisfy(Self.isPage) else { return nil }
        var pages = pages
        var edits: [EditedPage] = []
        var mended: Set<Diagnostic> = []
        for path in changed {
            guard let old = pages.files[path.string], let oldPage = old.page, tree[path] != nil else { return nil }
            let new = PageLoader.page(again: oldPage, tree, pages)
            guard let newPage = new.page, new.hasSameFrontMatter(as: old),
                site.pages.contains(where: { $0 === oldPage })
            else { return nil }
            pages = pages.replacing(path.string, with: new)
            edits.append(EditedPage(before: oldPage, after: newPage, diagnostics: new.diagnostics))
            mended.formUnion(old.diagnostics)
        }
        let replaced = Dictionary(edits.map { (ObjectIdentifier($0.before), $0.after) }, uniquingKeysWith: { $1 })
        let kept = pageDiagnostics.filter { !mended.contains($0) }
        let loaded = LoadedSite(
            site: site.replacing(replaced, inputs: tree), tree: tree, options: options, theme: theme, data: data,
            pages: pages, pageDiagnostics: kept + edits.flatMap(\.diagnostics))
        return (loaded, edits)
    }
}

/// A page whose text was edited.
package struct EditedPage: Sendable {
    package let before: ContentPage
    package let after: ContentPage
    /// What was found wrong in reading it.
    package let diagnostics: [Diagnostic]
}
