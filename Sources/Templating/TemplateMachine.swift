import Markup

/// Runs a program's instructions over a stack of records.
struct TemplateMachine {
    typealias Scope = UnsafeBufferPointer<TemplateValue>

    let instructions: UnsafeBufferPointer<TemplateProgram.Instruction>
    let paths: UnsafeBufferPointer<TemplateStep.Path>
    let text: UnsafeBufferPointer<UInt8>

    func run(_ range: Range<Int>, _ stack: inout [Scope], item: String, _ output: inout ByteOutput) {
        var index = range.lowerBound
        while index < range.upperBound {
            let instruction = instructions[index]
            index += 1
            switch instruction.operation {
            case .literal:
                output.bytes.append(
                    contentsOf: UnsafeBufferPointer(rebasing: text[Int(instruction.a)..<Int(instruction.b)]))
            case .text:
                switch value(instruction.a, stack) {
                case .text(let text): output.text(text)
                // Text that holds nothing to escape may be given as bytes.
                case .html(let bytes): output.raw(bytes: bytes)
                default: break
                }
            case .html:
                switch value(instruction.a, stack) {
                case .html(let bytes): output.raw(bytes: bytes)
                case .text(let text): output.text(text)
                default: break
                }
            case .item: output.text(item)
            case .skipUnless:
                if !value(instruction.a, stack).isTruthy { index = Int(instruction.b) }
            case .skipIf:
                if value(instruction.a, stack).isTruthy { index = Int(instruction.b) }
            case .each:
                let end = Int(instruction.b)
                if case .list(let records) = value(instruction.a, stack) {
                    for record in records { enter(record, index..<end, &stack, item: item, &output) }
                }
                index = end
            case .eachText:
                let end = Int(instruction.b)
                if case .texts(let texts) = value(instruction.a, stack) {
                    for text in texts { run(index..<end, &stack, item: text, &output) }
                }
                index = end
            case .with:
                let end = Int(instruction.b)
                if case .record(let record) = value(instruction.a, stack) {
                    enter(record, index..<end, &stack, item: item, &output)
                }
                index = end
            }
        }
    }

    private func enter(
        _ record: TemplateRecord, _ range: Range<Int>, _ stack: inout [Scope], item: String, _ output: inout ByteOutput
    ) {
        record.values.withUnsafeBufferPointer { values in
            stack.append(values)
            run(range, &stack, item: item, &output)
            stack.removeLast()
        }
    }

    /// A record made for another schema has fewer fields than the place asks for: then nothing is there.
    @inline(__always)
    private func value(_ place: Int32, _ stack: [Scope]) -> TemplateValue {
        guard place >= 0 else { return value(paths[Int(~place)], stack) }
        let scope = stack[Int(place >> 16)]
        let field = Int(place & 0xFFFF)
        return field < scope.count ? scope[field] : .absent
    }

    private func value(_ path: TemplateStep.Path, _ stack: [Scope]) -> TemplateValue {
        let scope = stack[path.level]
        guard path.field < scope.count else { return .absent }
        var value = scope[path.field]
        for index in path.rest {
            guard case .record(let record) = value, index < record.values.count else { return .absent }
            value = record.values[index]
        }
        return value
    }
}
