import Diagnostics

/// The templates of a theme, parsed once and compiled against a schema.
package struct TemplateLibrary {
    /// By name: `page`, `partials/head`.
    private var parsed: [String: ParsedTemplate] = [:]

    package init() {}

    /// Adds a template under its path below `Templates`, without its ending.
    package mutating func add(_ name: String, _ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) {
        parsed[name] = TemplateParser.parse(bytes, file: file, &bag)
    }

    /// Names of all templates that are no partials, in byte order.
    package var layouts: [String] {
        parsed.keys.filter { !$0.hasPrefix("partials/") }.sorted()
    }

    /// Compiles a template with everything it includes; nil where there is none of that name.
    package func compile(_ name: String, schema: TemplateSchema, _ bag: inout DiagnosticBag) -> TemplateProgram? {
        guard let template = parsed[name] else { return nil }
        var compiler = TemplateCompiler(library: self, schema: schema)
        let steps = compiler.compile(template, name: name)
        bag.add(contentsOf: compiler.bag)
        return TemplateProgram(steps: steps)
    }

    /// A partial by the name that a template calls it: in `partials/` first.
    func template(_ name: String) -> (name: String, template: ParsedTemplate)? {
        for candidate in ["partials/" + name, name] {
            if let template = parsed[candidate] { return (candidate, template) }
        }
        return nil
    }

    var partialNames: [String] {
        parsed.keys.sorted().map { $0.hasPrefix("partials/") ? String($0.dropFirst(9)) : $0 }
    }
}
