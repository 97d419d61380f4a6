/// A value read from YAML or JSON that knows where it stands in its file.
///
/// Scalars stay text until someone asks for a type, so that `no`, `012` and `1e3` are what the author wrote.
package struct Node: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        case null
        case scalar(Scalar)
        case sequence([Node])
        case mapping([Entry])
    }

    package struct Scalar: Sendable, Hashable {
        package let text: String
        /// Written in quotes or as a block: always text, never a number, a truth value or null.
        package let isQuoted: Bool

        package init(_ text: String, isQuoted: Bool) {
            self.text = text
            self.isQuoted = isQuoted
        }
    }

    package struct Entry: Sendable, Hashable {
        package let key: String
        /// UTF-8 byte offsets of the key.
        package let keyRange: Range<Int>
        package let value: Node

        package init(key: String, keyRange: Range<Int>, value: Node) {
            self.key = key
            self.keyRange = keyRange
            self.value = value
        }
    }

    package let content: Content
    /// UTF-8 byte offsets into the file.
    package let range: Range<Int>

    package init(_ content: Content, range: Range<Int>) {
        self.content = content
        self.range = range
    }

    package var isNull: Bool { if case .null = content { true } else { false } }

    /// The text of a scalar; nil for null, sequences and mappings.
    package var text: String? {
        if case .scalar(let scalar) = content { scalar.text } else { nil }
    }

    package var elements: [Node]? {
        if case .sequence(let nodes) = content { nodes } else { nil }
    }

    package var entries: [Entry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// The value of a key of a mapping.
    package subscript(key: String) -> Node? {
        entries?.first { $0.key == key }?.value
    }

    /// A whole number or a decimal as JSON and YAML 1.2's core schema write them, unquoted; finite.
    package var number: Double? {
        guard case .scalar(let scalar) = content, !scalar.isQuoted else { return nil }
        return DecimalText.value(of: scalar.text)
    }

    /// A whole number without a fraction, unquoted.
    package var integer: Int? {
        guard case .scalar(let scalar) = content, !scalar.isQuoted else { return nil }
        return DecimalText.integer(of: scalar.text)
    }

    /// Exactly `true` or `false`, unquoted.
    package var flag: Bool? {
        guard case .scalar(let scalar) = content, !scalar.isQuoted else { return nil }
        return scalar.text == "true" ? true : scalar.text == "false" ? false : nil
    }

    /// What the node is, in words for a message: “a list”.
    package var kindName: String {
        switch content {
        case .null: "nothing"
        case .scalar: "“\(text ?? "")”"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}
