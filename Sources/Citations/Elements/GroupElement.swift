/// `cs:group`: elements with a delimiter, left out together where none of its variables has a value.
final class GroupElement: Sendable {
    let children: [RenderingElement]
    let delimiter: String
    let formatting: Formatting
    let affixes: Affixes
    let display: Display?

    init(
        children: [RenderingElement], delimiter: String, formatting: Formatting, affixes: Affixes, display: Display?
    ) {
        self.children = children
        self.delimiter = delimiter
        self.formatting = formatting
        self.affixes = affixes
        self.display = display
    }

    /// The group around other elements.
    func holding(_ children: [RenderingElement]) -> GroupElement {
        GroupElement(
            children: children, delimiter: delimiter, formatting: formatting, affixes: affixes, display: display)
    }
}
