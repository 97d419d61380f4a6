/// One element of a layout, macro or group (CSL 1.0.2, “Rendering Elements”).
indirect enum RenderingElement: Sendable {
    case text(TextElement)
    case number(NumberElement)
    case date(DateElement)
    case names(NamesElement)
    case label(LabelElement)
    case group(GroupElement)
    case choose(ChooseElement)
}
