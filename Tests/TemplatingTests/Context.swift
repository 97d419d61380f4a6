import Diagnostics
import Markup

@testable import Templating

/// A small context with the schema that fits it, for templates in tests.
indirect enum Context: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral
{
    case text(String)
    case html(String)
    case flag(Bool)
    case missing
    case list([[String: Context]])
    case texts([String])
    case record([String: Context])

    init(dictionaryLiteral elements: (String, Context)...) {
        self = .record(Dictionary(uniqueKeysWithValues: elements))
    }
    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(arrayLiteral elements: [String: Context]...) { self = .list(elements) }

    var shape: TemplateShape {
        switch self {
        case .text, .missing: .text
        case .html: .html
        case .flag: .flag
        case .list(let elements): .list(Self.schema(elements.reduce(into: [:]) { $0.merge($1) { first, _ in first } }))
        case .texts: .texts
        case .record(let fields): .record(Self.schema(fields))
        }
    }

    var value: TemplateValue {
        switch self {
        case .text(let text): .text(text)
        case .html(let text): .html(Array(text.utf8))
        case .flag(let flag): .flag(flag)
        case .missing: .absent
        case .list(let elements):
            if case .list(let schema) = shape { .list(elements.map { Self.record($0, schema) }) } else { .absent }
        case .texts(let texts): .texts(texts)
        case .record(let fields): .record(Self.record(fields, Self.schema(fields)))
        }
    }

    static func schema(_ fields: [String: Context]) -> TemplateSchema {
        TemplateSchema(fields.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.shape, "") })
    }

    static func record(_ fields: [String: Context], _ schema: TemplateSchema) -> TemplateRecord {
        TemplateRecord(schema, fields.mapValues(\.value))
    }
}

/// A template with its partials, compiled for a context.
struct Rendering {
    var text = ""
    var diagnostics: [Diagnostic] = []

    init(
        _ template: String, _ data: [String: Context] = [:], partials: [String: String] = [:],
        knowing known: Set<String> = []
    ) {
        var bag = DiagnosticBag()
        var library = TemplateLibrary()
        library.add("page", Array(template.utf8), file: "page.mustache", &bag)
        for (name, partial) in partials.sorted(by: { $0.key < $1.key }) {
            library.add("partials/" + name, Array(partial.utf8), file: "\(name).mustache", &bag)
        }
        let schema = Context.schema(data)
        var program = library.compile("page", schema: schema, &bag)
        program = program?.specialized(data.filter { known.contains($0.key) }.mapValues(\.value))
        let rest = data.filter { !known.contains($0.key) }
        var output = ByteOutput()
        program?.render(TemplateRecord(schema, rest.mapValues(\.value)), to: &output)
        text = output.string
        diagnostics = bag.diagnostics
    }

    /// `id file:line:column` of everything found.
    static func findings(_ template: String, _ data: [String: Context] = [:], partials: [String: String] = [:])
        -> [String]
    {
        let texts = partials.reduce(into: ["page.mustache": template]) { $0["\($1.key).mustache"] = $1.value }
            .mapValues { LineTable(Array($0.utf8)) }
        return Rendering(template, data, partials: partials).diagnostics.map { diagnostic in
            guard let range = diagnostic.range, let lines = texts[range.file] else { return diagnostic.id }
            let place = lines.position(at: range.offsets.lowerBound)
            return "\(diagnostic.id) \(range.file):\(place.line):\(place.column)"
        }
    }
}
