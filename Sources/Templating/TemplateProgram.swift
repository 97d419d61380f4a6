import Markup

/// A compiled template: every name is a place in the records on the way down, so that rendering compares no text.
package struct TemplateProgram: Sendable {
    /// Where a value is found: how many records up, then which field, then fields below it.
    struct Path: Sendable {
        let depth: Int
        let first: Int
        let rest: [Int]
    }

    indirect enum Step: Sendable {
        case literal([UInt8])
        case text(Path)
        case html(Path)
        /// Renders its steps where the value is there and not empty.
        case condition(Path, isInverted: Bool, [Step])
        /// Renders its steps for each element, with the element in scope.
        case each(Path, [Step])
        /// Renders its steps with the record in scope, where it is there.
        case with(Path, [Step])
    }

    let steps: [Step]

    /// Writes the template filled with a record of the schema it was compiled for.
    package func render(_ record: TemplateRecord, to output: inout ByteOutput) {
        var scopes = [record]
        Self.run(steps, &scopes, &output)
    }

    private static func run(_ steps: [Step], _ scopes: inout [TemplateRecord], _ output: inout ByteOutput) {
        for step in steps {
            switch step {
            case .literal(let bytes): output.raw(bytes: bytes)
            case .text(let path): if case .text(let text) = value(path, scopes) { output.text(text) }
            case .html(let path):
                switch value(path, scopes) {
                case .html(let bytes): output.raw(bytes: bytes)
                case .text(let text): output.text(text)
                default: break
                }
            case .condition(let path, let isInverted, let body):
                if value(path, scopes).isTruthy != isInverted { run(body, &scopes, &output) }
            case .each(let path, let body):
                guard case .list(let records) = value(path, scopes) else { continue }
                for record in records {
                    scopes.append(record)
                    run(body, &scopes, &output)
                    scopes.removeLast()
                }
            case .with(let path, let body):
                guard case .record(let record) = value(path, scopes) else { continue }
                scopes.append(record)
                run(body, &scopes, &output)
                scopes.removeLast()
            }
        }
    }

    private static func value(_ path: Path, _ scopes: [TemplateRecord]) -> TemplateValue {
        var value = scopes[scopes.count - 1 - path.depth].values[path.first]
        for index in path.rest {
            guard case .record(let record) = value else { return .absent }
            value = record.values[index]
        }
        return value
    }
}
