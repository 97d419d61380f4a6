import Diagnostics

/// Resolves the names of a template against a schema and unfolds partials, parents and blocks.
struct TemplateCompiler {
    /// More steps are an error: partials that double one another grow without end.
    static let stepLimit = 100_000

    /// The text of a block with the template that it was written in.
    private struct Replacement {
        let template: ParsedTemplate
        let nodes: [TemplateNode]
        let name: TemplateNode.Name
    }

    /// What stands on the stack of contexts while a part of a template is compiled.
    private enum Scope {
        case record(TemplateSchema)
        case text(TemplateStep)
    }

    private let library: TemplateLibrary
    private var scopes: [Scope]
    /// Templates being unfolded, with the blocks replaced in them: the same twice would never end.
    private var unfolding: [String] = []
    private var replacements: [String: Replacement] = [:]
    private var metBlocks: Set<String> = []
    private var stepCount = 0
    private var reported: Set<SourceRange> = []
    private(set) var bag = DiagnosticBag()
    /// Dotted names that the template uses, from the page's record down.
    private(set) var usedNames: Set<String> = []

    init(library: TemplateLibrary, schema: TemplateSchema) {
        self.library = library
        scopes = [.record(schema)]
    }

    mutating func compile(_ template: ParsedTemplate) -> [TemplateStep] {
        let state = self.state(of: template)
        unfolding.append(state)
        defer { unfolding.removeLast() }
        return steps(template.nodes, in: template)
    }

    private mutating func steps(_ nodes: [TemplateNode], in template: ParsedTemplate) -> [TemplateStep] {
        var result: [TemplateStep] = []
        for node in nodes { append(node, in: template, to: &result) }
        return result
    }

    private mutating func append(_ node: TemplateNode, in template: ParsedTemplate, to steps: inout [TemplateStep]) {
        stepCount += 1
        guard stepCount <= Self.stepLimit else { return }
        switch node {
        case .literal(let bytes):
            if case .literal(let before)? = steps.last {
                steps[steps.count - 1] = .literal(before + bytes)
            } else {
                steps.append(.literal(bytes))
            }
        case .variable(let name, let isRaw):
            if let step = variable(name, isRaw: isRaw, in: template) { steps.append(step) }
        case .section(let name, let isInverted, let body):
            if let step = section(name, isInverted: isInverted, body, in: template) { steps.append(step) }
        case .partial(let name, let indentation):
            steps += unfold(name, indentation, in: template)
        case .parent(let name, let indentation, let body):
            steps += inherit(name, indentation, body, in: template)
        case .block(let name, let body):
            steps += block(name, body, in: template)
        }
        if stepCount == Self.stepLimit { reportSize(in: template) }
    }

    // MARK: Other templates

    private mutating func unfold(
        _ name: TemplateNode.Name, _ indentation: [UInt8], in template: ParsedTemplate
    ) -> [TemplateStep] {
        guard let partial = library.template(name.text, indentation: indentation) else {
            report(
                .templatePartial, "no partial “\(name.text)”", name, template,
                help: Suggestion.help(for: name.text, among: library.partialNames)
                    ?? "add Templates/partials/\(name.text).mustache")
            return []
        }
        guard !unfolding.contains(state(of: partial)) else {
            report(
                .templateRecursion, "partial “\(name.text)” inside itself", name, template,
                help: "remove one of the two")
            return []
        }
        return compile(partial)
    }

    private mutating func inherit(
        _ name: TemplateNode.Name, _ indentation: [UInt8], _ body: [TemplateNode], in template: ParsedTemplate
    ) -> [TemplateStep] {
        let outer = (replacements, metBlocks)
        metBlocks = []
        var own: [Replacement] = []
        for node in body {
            switch node {
            case .block(let block, let nodes):
                let replacement = Replacement(template: template, nodes: nodes, name: block)
                own.append(replacement)
                // The outermost child wins.
                if replacements[block.text] == nil { replacements[block.text] = replacement }
            case .literal(let bytes) where bytes.allSatisfy(TemplateScanner.isSpace): break
            default:
                report(
                    .templateBlock, "text inside “\(name.text)” that is in no block", name, template,
                    help: "put it between {{$name}} and {{/name}}, where name is a block of “\(name.text)”")
            }
        }
        let steps = unfold(name, indentation, in: template)
        if library.template(name.text) != nil {
            for replacement in own where !metBlocks.contains(replacement.name.text) {
                report(
                    .templateBlock, "no block “\(replacement.name.text)” in “\(name.text)”", replacement.name, template,
                    help: Suggestion.help(for: replacement.name.text, among: metBlocks.sorted())
                        ?? (metBlocks.isEmpty
                            ? "it has no blocks" : "its blocks are \(metBlocks.sorted().joined(separator: ", "))"))
            }
        }
        replacements = outer.0
        metBlocks.formUnion(outer.1)
        return steps
    }

