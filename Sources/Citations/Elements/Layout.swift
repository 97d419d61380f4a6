/// `cs:layout`: what one cite or entry is made of.
struct Layout: Sendable {
    let children: [RenderingElement]
    let delimiter: String
    let formatting: Formatting
    let affixes: Affixes
}
