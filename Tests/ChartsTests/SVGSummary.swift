import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What a test asks of an SVG, read by Foundation's XML parser.
final class SVGSummary: NSObject, XMLParserDelegate {
    private(set) var root: [String: String] = [:]
    private(set) var rootChildren: [String] = []
    private(set) var ids: [String] = []
    private(set) var elements: Set<String> = []
    private(set) var attributes: Set<String> = []
    private(set) var texts: [String] = []
    /// Attributes of elements by name, in order.
    private(set) var found: [(name: String, attributes: [String: String])] = []
    private var depth = 0
    private var current = ""

    struct Malformed: Error {
        let line: Int
    }

    init(_ bytes: [UInt8]) throws {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        guard parser.parse() else { throw Malformed(line: parser.lineNumber) }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes own: [String: String]
    ) {
        if depth == 0 { root = own }
        if depth == 1 { rootChildren.append(name) }
        depth += 1
        elements.insert(name)
        attributes.formUnion(own.keys)
        if let id = own["id"] { ids.append(id) }
        found.append((name, own))
        current = ""
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        current += text
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        depth -= 1
        if ["text", "title", "desc"].contains(name) { texts.append(current) }
        current = ""
    }
}
