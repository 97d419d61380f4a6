/// An element of a style or locale file, with its place.
///
/// Names have lost their namespace prefix: the files hold one vocabulary only.
struct XMLElement: Sendable {
    struct Attribute: Sendable {
        let name: String
        let value: String
        /// UTF-8 byte offsets of the attribute, name and value.
        let range: Range<Int>
    }

    let name: String
    let attributes: [Attribute]
    /// The child elements, in order.
    var children: [XMLElement] = []
    /// The text directly inside the element, without that of its children.
    var text = ""
    /// UTF-8 byte offsets of the start tag.
    let range: Range<Int>

    subscript(name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    func child(_ name: String) -> XMLElement? {
        children.first { $0.name == name }
    }
}
