/// A use of a generic directive: `:name[…]{…}`, `::name[…]{…}` or `:::name[…]{…} … :::`.
package struct Directive: Sendable {
    package enum Form: String, Sendable, Hashable {
        case text
        case leaf
        case container
    }

    /// One attribute; `#x` is named `id`, `.y` is named `class`.
    package struct Attribute: Sendable, Hashable {
        package let name: String
        package let nameRange: Range<Int>
        package let value: String
        package let valueRange: Range<Int>
    }

    /// The place in `MarkdownDocument.directives`.
    package let index: Int
    package let form: Form
    /// Empty for a container that has braces in place of a name.
    package let name: String
    package let nameRange: Range<Int>
    /// All of it; for a container to the end of its closing fence.
    package let range: Range<Int>
    /// The label as it is written, trimmed; nil where there are no brackets.
    package let label: String?
    package let labelRange: Range<Int>?
    package let attributes: [Attribute]
    /// The node: its children are the label of a text directive, the blocks of a container.
    package let node: Int
    /// The node of a leaf's or container's label.
    package let labelNode: Int?
    /// Whether a schema knows the name for this form.
    package let isKnown: Bool

    /// The first attribute of a name.
    package subscript(name: String) -> Attribute? {
        attributes.first { $0.name == name }
    }

    package var id: String? { self["id"]?.value }

    package var classes: [String] { attributes.filter { $0.name == "class" }.map(\.value) }

    /// What the directive is about, and where that is written: the label of a text directive, else the id, else the
    /// label.
    package var argument: (text: String, range: Range<Int>)? {
        if form == .text, let label, let labelRange, !label.isEmpty { return (label, labelRange) }
        if let id = self["id"] { return (id.value, id.valueRange) }
        if let label, let labelRange, !label.isEmpty { return (label, labelRange) }
        return nil
    }
}
