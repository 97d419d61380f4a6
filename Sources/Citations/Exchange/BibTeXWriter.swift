import Markup

/// Writes items as BibLaTeX entries.
///
/// What BibLaTeX has no field for stands in `x-csl` as CSL-JSON, so that reading the entry gives the same item; other
/// programs pass over it.
struct BibTeXWriter {
    private let item: CitationItem
    private let type: String
    private var output: ByteOutput
    /// What no field took.
    private var texts: [TextVariable] = []
    private var names: [NameVariable] = []
    private var dates: [DateVariable] = []

    static func write(_ item: CitationItem, to output: inout ByteOutput) {
        var writer = BibTeXWriter(item, output)
        // The writer alone holds the bytes while it adds to them.
        output = ByteOutput()
        writer.write()
        output = writer.output
    }

    private init(_ item: CitationItem, _ output: ByteOutput) {
        self.item = item
        self.output = output
        type = Self.entryTypes[item.type] ?? "misc"
    }

    private static let entryTypes = Dictionary(BibTeXFields.types, uniquingKeysWith: { first, _ in first })
    private static let cslTypes = Dictionary(
        BibTeXFields.types.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    private static let textFields = VariableSlots(
        Dictionary(BibTeXFields.texts.map { ($0, $1) }, uniquingKeysWith: { first, _ in first }))
    private static let nameFields = VariableSlots(
        Dictionary(uniqueKeysWithValues: BibTeXFields.names.map { ($0, $1) }))
    private static let dateFields = VariableSlots(
        Dictionary(uniqueKeysWithValues: BibTeXFields.dates.map { ($0, $1) }))

    private mutating func write() {
        output.raw("@")
        output.raw(string: type)
        output.raw("{")
        output.raw(string: Self.key(item.id))
        item.names.visit { variable, people in
            guard !people.isEmpty else { return }
            if let field = Self.nameFields[variable], people.allSatisfy(BibTeXName.holds) {
                add(field, people)
            } else {
                names.append(variable)
            }
        }
        item.texts.visit { variable, text in
            if !text.isEmpty { add(variable, text) }
        }
        item.dates.visit { variable, date in
            if let field = Self.dateFields[variable], let text = Self.text(of: date) {
                add(field, text)
            } else {
                dates.append(variable)
            }
        }
        // BibLaTeX has fewer types than CSL: what would be lost is said.
        if Self.cslTypes[type] != item.type { add("entrysubtype", item.type) }
        if let extras = CSLJSONWriter.extras(item, texts: texts, names: names, dates: dates) {
            add("x-csl", BibTeXText.escaped(extras))
        }
        output.raw("\n}\n")
    }

    private mutating func begin(_ field: String) {
        output.raw(",\n  ")
        output.raw(string: field)
        output.raw(" = {")
    }

    private mutating func add(_ field: String, _ value: String) {
        begin(field)
        output.raw(string: value)
        output.raw("}")
    }

    private mutating func add(_ field: String, _ people: [PersonName]) {
        begin(field)
        for (index, person) in people.enumerated() {
            if index > 0 { output.raw(" and ") }
            BibTeXName.write(person, to: &output)
        }
        output.raw("}")
    }

    private mutating func add(_ variable: TextVariable, _ text: String) {
        switch variable {
        case .url, .doi:
            // What braces and backslashes would break, JSON holds.
            let isPlain =
                !text.hasByte { $0 == 0x7B || $0 == 0x7D || $0 == 0x5C || $0 <= 0x20 }
                && (variable == .url || CitationLink.bareDOI(text) == text)
            if isPlain { add(variable == .url ? "url" : "doi", text) } else { texts.append(variable) }
        case .containerTitle: add(BibTeXFields.container(ofEntry: type), BibTeXText.escaped(text))
        case .containerTitleShort: add("shortjournal", BibTeXText.escaped(text))
        case .issue: add(countsIssues ? "number" : "issue", BibTeXText.escaped(text))
        case .number:
            if countsIssues || isInSeries { texts.append(variable) } else { add("number", BibTeXText.escaped(text)) }
        case .collectionNumber:
            if isInSeries { add("number", BibTeXText.escaped(text)) } else { texts.append(variable) }
        case .medium where CitationLink.isSafe(text): texts.append(variable)
        case .page:
            add(
                "pages",
                text.utf8.contains(0xE2)
                    ? BibTeXText.escaped(text).replacing("–", with: "--") : BibTeXText.escaped(text))
        default:
            if let field = Self.textFields[variable] {
                add(field, BibTeXText.escaped(text))
            } else {
                texts.append(variable)
            }
        }
    }

    private var countsIssues: Bool {
        item.type.hasPrefix("article-") || item.type == "periodical" || item.type == "review"
    }

    private var isInSeries: Bool {
        item.texts[.collectionTitle] != nil
            && (item.type == "book" || item.type == "chapter" || item.type == "collection")
    }

    /// Keys may hold anything but what ends them.
    private static func key(_ id: String) -> String {
        guard id.hasByte(where: endsKey) else { return id }
        return String(decoding: id.utf8.map { endsKey($0) ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }

    private static func endsKey(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"),
            UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "~"), UInt8(ascii: "="),
            UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: ")"):
            true
        default: false
        }
    }

    /// ISO 8601-2 level 1, as BibLaTeX reads it; nil for what it cannot say.
    private static func text(of date: CitationDate) -> String? {
        guard let start = date.start, date.literal == nil else { return nil }
        var text = point(start)
        if date.isUncertain { text += "~" }
        if let end = date.end { text += "/" + point(end) }
        if date.isOpen { text += "/" }
        return text
    }

    private static func point(_ point: CitationDate.Point) -> String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(abs(number))
            return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        var text = padded(point.year, 4)
        if let month = point.month ?? point.season.map({ $0 + 20 }) { text += "-" + padded(month, 2) }
        if let day = point.day { text += "-" + padded(day, 2) }
        return text
    }
}
