import Serialization

/// Sources that a page lists without citing them: `nocite` in its front matter, as in Pandoc.
package struct NociteKeys: Sendable, Hashable {
    package struct Key: Sendable, Hashable {
        package let key: String
        package let range: Range<Int>
    }

    package let keys: [Key]
    /// `@*`: every source.
    package let isEverything: Bool

    /// Reads text such as `@a, @b` or a list of keys, with or without `@`.
    ///
    /// - Parameter node: the value of `nocite`.
    package init(_ node: Node) {
        var keys: [Key] = []
        var isEverything = false
        for element in node.elements ?? [node] {
            guard let text = element.text else { continue }
            // A quoted scalar's range includes its quote.
            let isQuoted = if case .scalar(let scalar) = element.content { scalar.isQuoted } else { false }
            var offset = element.range.lowerBound + (isQuoted ? 1 : 0)
            for word in text.split(omittingEmptySubsequences: false, whereSeparator: { " ,;\n\t".contains($0) }) {
                let name = word.hasPrefix("@") ? word.dropFirst() : word
                let start = offset + (word.utf8.count - name.utf8.count)
                if name == "*" {
                    isEverything = true
                } else if !name.isEmpty {
                    keys.append(Key(key: String(name), range: start..<start + name.utf8.count))
                }
                offset += word.utf8.count + 1
            }
        }
        self.keys = keys
        self.isEverything = isEverything
    }
}
