import Diagnostics
import Files
import Serialization

/// All tables of a project's data folder, by name.
package struct TableSet: Sendable {
    /// A table with the schema it was read with.
    package struct Entry: Sendable {
        package let table: DataTable
        package let schema: TableSchema
        /// The Data Package's resource; nil for a CSV file that none names.
        package let resource: DataPackage.Resource?
        package let path: RelativePath
    }

    /// In byte order of the names.
    package let entries: [Entry]
    /// The descriptor, where there is one.
    package let package: DataPackage?
    private let indices: [String: Int]

    private init(entries: [Entry], package: DataPackage?) {
        self.entries = entries.sorted { $0.table.name.utf8.lexicographicallyPrecedes($1.table.name.utf8) }
        self.package = package
        indices = Dictionary(
            self.entries.enumerated().map { ($1.table.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// No tables.
    package init() {
        self.init(entries: [], package: nil)
    }

    package var tables: [DataTable] { entries.map(\.table) }

    package subscript(name: String) -> DataTable? {
        indices[name].map { entries[$0].table }
    }

    /// Reads every CSV file of a folder. Each is a table named after its file without the ending; `datapackage.json`,
    /// where there is one, gives schemas and keys, and types are inferred where it gives none.
    ///
    /// - Parameters:
    ///   - reserved: names that tables of the program itself have.
    ///   - references: other tables that foreign keys may name, such as `sources`.
    package static func load(
        _ tree: FileTree, folder: String = "Content/data", reserved: Set<String> = [], references: [DataTable] = [],
        _ bag: inout DiagnosticBag
    ) -> TableSet {
        let descriptor = folder + "/datapackage.json"
        var package: DataPackage?
        if let bytes = tree[descriptor], let node = JSONReader.read(bytes, file: descriptor, &bag) {
            package = DataPackage.decode(node, file: descriptor, folder: folder, in: tree, &bag)
        }
        let resources = Dictionary(
            (package?.resources ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var entries: [Entry] = []
        var paths: [String: String] = [:]
        for path in tree.paths(under: folder) where path.fileExtension == "csv" {
            let name = String(path.name.dropLast(4))
            if let problem = nameProblem(name, path, reserved: reserved, paths: &paths) {
                bag.add(.tableDuplicate, problem, at: SourceRange(file: path.string), help: "rename the file")
                continue
            }
            guard let bytes = tree[path], let document = CSVDocument.read(bytes, file: path.string, &bag) else {
                continue
            }
            let resource = resources[path]
            let read = TableReader(document, bytes: bytes, schema: resource?.schema).read(name: name, &bag)
            entries.append(Entry(table: read.table, schema: read.schema, resource: resource, path: path))
        }
        let set = TableSet(entries: entries, package: package)
        TableKeys(set, references: references).check(&bag)
        return set
    }

    private static func nameProblem(
        _ name: String, _ path: RelativePath, reserved: Set<String>, paths: inout [String: String]
    ) -> String? {
        if name.isEmpty { return "table without a name" }
        // SQLite folds ASCII case in names.
        let folded = name.lowercased()
        if reserved.contains(folded) { return "table “\(name)”, a name that the ledger uses" }
        if let other = paths[folded] { return "table “\(name)”, a name that \(other) has too" }
        paths[folded] = path.string
        return nil
    }
}
