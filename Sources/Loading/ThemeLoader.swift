import Diagnostics
import Files
import Localization
import SiteModel
import Templating

/// Compiles the theme: the project's `Templates`, or the built-in one where it has none.
///
/// A theme needs `page` and `chooser`; where a project's own lacks one of them, the built-in one serves, with its
/// partials and assets. Other layouts that it lacks are shown with its `page`.
enum ThemeLoader {
    private static let folder = "Templates"
    private static let required = ["page", "chooser"]

    private typealias File = (name: String, file: String, bytes: [UInt8])

    static func load(_ tree: FileTree, _ bag: inout DiagnosticBag) -> Theme {
        let own: [File] = tree.paths(under: folder).compactMap { path in
            tree[path].map { (String(path.string.dropFirst(folder.count + 1)), path.string, $0) }
        }
        let builtIn: [File] = BuiltInTheme.files.map { ($0.path, "(built-in)/" + $0.path, Array($0.text.utf8)) }
        let report = report(own, builtIn, &bag)
        let isMissing = { (layout: String) in !own.contains { $0.name == layout + ".mustache" } }
        let borrowed = own.isEmpty ? [] : required.filter(isMissing)
        let card = card(own, builtIn, &bag)
        let isOther = { (file: File) in file.name.hasPrefix(reportFolder) || file.name.hasPrefix(cardFolder) }
        var files = (own.isEmpty ? builtIn : own).filter { !isOther($0) }
        if !borrowed.isEmpty {
            files += builtIn.filter { file in
                file.name.hasPrefix("assets/") && !own.contains { $0.name == file.name }
            }
        }
        let assets = AssetBundler.bundle(
            files.filter { $0.name.hasPrefix("assets/") }.map { (String($0.name.dropFirst(7)), $0.file, $0.bytes) },
            &bag)
        let schema = PageSchema(messageNames: plainMessages, assetNames: assets.map(\.name))
        let library = library(files, &bag)
        var layouts: [String: TemplateProgram] = [:]
        for name in library.layouts { layouts[name] = library.compile(name, schema: schema.page, &bag) }
        if !borrowed.isEmpty {
            let fallback = Self.library(builtIn.filter { !isOther($0) }, &bag)
            for name in borrowed { layouts[name] = fallback.compile(name, schema: schema.page, &bag) }
        }
        return Theme(layouts: layouts, assets: assets, schema: schema, report: report, card: card)
    }

    private static let reportFolder = "report/"
    private static let cardFolder = "social/"

    /// `Templates/social/card.mustache`, an SVG; the built-in one where a project lacks it.
    private static func card(_ own: [File], _ builtIn: [File], _ bag: inout DiagnosticBag) -> TemplateProgram? {
        let name = cardFolder + "card"
        guard let file = (own + builtIn).first(where: { $0.name == name + ".mustache" }) else { return nil }
        return library([file], &bag).compile(name, schema: SocialCards.schema, &bag)
    }

    /// `Templates/report`; each file that a project lacks is the built-in one.
    private static func report(_ own: [File], _ builtIn: [File], _ bag: inout DiagnosticBag) -> ReportTheme {
        var files: [String: File] = [:]
        for file in builtIn + own where file.name.hasPrefix(reportFolder) { files[file.name] = file }
        let library = library(files.values.sorted { $0.name < $1.name }, &bag)
        let layout = library.compile(reportFolder + "report", schema: ReportTheme.schema, &bag)
        let styles = files.values.filter { $0.name.hasSuffix(".css") }
            .map { (String($0.name.dropFirst(reportFolder.count)), $0.bytes) }
        return ReportTheme(layout: layout, styles: Dictionary(styles, uniquingKeysWith: { first, _ in first }))
    }

    private static func library(_ files: [File], _ bag: inout DiagnosticBag) -> TemplateLibrary {
        var library = TemplateLibrary()
        for file in files where file.name.hasSuffix(".mustache") {
            library.add(String(file.name.dropLast(9)), file.bytes, file: file.file, &bag)
        }
        return library
    }

    /// Messages without arguments: the others are put together in the program.
    private static let plainMessages: [String] = {
        let catalog = MessageCatalog(.english)
        return catalog.keys.filter { catalog.message(MessageKey($0))?.arguments.isEmpty == true }
    }()
}
