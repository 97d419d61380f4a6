import Markup

/// Takes out what paper does not need of the elements inside lines.
///
/// WeasyPrint writes a link annotation for every element inside a link and a structure element for every element at
/// all, and measures each by itself: a link that holds a wrapper is two links, one of them outside any `Link` (PDF/UA-1
/// §7.18.5), and a line in three elements takes three times as long. A wrapper's language moves to the element around it.
enum InlineFlattener {
    static func flattened(_ bytes: [UInt8]) -> [UInt8] {
        var scanner = MarkupScanner(bytes)
        var output = ByteOutput(capacity: bytes.count)
        var isLink = false
        // Whether each open wrapper was left out.
        var wrappers: [Bool] = []
        while true {
            let start = scanner.position
            guard let token = scanner.next() else { return output.bytes }
            switch token {
            case .text(let range): output.raw(bytes: bytes[range])
            case .open(let tag):
                switch tag.name {
                case "svg": scanner.skip(tag)
                case "a":
                    isLink = true
                    output.tag("a", tag.attributes + language(inside: tag, scanner))
                    continue
                case "i" where isWrapped(tag, scanner):
                    output.tag("i", tag.attributes + language(inside: tag, scanner))
                    _ = scanner.next()
                    wrappers.append(true)
                    continue
                case _ where isWrapper(tag):
                    let isLeftOut = isLink || tag.name == "span" && tag.attributes.isEmpty
                    wrappers.append(isLeftOut)
                    if isLeftOut { continue }
                default: break
                }
                output.raw(bytes: bytes[start..<scanner.position])
            case .close(let name):
                if name == "a" { isLink = false }
                if wrapperNames.contains(name), wrappers.popLast() ?? false { continue }
                output.raw(bytes: bytes[start..<scanner.position])
            }
        }
    }

    /// An element that only says which language or direction its text has, or how it looks.
    private static func isWrapper(_ tag: MarkupScanner.Tag) -> Bool { wrapperNames.contains(tag.name) }

    private static let wrapperNames: Set<String> = ["span", "bdi", "small"]

    /// Whether all that the element holds is in one `bdi`.
    private static func isWrapped(_ tag: MarkupScanner.Tag, _ scanner: MarkupScanner) -> Bool {
        var scanner = scanner
        guard tag["lang"] == nil, case .open(let inner) = scanner.next(), inner.name == "bdi" else { return false }
        scanner.skip(inner)
        guard case .close(tag.name) = scanner.next() else { return false }
        return true
    }

    /// What the wrapper says with which the content of an element begins.
    private static func language(
        inside tag: MarkupScanner.Tag, _ scanner: MarkupScanner
    ) -> [(name: String, value: String)] {
        var scanner = scanner
        guard tag["lang"] == nil, case .open(let inner) = scanner.next(), isWrapper(inner) else { return [] }
        return inner.attributes.filter { $0.name == "lang" || $0.name == "dir" && tag["dir"] == nil }
    }
}

extension ByteOutput {
    /// A start tag. Values are escaped as they come.
    mutating func tag(_ name: String, _ attributes: [(name: String, value: String)]) {
        byte(0x3C)
        raw(string: name)
        for (name, value) in attributes {
            byte(0x20)
            raw(string: name)
            raw("=\"")
            raw(string: value)
            byte(0x22)
        }
        byte(0x3E)
    }
}
