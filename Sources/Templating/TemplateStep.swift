/// What a compiled template does, as a tree: the form between parsing and the flat program.
indirect enum TemplateStep: Sendable {
    /// Where a value is found: in the record at a level of the stack (0 is the page), at a field, then below it.
    struct Path: Sendable, Hashable {
        let level: Int
        let field: Int
        let rest: [Int]
    }

    case literal([UInt8])
    case text(Path)
    case html(Path)
    /// The text that the innermost list of texts has come to.
    case item
    /// Renders its steps where the value is there and not empty, or where it is not.
    case condition(Path, isInverted: Bool, [TemplateStep])
    /// Renders its steps for each record, which is the next level of the stack.
    case each(Path, [TemplateStep])
    /// Renders its steps for each text.
    case eachText(Path, [TemplateStep])
    /// Renders its steps with a record as the next level of the stack, where it is there.
    case with(Path, [TemplateStep])
}
