import Diagnostics
import Digests
import Files
import Localization
import SiteModel
import Templating

/// Compiles the theme: the project's `Templates`, or the built-in one where it has none.
enum ThemeLoader {
    private static let folder = "Templates"
    /// Layouts that the site cannot do without; the built-in ones serve where a project has not its own.
    private static let required = ["404", "chooser", "evidence", "home", "list", "page"]

    /// Messages without arguments: the others are put together in the program.
    private static let plainMessages: [String] = {
        let catalog = MessageCatalog(.english)
        return catalog.keys.filter { catalog.message(MessageKey($0))?.arguments.isEmpty == true }
    }()

    static func load(_ tree: FileTree, _ bag: inout DiagnosticBag) -> Theme {
        let own = tree.paths(under: folder)
        var files: [(name: String, file: String, bytes: [UInt8])] = own.compactMap { path in
            tree[path].map { (String(path.string.dropFirst(folder.count + 1)), path.string, $0) }
        }
        let builtIn = BuiltInTheme.files.map {
            (name: $0.path, file: "(built-in)/" + $0.path, bytes: Array($0.text.utf8))
        }
        if files.isEmpty { files = builtIn }
        for file in builtIn where file.name.hasSuffix(".mustache") {
            let isNeeded = required.contains(String(file.name.dropLast(9))) || file.name.hasPrefix("partials/")
            if isNeeded, !files.contains(where: { $0.name == file.name }),
                own.isEmpty || required.contains(String(file.name.dropLast(9)))
            {
                files.append(file)
            }
        }
        var library = TemplateLibrary()
        for file in files where file.name.hasSuffix(".mustache") {
            library.add(String(file.name.dropLast(9)), file.bytes, file: file.file, &bag)
        }
        let assets = AssetBundler.bundle(
            files.filter { $0.name.hasPrefix("assets/") }.map { (String($0.name.dropFirst(7)), $0.file, $0.bytes) },
            &bag)
        let schema = PageSchema(messageNames: plainMessages, assetNames: assets.map(\.name))
        var layouts: [String: TemplateProgram] = [:]
        for name in library.layouts { layouts[name] = library.compile(name, schema: schema.page, &bag) }
        return Theme(layouts: layouts, assets: assets, schema: schema)
    }
}
