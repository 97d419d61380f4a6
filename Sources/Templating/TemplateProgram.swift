import Markup

/// A compiled template: a flat list of instructions in which every name is a place in the records on the way down,
/// so that rendering compares no text and allocates nothing but the output.
package struct TemplateProgram: Sendable {
    enum Operation: UInt8, Sendable {
        /// Writes the bytes from `a` to `b` of the program's text.
        case literal
        /// Writes the value at place `a`, escaped or as it is.
        case text
        case html
        /// Writes the current text of a list of texts, escaped.
        case item
        /// Goes on at `b` unless, or if, the value at place `a` is there and not empty.
        case skipUnless
        case skipIf
        /// Runs the instructions up to `b` for each record or text of the list at place `a`, or for the record there.
        case each
        case eachText
        case with
    }

    /// A place is a level of the stack and a field there, sixteen bits each; where a value lies deeper, or the numbers are
    /// too large, it is negative and says which path to go.
    struct Instruction: Sendable {
        let operation: Operation
        let a: Int32
        let b: Int32
    }

    /// Dotted names that the template uses, in byte order: what a page must fill.
    package let names: [String]

    private let steps: [TemplateStep]
    private let schema: TemplateSchema
    private let instructions: [Instruction]
    private let paths: [TemplateStep.Path]
    private let text: [UInt8]

    init(_ steps: [TemplateStep], schema: TemplateSchema, names: [String]) {
        self.steps = steps
        self.schema = schema
        self.names = names
        var assembler = TemplateAssembler()
        assembler.assemble(steps)
        instructions = assembler.instructions
        paths = assembler.paths
        text = assembler.text
    }

    /// The same program with some values of the page's record written in: what is the same on all pages of a language
    /// (messages, the site, assets) is escaped once, and a page's record need not hold it.
    package func specialized(_ known: [String: TemplateValue]) -> TemplateProgram {
        var values: [Int: TemplateValue] = [:]
        for (name, value) in known {
            if let position = schema.position(of: name) { values[position] = value }
        }
        return TemplateProgram(TemplateSpecializer(values).steps(steps), schema: schema, names: names)
    }

    /// Writes the template filled with a record of the schema it was compiled for.
    package func render(_ record: TemplateRecord, to output: inout ByteOutput) {
        record.values.withUnsafeBufferPointer { values in
            var stack = [values]
            stack.reserveCapacity(8)
            instructions.withUnsafeBufferPointer { instructions in
                paths.withUnsafeBufferPointer { paths in
                    text.withUnsafeBufferPointer { text in
                        let machine = TemplateMachine(instructions: instructions, paths: paths, text: text)
                        machine.run(0..<instructions.count, &stack, item: "", &output)
                    }
                }
            }
        }
    }
}
