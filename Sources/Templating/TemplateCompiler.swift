import Diagnostics

/// Resolves the names of a template against a schema and unfolds partials, parents and blocks.
struct TemplateCompiler {
    private let library: TemplateLibrary
    private var scopes: [TemplateSchema]
    /// Names of the templates being unfolded, to see recursion.
    private var unfolding: [String] = []
    /// Blocks that children replace, the outermost child last.
    private var overrides: [String: (ParsedTemplate, [TemplateNode])] = [:]
    private(set) var bag = DiagnosticBag()
    private var reported: Set<SourceRange> = []

    init(library: TemplateLibrary, schema: TemplateSchema) {
        self.library = library
        scopes = [schema]
    }

    mutating func compile(_ template: ParsedTemplate, name: String) -> [TemplateProgram.Step] {
        unfolding.append(name)
        defer { unfolding.removeLast() }
        return steps(template.nodes, in: template)
    }

    private mutating func steps(_ nodes: [TemplateNode], in template: ParsedTemplate) -> [TemplateProgram.Step] {
        nodes.flatMap { step($0, in: template) }
    }

    private mutating func step(_ node: TemplateNode, in template: ParsedTemplate) -> [TemplateProgram.Step] {
        switch node {
        case .literal(let range): return [.literal(Array(template.bytes[range]))]
        case .variable(let name, let isRaw): return variable(name, isRaw: isRaw, in: template)
        case .section(let name, let isInverted, let body):
            return section(name, isInverted: isInverted, body, in: template)
        case .partial(let name): return unfold(name, in: template)
        case .parent(let name, let body):
            let outer = overrides
            for case .block(let block, let nodes) in body where overrides[block.text] == nil {
                overrides[block.text] = (template, nodes)
            }
            defer { overrides = outer }
            return unfold(name, in: template)
        case .block(let name, let body):
            guard let (other, nodes) = overrides[name.text] else { return steps(body, in: template) }
            // Inside the replacement, a block of the same name is the parent's own.
            let outer = overrides
            overrides[name.text] = nil
            defer { overrides = outer }
            return steps(nodes, in: other)
        }
    }

    private mutating func unfold(_ name: TemplateNode.Name, in template: ParsedTemplate) -> [TemplateProgram.Step] {
        guard let (full, partial) = library.template(name.text) else {
            report(
                .templatePartial, "no partial “\(name.text)”", name, template,
                help: Suggestion.help(for: name.text, among: library.partialNames)
                    ?? "add Templates/partials/\(name.text).mustache")
            return []
        }
        guard !unfolding.contains(full) else {
            report(
                .templateRecursion, "partial “\(name.text)” inside itself", name, template,
                help: "remove one of the two")
            return []
        }
        return compile(partial, name: full)
    }

    private mutating func variable(
        _ name: TemplateNode.Name, isRaw: Bool, in template: ParsedTemplate
    ) -> [TemplateProgram.Step] {
        guard let (path, shape) = resolve(name, in: template) else { return [] }
        switch shape {
        case .html: return [.html(path)]
        case .text:
            if isRaw {
                report(
                    .templateShape, "text “\(name.text)” written without escaping", name, template,
                    help: "write {{\(name.text)}}")
            }
            return [.text(path)]
        case .flag, .list, .record:
            report(
                .templateShape, "“\(name.text)” is no text", name, template,
                help: "use it as a section: {{#\(name.text)}}…{{/\(name.text)}}")
            return []
        }
    }

    private mutating func section(
        _ name: TemplateNode.Name, isInverted: Bool, _ body: [TemplateNode], in template: ParsedTemplate
    ) -> [TemplateProgram.Step] {
        guard let (path, shape) = resolve(name, in: template) else { return [] }
        if isInverted { return [.condition(path, isInverted: true, steps(body, in: template))] }
        switch shape {
        case .list(let schema): return [.each(path, scoped(schema) { $0.steps(body, in: template) })]
        case .record(let schema): return [.with(path, scoped(schema) { $0.steps(body, in: template) })]
        case .text, .html, .flag: return [.condition(path, isInverted: false, steps(body, in: template))]
        }
    }

    private mutating func scoped<Value>(_ schema: TemplateSchema, _ work: (inout Self) -> Value) -> Value {
        scopes.append(schema)
        defer { scopes.removeLast() }
        return work(&self)
    }

    /// The innermost scope that has the first part of a dotted name; the rest is found below it.
    private mutating func resolve(
        _ name: TemplateNode.Name, in template: ParsedTemplate
    ) -> (TemplateProgram.Path, TemplateShape)? {
        let parts = name.text.split(separator: ".").map(String.init)
        guard let head = parts.first else { return nil }
        for (depth, schema) in scopes.reversed().enumerated() {
            guard let first = schema.position(of: head) else { continue }
            var shape = schema.fields[first].shape
            var rest: [Int] = []
            for part in parts.dropFirst() {
                guard case .record(let inner) = shape, let index = inner.position(of: part) else {
                    var known: [String] = []
                    if case .record(let inner) = shape { known = inner.names }
                    unknown(name, part, known: known, in: template)
                    return nil
                }
                rest.append(index)
                shape = inner.fields[index].shape
            }
            return (TemplateProgram.Path(depth: depth, first: first, rest: rest), shape)
        }
        unknown(name, head, known: scopes.flatMap(\.names), in: template)
        return nil
    }

    private mutating func unknown(
        _ name: TemplateNode.Name, _ part: String, known: [String], in template: ParsedTemplate
    ) {
        report(
            .templateName, "no name “\(part)” here", name, template,
            help: Suggestion.help(for: part, among: known) ?? "known are \(known.sorted().joined(separator: ", "))")
    }

    /// Once for each place, however often a partial is unfolded.
    private mutating func report(
        _ rule: Rule, _ message: String, _ name: TemplateNode.Name, _ template: ParsedTemplate, help: String
    ) {
        let range = SourceRange(file: template.file, offsets: name.range)
        guard reported.insert(range).inserted else { return }
        bag.add(rule, message, at: range, help: help)
    }
}
