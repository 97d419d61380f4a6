import ArgumentParser
import DiagnosticFormats
import Diagnostics
import Files
import Foundation
import Localization
import Publishing
import SiteModel
import Translations

/// `attest translations`: what is missing or stale, and PO files out and in.
struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        named: "translations", abstract: "Tell what is translated from what, and hand it to translators.",
        discussion: """
            Each translation records, block by block, the text it was made from: wrapping a paragraph anew changes nothing, \
            another word makes its translations stale.
            """,
        subcommands: [
            TranslationStatusCommand.self, TranslationExtractCommand.self, TranslationImportCommand.self,
            TranslationAcceptCommand.self,
        ])
}

/// Writes changed files of a project, each whole or not at all.
enum ProjectWriter {
    static func write(_ files: [(path: String, bytes: [UInt8])], root: String) throws {
        for file in files {
            let url = URL(fileURLWithPath: root).appendingPathComponent(file.path)
            do {
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: url, options: .atomic)
            } catch {
                throw DiskFailure("cannot write \(file.path): \(error.localizedDescription)")
            }
        }
    }
}

struct TranslationExtractCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Write all texts and their translations as a PO file (GNU gettext).",
        discussion: """
            Values, citations and notes are placeholders such as {1:claim}, explained in the comment above. An entry whose \
            source has changed is fuzzy.
            """)

    @Option(help: ArgumentHelp("The language to translate into.", valueName: "tag"))
    var locale: String

    @OptionGroup var project: ProjectOptions

    @Option(
        name: .customShort("o"), help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
    var output: String?

    func perform() async throws -> ExitStatus {
        let loaded = try await LoadedProject.load(project)
        let catalog = TranslationCatalog(loaded.site, loaded.tree, target: try loaded.locale(locale))
        let text = catalog.file(date: loaded.site.clock.date.description).text
        guard let output else {
            Console.write(text)
            return .clean
        }
        try OutputFile.write(Array(text.utf8), to: output)
        return .clean
    }
}

struct TranslationImportCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring a translator's PO file back into the project.",
        discussion: """
            The language is that of the file's header. Fuzzy and empty entries change nothing. A file in which an entry lost, \
            invented or misplaced a placeholder, or dropped a qualifier, is refused as a whole.
            """)

    @Argument(help: "The PO file.")
    var file: String

    @OptionGroup var project: ProjectOptions

    func perform() async throws -> ExitStatus {
        let bytes = try FolderReader.bytes(atPath: file)
        var bag = DiagnosticBag()
        let po = POFile.read(bytes, file: file, &bag)
        let loaded = try await LoadedProject.load(project)
        guard let language = po["Language"], !language.isEmpty else {
            throw UsageFailure(message: "\(file) names no Language in its header")
        }
        let target = try loaded.locale(language.replacing("_", with: "-"))
        let catalog = TranslationCatalog(loaded.site, loaded.tree, target: target)
        let imported = TranslationImport(po, file: file, into: catalog, &bag)
        let files = bag.hasErrors ? [] : imported.files(&bag)
        let tree = loaded.tree
        var text = TextFormat(usesColor: Surroundings.current().usesColor) { $0 == file ? bytes : tree[$0] }
        Console.report(text.text(bag.diagnostics))
        guard !bag.hasErrors else {
            Console.report("nothing imported\n")
            return .contentErrors
        }
        try ProjectWriter.write(files, root: project.root)
        for file in files { Console.write(file.path + "\n") }
        Console.report("\(imported.changed) entries changed, \(files.count) files written\n")
        return .clean
    }
}

struct TranslationAcceptCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Record that translations follow their originals as they are now.",
        discussion: """
            Writes source-hash into the front matter of each page named, or of all; of all, also \
            Content/translations/<tag>.txt for the texts of charts, labels, terms and the project’s own messages.
            """)

    @Argument(help: ArgumentHelp("Page paths, such as energy or reports/first (default: all).", valueName: "page"))
    var pages: [String] = []

    @Option(help: ArgumentHelp("Only this language.", valueName: "tag"))
    var locale: String?

    @OptionGroup var project: ProjectOptions

    func perform() async throws -> ExitStatus {
        let loaded = try await LoadedProject.load(project)
        let only = try locale.map { try loaded.locale($0) }
        for path in pages where !loaded.site.pages.contains(where: { $0.path == path }) {
            let help = Suggestion.help(for: path, among: Set(loaded.site.pages.map(\.path)).sorted())
            throw UsageFailure(message: "no page “\(path)”" + (help.map { "; \($0)" } ?? ""))
        }
        var files: [(path: String, bytes: [UInt8])] = []
        for page in loaded.site.pages
        where (pages.isEmpty || pages.contains(page.path)) && (only == nil || only == page.language) {
            if let bytes = SourceHashes.accepted(page, in: loaded.site) { files.append((page.file, bytes)) }
        }
        let source = loaded.site.configuration.defaultLocale
        for tag in loaded.site.configuration.declaredLocales.map(\.tag)
        where pages.isEmpty && tag != source && (only == nil || only == tag) {
            let catalog = TranslationCatalog(loaded.site, loaded.tree, target: tag)
            if let bytes = TextRecord.accepted(catalog) { files.append((TextRecord.path(tag), bytes)) }
        }
        try ProjectWriter.write(files, root: project.root)
        for file in files { Console.write(file.path + "\n") }
        return .clean
    }
}
