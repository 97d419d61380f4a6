/// One element of a layout, macro or group (CSL 1.0.2, “Rendering Elements”).
///
/// The elements are immutable objects: rendering walks over hundreds of them a cite, and copies pointers only.
enum RenderingElement: Sendable {
    case text(TextElement)
    case number(NumberElement)
    case date(DateElement)
    case names(NamesElement)
    case label(LabelElement)
    case group(GroupElement)
    case choose(ChooseElement)
    /// What would show variables that the source lacks, in a style that was narrowed to it.
    case missing
}
