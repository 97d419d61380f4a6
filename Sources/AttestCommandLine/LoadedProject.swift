import Diagnostics
import Files
import Loading
import Localization
import Serialization
import SiteModel

/// A project read and resolved, for the commands that look into it.
struct LoadedProject {
    let tree: FileTree
    let site: Site
    let diagnostics: [Diagnostic]

    /// - Throws: `UsageFailure` where there is no project at the root, `DiskFailure` where it cannot be read.
    static func load(_ options: ProjectOptions, includesDrafts: Bool = true) async throws -> LoadedProject {
        let surroundings = Surroundings.current()
        let reading = try ProjectReader.read(root: options.root)
        let loading = LoadingOptions(
            baseURL: nil, locales: nil, includesDrafts: includesDrafts, clock: try options.moment(surroundings),
            jobs: surroundings.processorCount)
        let loaded = await SiteLoader.load(reading.value, loading, styles: InstalledStyles.repository)
        let diagnostics = reading.diagnostics + loaded.diagnostics
        guard let site = loaded.value else {
            throw ContentFailure(diagnostics: diagnostics, tree: reading.value)
        }
        return LoadedProject(tree: reading.value, site: site, diagnostics: diagnostics)
    }

    /// The site's language nearest to a tag that a user wrote (`tr-TR` finds `tr`).
    func locale(_ text: String) throws -> LanguageTag {
        let known = site.configuration.declaredLocales.map(\.tag)
        guard let tag = LanguageTag(text)?.best(among: known) else {
            let help =
                Suggestion.help(for: text, among: known.map(\.string))
                ?? "the site has \(known.map(\.string).joined(separator: ", "))"
            throw UsageFailure(message: "no locale “\(text)”; \(help)")
        }
        return tag
    }
}

/// Content that a command cannot work with; its findings are printed and the command ends with status 1.
struct ContentFailure: Error {
    let diagnostics: [Diagnostic]
    let tree: FileTree
}
