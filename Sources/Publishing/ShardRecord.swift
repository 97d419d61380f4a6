import Diagnostics
import Files
import Markup
import Serialization

/// `.attest-shard.json`: what a part of a site says of itself, so that the parts can be put together without the
/// content they were made from.
package struct ShardRecord: Sendable, Hashable {
    package static let path = RelativePath(unchecked: ".attest-shard.json")

    /// A link that leads out of the part.
    package struct Link: Sendable, Hashable {
        /// The file that is served for it.
        package let path: String
        package let fragment: String?
        /// As the author wrote it.
        package let text: String
        package let isImage: Bool
        /// `file:line:column`; nil for the theme's own.
        package let place: String?

        package init(path: String, fragment: String?, text: String, isImage: Bool, place: String?) {
            self.path = path
            self.fragment = fragment
            self.text = text
            self.isImage = isImage
            self.place = place
        }
    }

    /// From 1.
    package let number: Int
    package let count: Int
    /// A digest of content, options and program: parts of one site have the same.
    package let inputs: String
    package let links: [Link]

    package init(number: Int, count: Int, inputs: String, links: [Link]) {
        self.number = number
        self.count = count
        self.inputs = inputs
        self.links = links
    }

    /// Reads a record; nil where the bytes are none.
    package init?(_ bytes: [UInt8]) {
        var bag = DiagnosticBag()
        guard let node = JSONReader.read(bytes, file: Self.path.string, &bag), bag.isEmpty,
            let number = node["shard"]?.integer, let count = node["of"]?.integer, number >= 1, number <= count,
            let inputs = node["inputs"]?.text, let links = node["links"]?.elements
        else { return nil }
        self.number = number
        self.count = count
        self.inputs = inputs
        self.links = links.compactMap { link in
            guard let path = link["path"]?.text, let text = link["text"]?.text else { return nil }
            return Link(
                path: path, fragment: link["fragment"]?.text, text: text, isImage: link["image"]?.flag ?? false,
                place: link["place"]?.text)
        }
        guard self.links.count == links.count else { return nil }
    }

    /// A JSON object, a link a line.
    package var bytes: [UInt8] {
        let lines = links.map { link in
            var fields = ["\"path\":\(JSONText.quoted(link.path))"]
            if let fragment = link.fragment { fields.append("\"fragment\":\(JSONText.quoted(fragment))") }
            fields.append("\"text\":\(JSONText.quoted(link.text))")
            if link.isImage { fields.append("\"image\":true") }
            if let place = link.place { fields.append("\"place\":\(JSONText.quoted(place))") }
            return "  {" + fields.joined(separator: ",") + "}"
        }
        let head = "{\"shard\":\(number),\"of\":\(count),\"inputs\":\"\(inputs)\",\"links\":["
        return Array((head + (lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n") + "]}\n").utf8)
    }
}
