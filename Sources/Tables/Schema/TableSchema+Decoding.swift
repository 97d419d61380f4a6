import Diagnostics
import Serialization

extension TableSchema {
    /// Reads a schema; what is wrong is reported at its place and left out. Nil where the node is no mapping.
    package static func decode(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> TableSchema? {
        guard var keys = Fields(of: node, file: file, what: "a table schema", &bag) else { return nil }
        var fields: [TableField] = []
        if let list = keys.requiredNode("fields", &bag) {
            if let elements = list.elements {
                fields = elements.compactMap { TableField.decode($0, file: file, &bag) }
            } else {
                bag.add(.valueType, "“fields” is \(list.kindName), not a list", at: keys.place(of: list))
            }
        }
        let known = Set(fields.map(\.name))
        let primaryKey = names(keys.textNodes("primaryKey", &bag) ?? [], among: known, file: file, &bag)
        var foreignKeys: [ForeignKey] = []
        for element in keys.node("foreignKeys")?.elements ?? [] {
            if let key = ForeignKey.decode(element, among: known, file: file, &bag) { foreignKeys.append(key) }
        }
        let missing = keys.texts("missingValues", &bag) ?? [""]
        reportNearlyKnown(
            node, known: ["fields", "primaryKey", "foreignKeys", "missingValues", "title", "description"], file: file,
            &bag)
        return TableSchema(
            fields: fields, primaryKey: primaryKey, foreignKeys: foreignKeys, missingValues: missing)
    }

    static func names(
        _ nodes: [Node], among known: Set<String>, file: String, _ bag: inout DiagnosticBag
    ) -> [String] {
        nodes.compactMap { node in
            guard let name = node.text else { return nil }
            if known.contains(name) { return name }
            bag.add(
                .schemaField, "no field “\(name)” in the schema", at: SourceRange(file: file, offsets: node.range),
                help: Suggestion.help(for: name, among: known.sorted()))
            return nil
        }
    }

    /// A warning for keys that look like known ones: descriptors may hold any others.
    static func reportNearlyKnown(_ node: Node, known: [String], file: String, _ bag: inout DiagnosticBag) {
        for entry in node.entries ?? [] where !known.contains(entry.key) {
            guard let help = Suggestion.help(for: entry.key, among: known) else { continue }
            bag.add(
                .keyUnknown, "unknown key “\(entry.key)”", at: SourceRange(file: file, offsets: entry.keyRange),
                help: help)
        }
    }
}

extension TableSchema.ForeignKey {
    static func decode(
        _ node: Node, among names: Set<String>, file: String, _ bag: inout DiagnosticBag
    ) -> TableSchema.ForeignKey? {
        guard var keys = Fields(of: node, file: file, what: "a foreign key", &bag) else { return nil }
        let wanted = keys.textNodes("fields", &bag) ?? []
        let fields = TableSchema.names(wanted, among: names, file: file, &bag)
        guard let target = keys.requiredNode("reference", &bag),
            var reference = Fields(of: target, file: file, what: "a reference", &bag)
        else { return nil }
        let resource = reference.text("resource", &bag) ?? ""
        let others = reference.texts("fields", &bag) ?? []
        guard !fields.isEmpty, fields.count == wanted.count else { return nil }
        guard fields.count == others.count else {
            bag.add(
                .schemaField, "\(fields.count) fields refer to \(others.count)", at: keys.place,
                help: "name as many fields in “reference” as in “fields”")
            return nil
        }
        return .init(fields: fields, resource: resource, referenceFields: others, range: keys.place)
    }
}

extension TableField {
    private static let knownKeys = [
        "name", "type", "format", "title", "description", "example", "constraints", "rdfType", "unit", "decimalChar",
        "groupChar", "bareNumber", "trueValues", "falseValues", "missingValues",
    ]

    static func decode(_ node: Node, file: String, _ bag: inout DiagnosticBag) -> TableField? {
        guard var keys = Fields(of: node, file: file, what: "a field", &bag),
            let name = keys.requiredText("name", &bag)
        else { return nil }
        let kind = keys.choice("type", of: Kind.self, &bag) ?? .string
        var field = TableField(name, kind)
        field.format = keys.text("format", &bag)
        field.title = keys.text("title", &bag)
        field.description = keys.text("description", &bag)
        field.unit = keys.text("unit", &bag)
        field.decimalCharacter = keys.text("decimalChar", &bag) ?? "."
        field.groupCharacter = keys.text("groupChar", &bag)
        field.isBareNumber = keys.flag("bareNumber", &bag) ?? true
        field.trueValues = keys.texts("trueValues", &bag) ?? field.trueValues
        field.falseValues = keys.texts("falseValues", &bag) ?? field.falseValues
        field.range = keys.place
        if let constraints = keys.node("constraints") {
            field.constraints = decodeConstraints(constraints, of: field, file: file, &bag)
        }
        TableSchema.reportNearlyKnown(node, known: knownKeys, file: file, &bag)
        return field
    }

    private static func decodeConstraints(
        _ node: Node, of field: TableField, file: String, _ bag: inout DiagnosticBag
    ) -> Constraints {
        var constraints = Constraints()
        guard var keys = Fields(of: node, file: file, what: "constraints", &bag) else { return constraints }
        constraints.isRequired = keys.flag("required", &bag) ?? false
        constraints.isUnique = keys.flag("unique", &bag) ?? false
        constraints.allowed = keys.texts("enum", &bag) ?? []
        constraints.pattern = keys.text("pattern", &bag)
        constraints.minimumLength = keys.integer("minLength", &bag)
        constraints.maximumLength = keys.integer("maxLength", &bag)
        for (key, path) in [("minimum", \Constraints.minimum), ("maximum", \Constraints.maximum)] {
            guard let bound = keys.node(key), let text = bound.text else { continue }
            switch CellReader(field).value(of: text) {
            case .success(let value): constraints[keyPath: path] = value
            case .failure(let problem):
                bag.add(.valueType, "“\(key)”: \(problem.message)", at: keys.place(of: bound), help: problem.help)
            }
        }
        if let pattern = constraints.pattern, PatternMatcher(pattern) == nil, let place = keys.node("pattern") {
            bag.add(
                .valueType, "“\(pattern)” is no regular expression", at: keys.place(of: place),
                help: "write a pattern that a whole value matches, such as [a-z]+")
            constraints.pattern = nil
        }
        TableSchema.reportNearlyKnown(
            node,
            known: ["required", "unique", "enum", "pattern", "minimum", "maximum", "minLength", "maxLength"],
            file: file, &bag)
        return constraints
    }
}
