/// `cs:group`: elements with a delimiter, left out together where none of its variables has a value.
struct GroupElement: Sendable {
    let children: [RenderingElement]
    let delimiter: String
    let formatting: Formatting
    let affixes: Affixes
    let display: Display?
}
