import CCMark

/// Character references, decoded by libcmark itself, so that its table of names is the only one.
struct EntityDecoder {
    private var known: [String: [UInt8]] = [:]

    /// The text that a reference such as `&amp;` or `&#8212;` stands for; nil where it is none.
    mutating func decode(_ reference: Bytes) -> [UInt8]? {
        let name = String(decoding: reference, as: UTF8.self)
        if let bytes = known[name] { return bytes.isEmpty ? nil : bytes }
        var decoded: [UInt8] = []
        reference.withMemoryRebound(to: CChar.self) { characters in
            guard let start = characters.baseAddress,
                let document = cmark_parse_document(start, characters.count, CMARK_OPT_DEFAULT)
            else { return }
            defer { cmark_node_free(document) }
            guard let paragraph = cmark_node_first_child(document), let text = cmark_node_first_child(paragraph),
                cmark_node_get_type(text) == CMARK_NODE_TEXT
            else { return }
            let bytes = TreeBuilder.bytes(cmark_node_get_literal(text))
            if !bytes.elementsEqual(reference) { decoded = Array(bytes) }
        }
        if known.count > 256 { known.removeAll() }
        known[name] = decoded
        return decoded.isEmpty ? nil : decoded
    }

    /// Text with its character references resolved, as in the attributes of HTML.
    mutating func resolve(_ text: String) -> String {
        guard text.utf8.contains(0x26) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x26, let end = bytes[index...].prefix(40).firstIndex(of: 0x3B),
                let decoded = bytes[index...end].withUnsafeBufferPointer({ decode($0) })
            {
                result.append(contentsOf: decoded)
                index = end + 1
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
