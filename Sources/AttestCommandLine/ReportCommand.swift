import ArgumentParser
import DiagnosticFormats
import Diagnostics
import Digests
import Exporting
import Files
import Foundation
import Localization
import SiteModel

struct ReportCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        named: "report", abstract: "Make a report of the site in one language: HTML to print, PDF or EPUB.",
        discussion: """
            The PDF is made by WeasyPrint, found on PATH or named with --weasyprint; HTML and EPUB need no other \
            program. --pages and --tags choose what the report holds, in the site's order; --article makes a paper of \
            one page.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case html, pdf, epub
    }

    @Option(help: "The language of the report.")
    var locale: String

    @Option(help: "What to make.")
    var format: Format

    @Option(
        name: .customShort("o"),
        help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Only these pages, each with those below it; separated by commas.", valueName: "paths"))
    var pages: String?

    @Option(help: ArgumentHelp("Only pages with one of these tags, separated by commas.", valueName: "tags"))
    var tags: String?

    @Option(help: ArgumentHelp("One page as a paper of its own.", valueName: "path"))
    var article: String?

    @Flag(help: "Leave out the evidence and the data behind the charts.")
    var withoutEvidence = false

    @Option(help: ArgumentHelp("The program WeasyPrint.", valueName: "path"))
    var weasyprint: String?

    @OptionGroup var project: ProjectOptions

    func validate() throws {
        if article != nil, format == .epub { throw ValidationError("--article makes html or pdf") }
        if article != nil, pages != nil || tags != nil {
            throw ValidationError("--article takes neither --pages nor --tags")
        }
    }

    func perform() async throws -> ExitStatus {
        let surroundings = Surroundings.current()
        // Before the work: a missing program is said at once.
        let weasyPrint =
            format == .pdf ? try WeasyPrint(named: weasyprint, searchPath: surroundings.searchPath) : nil
        let loaded = try await LoadedProject.load(project, includesDrafts: false)
        let tag = try loaded.locale(locale)
        guard !loaded.diagnostics.contains(where: { $0.severity == .error }) else {
            throw ContentFailure(diagnostics: loaded.diagnostics, tree: loaded.tree)
        }
        reportFonts(surroundings, tag)
        let bytes = try make(loaded, tag, weasyPrint, surroundings)
        guard let output else {
            Console.write(bytes: bytes)
            return .clean
        }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw DiskFailure("cannot write \(output): \(error.localizedDescription)")
        }
        return .clean
    }

    private func make(
        _ loaded: LoadedProject, _ tag: LanguageTag, _ weasyPrint: WeasyPrint?, _ surroundings: Surroundings
    ) throws -> [UInt8] {
        let site = loaded.site
        if let article {
            let articles = Article.all(site, tag)
            guard let found = articles.first(where: { $0.path == article }) else {
                let help = Suggestion.help(for: article, among: articles.map(\.path)) ?? "name it as in Content/pages"
                throw UsageFailure(message: "no page “\(article)” in \(tag); \(help)")
            }
            let html = found.print()
            return try weasyPrint?.pdf(html, moment: site.clock) ?? html
        }
        var options = ReportOptions(locale: tag, contentHash: ContentHash.of(loaded.tree))
        options.pages = pages.map(Self.list)
        options.tags = tags.map(Self.list)
        options.includesEvidence = !withoutEvidence
        try check(options, site)
        guard let report = Report(site, options) else {
            throw UsageFailure(message: "no page of the site in \(tag) is among those that were asked for")
        }
        guard format != .epub else {
            let folders = ReportFonts.folders(home: surroundings.home)
            return try report.book(fonts: ReportFonts.embedded(in: folders, for: tag))
        }
        let html = report.print()
        return try weasyPrint?.pdf(html, moment: site.clock) ?? html
    }

    /// Every path and tag must be there: a report that silently lacks a chapter is worse than none.
    private func check(_ options: ReportOptions, _ site: Site) throws(UsageFailure) {
        let own = site.pages.filter { $0.language == options.locale }
        let tags = own.flatMap(\.metadata.tags)
        for path in options.pages ?? [] where !own.contains(where: { $0.path == path || $0.path.hasPrefix(path + "/") })
        {
            let help = Suggestion.help(for: path, among: own.map(\.path)) ?? "name it as in Content/pages"
            throw UsageFailure(message: "no page “\(path)” in \(options.locale); \(help)")
        }
        for tag in options.tags ?? [] where !tags.contains(tag) {
            let help = Suggestion.help(for: tag, among: tags) ?? "“attest list pages” shows tags"
            throw UsageFailure(message: "no tag “\(tag)” in \(options.locale); \(help)")
        }
    }

    private func reportFonts(_ surroundings: Surroundings, _ tag: LanguageTag) {
        guard format != .html else { return }
        var format = TextFormat(usesColor: surroundings.usesColor) { _ in nil }
        for missing in ReportFonts.missing(in: ReportFonts.folders(home: surroundings.home), for: [tag]) {
            Console.report(format.text(missing))
        }
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}

/// What a printed copy is checked against: SHA-256 of the list that `sha256sum` makes of the files in `Content`.
enum ContentHash {
    static func of(_ tree: FileTree) -> String {
        var list = ""
        for path in tree.paths(under: "Content") {
            list += "\(Digest(of: tree[path] ?? []).hexadecimal)  \(path)\n"
        }
        return Digest(of: Array(list.utf8)).hexadecimal
    }
}
