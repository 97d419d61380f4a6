/// Lays a tree of steps out as flat instructions, equal paths and neighboring texts shared.
struct TemplateAssembler {
    private(set) var instructions: [TemplateProgram.Instruction] = []
    private(set) var paths: [TemplateStep.Path] = []
    private(set) var text: [UInt8] = []
    private var pathIndex: [TemplateStep.Path: Int32] = [:]

    mutating func assemble(_ steps: [TemplateStep]) {
        for step in steps {
            switch step {
            case .literal(let bytes): literal(bytes)
            case .text(let path): emit(.text, place(of: path))
            case .html(let path): emit(.html, place(of: path))
            case .item: emit(.item, 0)
            case .condition(let path, let isInverted, let body):
                section(isInverted ? .skipIf : .skipUnless, path, body)
            case .each(let path, let body): section(.each, path, body)
            case .eachText(let path, let body): section(.eachText, path, body)
            case .with(let path, let body): section(.with, path, body)
            }
        }
    }

    private mutating func literal(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        let start = Int32(truncatingIfNeeded: text.count)
        text += bytes
        instructions.append(.init(operation: .literal, a: start, b: Int32(truncatingIfNeeded: text.count)))
    }

    private mutating func section(
        _ operation: TemplateProgram.Operation, _ path: TemplateStep.Path, _ body: [TemplateStep]
    ) {
        let position = instructions.count
        emit(operation, place(of: path))
        assemble(body)
        instructions[position] = .init(
            operation: operation, a: instructions[position].a, b: Int32(truncatingIfNeeded: instructions.count))
    }

    private mutating func emit(_ operation: TemplateProgram.Operation, _ a: Int32) {
        instructions.append(.init(operation: operation, a: a, b: 0))
    }

    private mutating func place(of path: TemplateStep.Path) -> Int32 {
        if path.rest.isEmpty, path.level < 1 << 15, path.field < 1 << 16 {
            return Int32(truncatingIfNeeded: path.level << 16 | path.field)
        }
        if let known = pathIndex[path] { return ~known }
        let index = Int32(truncatingIfNeeded: paths.count)
        paths.append(path)
        pathIndex[path] = index
        return ~index
    }
}