    private mutating func block(
        _ name: TemplateNode.Name, _ body: [TemplateNode], in template: ParsedTemplate
    ) -> [TemplateStep] {
        metBlocks.insert(name.text)
        guard let replacement = replacements[name.text] else { return steps(body, in: template) }
        // Inside the replacement, a block of the same name is a new one.
        replacements[name.text] = nil
        defer { replacements[name.text] = replacement }
        return steps(replacement.nodes, in: replacement.template)
    }

    private func state(of template: ParsedTemplate) -> String {
        let blocks = replacements.map { "\($0.key)@\($0.value.template.name):\($0.value.name.range.lowerBound)" }
        return ([template.name] + blocks.sorted()).joined(separator: " ")
    }

    // MARK: Values

    private mutating func variable(
        _ name: TemplateNode.Name, isRaw: Bool, in template: ParsedTemplate
    ) -> TemplateStep? {
        if name.text == "." { return item(name, in: template) }
        guard let (path, shape) = resolve(name, in: template) else { return nil }
        switch shape {
        case .html: return .html(path)
        case .text:
            if isRaw {
                report(
                    .templateShape, "text “\(name.text)” without escaping", name, template,
                    help: "write {{\(name.text)}}; only markup that the program made is written as it is")
            }
            return .text(path)
        case .flag, .list, .texts, .record:
            report(
                .templateShape, "“\(name.text)” is no text", name, template,
                help: "use it as a section: {{#\(name.text)}}…{{/\(name.text)}}")
            return nil
        }
    }

    private mutating func item(_ name: TemplateNode.Name, in template: ParsedTemplate) -> TemplateStep? {
        for case .text(let step) in scopes.suffix(1) { return step }
        report(
            .templateShape, "no text that “.” could stand for", name, template,
            help: "“.” is the text of the section around it; name the value instead")
        return nil
    }

    private mutating func section(
        _ name: TemplateNode.Name, isInverted: Bool, _ body: [TemplateNode], in template: ParsedTemplate
    ) -> TemplateStep? {
        guard let (path, shape) = resolve(name, in: template) else { return nil }
        if isInverted { return .condition(path, isInverted: true, steps(body, in: template)) }
        switch shape {
        case .list(let schema): return .each(path, scoped(.record(schema)) { $0.steps(body, in: template) })
        case .record(let schema): return .with(path, scoped(.record(schema)) { $0.steps(body, in: template) })
        case .texts: return .eachText(path, scoped(.text(.item)) { $0.steps(body, in: template) })
        case .text:
            return .condition(path, isInverted: false, scoped(.text(.text(path))) { $0.steps(body, in: template) })
        case .html:
            return .condition(path, isInverted: false, scoped(.text(.html(path))) { $0.steps(body, in: template) })
        case .flag: return .condition(path, isInverted: false, steps(body, in: template))
        }
    }

    private mutating func scoped<Value>(_ scope: Scope, _ work: (inout Self) -> Value) -> Value {
        scopes.append(scope)
        defer { scopes.removeLast() }
        return work(&self)
    }

    /// The innermost record that has the first part of a dotted name; the rest is found below it.
    private mutating func resolve(
        _ name: TemplateNode.Name, in template: ParsedTemplate
    ) -> (TemplateStep.Path, TemplateShape)? {
        let parts = name.text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        let schemas = scopes.compactMap { if case .record(let schema) = $0 { schema } else { nil } }
        guard let level = schemas.lastIndex(where: { $0.position(of: parts[0]) != nil }),
            let field = schemas[level].position(of: parts[0])
        else {
            unknown(name, parts[0], known: schemas.flatMap(\.names), in: template)
            return nil
        }
        var shape = schemas[level].fields[field].shape
        var rest: [Int] = []
        for part in parts.dropFirst() {
            guard case .record(let inner) = shape, let index = inner.position(of: part) else {
                if case .record(let inner) = shape {
                    unknown(name, part, known: inner.names, in: template)
                } else {
                    unknown(name, part, known: [], in: template)
                }
                return nil
            }
            rest.append(index)
            shape = inner.fields[index].shape
        }
        if level == 0 { usedNames.insert(name.text) }
        return (TemplateStep.Path(level: level, field: field, rest: rest), shape)
    }

    // MARK: Diagnostics

    private mutating func unknown(
        _ name: TemplateNode.Name, _ part: String, known: [String], in template: ParsedTemplate
    ) {
        let names = Set(known).sorted()
        let list = names.prefix(16).joined(separator: ", ") + (names.count > 16 ? " …" : "")
        report(
            .templateName, "no name “\(part)” here", name, template,
            help: Suggestion.help(for: part, among: names)
                ?? (names.isEmpty ? "nothing has a name below it" : "known are \(list)"))
    }

    private mutating func reportSize(in template: ParsedTemplate) {
        bag.add(
            .templateRecursion, "more than \(Self.stepLimit) tags once all partials are unfolded",
            at: SourceRange(file: template.file),
            help: "partials that include others more than once grow fast: unfold them by hand")
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
