import Diagnostics

/// The templates of a theme, parsed once and compiled against a schema.
package struct TemplateLibrary: Sendable {
    /// By name: `page`, `partials/head`.
    private var parsed: [String: ParsedTemplate] = [:]

    package init() {}

    /// Adds a template.
    ///
    /// - Parameters:
    ///   - name: its path below `Templates` without the ending: `page`, `partials/head`.
    ///   - file: the path that diagnostics name.
    package mutating func add(_ name: String, _ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) {
        parsed[name] = TemplateParser.parse(bytes, name: name, file: file, &bag)
    }

    /// Names of all templates that are no partials, in byte order.
    package var layouts: [String] {
        parsed.keys.filter { !$0.hasPrefix("partials/") }.sorted()
    }

    /// Compiles a template with everything it includes; nil where there is none of that name.
    ///
    /// Every name is looked up now, once: what the schema does not have is reported with its place, and left out.
    package func compile(_ name: String, schema: TemplateSchema, _ bag: inout DiagnosticBag) -> TemplateProgram? {
        guard let template = parsed[name] else { return nil }
        var compiler = TemplateCompiler(library: self, schema: schema)
        let steps = compiler.compile(template)
        bag.add(contentsOf: compiler.bag)
        return TemplateProgram(steps, schema: schema, names: compiler.usedNames.sorted())
    }

    /// A partial or parent by the name that a template calls it: in `partials/` first.
    func template(_ name: String, indentation: [UInt8] = []) -> ParsedTemplate? {
        for candidate in ["partials/" + name, name] {
            guard let template = parsed[candidate] else { continue }
            guard !indentation.isEmpty else { return template }
            // What is wrong in it has been said when it was added.
            var bag = DiagnosticBag()
            return TemplateParser.parse(
                template.bytes, name: candidate, file: template.file, indentation: indentation, &bag)
        }
        return nil
    }

    /// The names by which templates call each other, in byte order.
    var partialNames: [String] {
        parsed.keys.map { $0.hasPrefix("partials/") ? String($0.dropFirst(9)) : $0 }.sorted()
    }
}
