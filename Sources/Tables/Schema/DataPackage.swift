import Diagnostics
import Files
import Serialization

/// A Frictionless Data Package's descriptor, as far as tables need it (`datapackage.json`).
package struct DataPackage: Sendable {
    package struct Resource: Sendable {
        package let name: String
        /// Relative to the project's root.
        package let path: RelativePath
        package let title: String?
        package let description: String?
        package let schema: TableSchema?
        package let range: SourceRange
    }

    package let name: String?
    package let title: String?
    package let resources: [Resource]

    /// Reads a descriptor. Paths are taken from the descriptor's folder and stay inside it; a resource that cannot be
    /// used is reported and left out.
    static func decode(
        _ node: Node, file: String, folder: String, in tree: FileTree, _ bag: inout DiagnosticBag
    ) -> DataPackage? {
        guard var keys = Fields(of: node, file: file, what: "a data package", &bag) else { return nil }
        var resources: [Resource] = []
        var names: [String: SourceRange] = [:]
        for element in keys.requiredNode("resources", &bag)?.elements ?? [] {
            guard let resource = decodeResource(element, file: file, folder: folder, in: tree, &bag) else { continue }
            if let first = names.updateValue(resource.range, forKey: resource.name) {
                bag.add(
                    .tableDuplicate, "resource “\(resource.name)” a second time", at: resource.range,
                    notes: [.init("first here", at: first)], help: "give each resource a name of its own")
                continue
            }
            resources.append(resource)
        }
        return DataPackage(name: keys.text("name", &bag), title: keys.text("title", &bag), resources: resources)
    }

    private static let knownKeys = [
        "name", "path", "schema", "title", "description", "format", "mediatype", "encoding", "dialect", "profile",
        "sources", "licenses", "bytes", "hash",
    ]

    private static func decodeResource(
        _ node: Node, file: String, folder: String, in tree: FileTree, _ bag: inout DiagnosticBag
    ) -> Resource? {
        guard var keys = Fields(of: node, file: file, what: "a resource", &bag),
            let name = keys.requiredText("name", &bag),
            let place = keys.requiredNode("path", &bag)
        else { return nil }
        TableSchema.reportNearlyKnown(node, known: knownKeys, file: file, &bag)
        checkDialect(keys.node("dialect"), file: file, &bag)
        guard let path = path(place, file: file, folder: folder, in: tree, &bag) else { return nil }
        var schema: TableSchema?
        if let node = keys.node("schema") {
            schema = decodeSchema(node, file: file, folder: folder, in: tree, &bag)
        }
        return Resource(
            name: name, path: path, title: keys.text("title", &bag), description: keys.text("description", &bag),
            schema: schema, range: keys.place)
    }

    /// A path of the descriptor as one of the project.
    private static func path(
        _ node: Node, file: String, folder: String, in tree: FileTree, _ bag: inout DiagnosticBag
    ) -> RelativePath? {
        let single = node.elements?.count == 1 ? node.elements?[0] ?? node : node
        let place = SourceRange(file: file, offsets: single.range)
        guard let text = single.text else {
            bag.add(.packagePath, "\(single.kindName) as a path", at: place, help: "name one file")
            return nil
        }
        guard let relative = RelativePath(text), !text.contains("://") else {
            bag.add(
                .packagePath, "“\(text)” is no path inside the folder of datapackage.json", at: place,
                help: "write the file's name, relative to datapackage.json")
            return nil
        }
        let path = RelativePath(unchecked: folder + "/" + relative.string)
        guard tree[path] != nil else {
            let known = tree.paths(under: folder).map { String($0.string.dropFirst(folder.count + 1)) }
            bag.add(
                .packagePath, "no file “\(text)” beside datapackage.json", at: place,
                help: Suggestion.help(for: text, among: known))
            return nil
        }
        return path
    }

    private static func decodeSchema(
        _ node: Node, file: String, folder: String, in tree: FileTree, _ bag: inout DiagnosticBag
    ) -> TableSchema? {
        guard node.text != nil else { return TableSchema.decode(node, file: file, &bag) }
        guard let path = path(node, file: file, folder: folder, in: tree, &bag), let bytes = tree[path],
            let read = JSONReader.read(bytes, file: path.string, &bag)
        else { return nil }
        return TableSchema.decode(read, file: path.string, &bag)
    }

    private static func checkDialect(_ node: Node?, file: String, _ bag: inout DiagnosticBag) {
        for (key, value) in [("delimiter", ","), ("quoteChar", "\"")] {
            guard let entry = node?[key], let text = entry.text, text != value else { continue }
            bag.add(
                .packageDialect, "“\(text)” as the \(key)", at: SourceRange(file: file, offsets: entry.range),
                help: "save the table as CSV with commas and double quotes (RFC 4180)")
        }
    }
}
