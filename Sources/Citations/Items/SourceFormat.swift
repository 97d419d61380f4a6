/// The format of a file of sources.
enum SourceFormat: Sendable {
    case cslJSON, bibTeX, ris

    /// By the name's ending; a name that says nothing leaves it to the first character: `@` begins BibTeX, a tag such as
    /// `TY  -` RIS, anything else JSON.
    init(file: String, _ bytes: [UInt8]) {
        let name = file.lowercased()
        if name.hasSuffix(".bib") || name.hasSuffix(".bibtex") || name.hasSuffix(".biblatex") {
            self = .bibTeX
        } else if name.hasSuffix(".ris") {
            self = .ris
        } else if name.hasSuffix(".json") {
            self = .cslJSON
        } else {
            let start = bytes.prefix(4096).drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(5)
            if start.first == UInt8(ascii: "@") || start.first == UInt8(ascii: "%") {
                self = .bibTeX
            } else if start.elementsEqual("TY  -".utf8) {
                self = .ris
            } else {
                self = .cslJSON
            }
        }
    }
}
