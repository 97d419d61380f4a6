import Markup

/// Writes items as RIS records.
enum RISWriter {
    static let types: [(csl: String, ris: String)] = [
        ("article-journal", "JOUR"), ("article-magazine", "MGZN"), ("article-newspaper", "NEWS"), ("bill", "BILL"),
        ("book", "BOOK"), ("broadcast", "VIDEO"), ("chapter", "CHAP"), ("dataset", "DATA"),
        ("entry-dictionary", "DICT"), ("entry-encyclopedia", "ENCYC"), ("graphic", "ART"), ("hearing", "HEAR"),
        ("legal_case", "CASE"), ("legislation", "STAT"), ("manuscript", "MANSCPT"), ("map", "MAP"),
        ("motion_picture", "MPCT"), ("musical_score", "MUSIC"), ("pamphlet", "PAMP"), ("paper-conference", "CPAPER"),
        ("patent", "PAT"), ("personal_communication", "PCOMM"), ("post-weblog", "BLOG"), ("report", "RPRT"),
        ("software", "COMP"), ("song", "SOUND"), ("speech", "SLIDE"), ("standard", "STAND"), ("thesis", "THES"),
        ("webpage", "ELEC"),
    ]

    /// Tags by role, the first of several for writing.
    static let people: [(tags: [String], variable: NameVariable)] = [
        (["AU", "A1"], .author), (["A2", "ED"], .editor), (["A4"], .translator), (["A3"], .collectionEditor),
    ]

    private static let texts: [(tag: String, variable: TextVariable)] = [
        ("TI", .title), ("ST", .titleShort), ("T2", .containerTitle), ("J2", .containerTitleShort),
        ("T3", .collectionTitle), ("VL", .volume), ("IS", .issue), ("M1", .number), ("ET", .edition),
        ("PB", .publisher), ("CY", .publisherPlace), ("DO", .doi), ("UR", .url), ("AB", .abstract), ("N1", .note),
        ("LA", .language), ("M3", .genre), ("AN", .callNumber),
    ]

    /// Other tags that hold the same, for reading.
    private static let otherTags: [(tag: String, variable: TextVariable)] = [
        ("T1", .title), ("CT", .title), ("BT", .containerTitle), ("JO", .containerTitle), ("JF", .containerTitle),
        ("JA", .containerTitleShort), ("CP", .issue), ("PP", .publisherPlace), ("N2", .abstract), ("L2", .url),
    ]

    private static let variables = Dictionary(
        (texts + otherTags).map { ($0.tag, $0.variable) }, uniquingKeysWith: { first, _ in first })

    static func variable(of tag: String) -> TextVariable? { variables[tag] }

    private static let tags = VariableSlots(
        Dictionary(texts.map { ($0.variable, $0.tag) }, uniquingKeysWith: { first, _ in first }))
    private static let codes = Dictionary(types.map { ($0.csl, $0.ris) }, uniquingKeysWith: { first, _ in first })
    private static let cslTypes = Dictionary(types.map { ($0.ris, $0.csl) }, uniquingKeysWith: { first, _ in first })

    /// The CSL type of a record, where it is one of ours.
    static func type(of code: String) -> String { cslTypes[code] ?? "document" }

    /// One record. What RIS has no tag for stands in the custom field `C8` as CSL-JSON, so that reading the record
    /// gives the same item.
    static func write(_ item: CitationItem, to output: inout ByteOutput) {
        func begin(_ tag: String) {
            output.raw(string: tag)
            output.raw("  - ")
        }
        func add(_ tag: String, _ value: String) {
            begin(tag)
            output.raw(string: value)
            output.raw("\r\n")
        }
        let code = codes[item.type] ?? "GEN"
        add("TY", code)
        add("ID", item.id)
        var untaggedNames: [NameVariable] = []
        item.names.visit { variable, names in
            guard !names.isEmpty else { return }
            if let tag = people.first(where: { $0.variable == variable })?.tags.first, names.allSatisfy(isPlain) {
                for person in names {
                    begin(tag)
                    write(person, to: &output)
                    output.raw("\r\n")
                }
            } else {
                untaggedNames.append(variable)
            }
        }
        for (tag, variable) in texts {
            if let text = item.texts[variable], isOneLine(text) { add(tag, text) }
        }
        let number: TextVariable = code == "BOOK" || code == "CHAP" ? .isbn : .issn
        if let text = item.texts[number], isOneLine(text) { add("SN", text) }
        let pages = item.texts[.page].map { $0.split(separator: "-", omittingEmptySubsequences: false) } ?? []
        let hasPages =
            (1...2).contains(pages.count) && pages.allSatisfy { isPage($0) } && pages.first != pages.dropFirst().first
        if hasPages {
            add("SP", String(pages[0]))
            if pages.count > 1 { add("EP", String(pages[1])) }
        }
        var untaggedDates: [DateVariable] = []
        item.dates.visit { variable, date in
            if variable == .issued, let start = date.start { add("PY", String(start.year)) }
            if let tag = variable == .issued ? "DA" : variable == .accessed ? "Y2" : nil, let text = self.date(date) {
                add(tag, text)
            } else {
                untaggedDates.append(variable)
            }
        }
        var untagged: [TextVariable] = []
        item.texts.visit { variable, text in
            let isTagged =
                variable == .page ? hasPages : isOneLine(text) && (tags[variable] != nil || variable == number)
            if !isTagged { untagged.append(variable) }
        }
        for keyword in (item.texts[.keyword] ?? "").split(separator: ",") { add("KW", String(keyword).trimmingSpaces) }
        if code == "GEN", item.type != "document" { add("U1", item.type) }
        if let extras = CSLJSONWriter.extras(item, texts: untagged, names: untaggedNames, dates: untaggedDates) {
            add("C8", extras)
        }
        output.raw("ER  - \r\n")
    }

    /// Whether a text is there, on one line, and begins and ends with no space.
    static func isOneLine(_ text: String) -> Bool {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        guard let first = text.utf8.first, let last = text.utf8.last, !isSpace(first), !isSpace(last) else {
            return false
        }
        return !text.hasByte { $0 == 0x0A || $0 == 0x0D }
    }

    private static func isPage(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "&") }
    }

    /// Whether “Family, Given, Suffix” says all of a name.
    private static func isPlain(_ name: PersonName) -> Bool {
        if name.isInstitution { return !name.literal.utf8.contains(UInt8(ascii: ",")) && isOneLine(name.literal) }
        var read = PersonName(family: name.family, given: name.given, suffix: name.suffix)
        NameParticles.split(&read)
        return read == name && !name.given.isEmpty && !name.family.isEmpty
            && ![name.family, name.given, name.suffix].contains { $0.utf8.contains(UInt8(ascii: ",")) }
    }

    private static func write(_ name: PersonName, to output: inout ByteOutput) {
        if name.isInstitution { return output.raw(string: name.literal) }
        output.raw(string: name.family)
        for part in [name.given, name.suffix] where !part.isEmpty {
            output.raw(", ")
            output.raw(string: part)
        }
    }

    /// `2024/05/03/`, as the format has it; nil for ranges, seasons, words and what else it cannot say.
    private static func date(_ date: CitationDate) -> String? {
        guard let start = date.start, date.end == nil, !date.isOpen, !date.isUncertain, date.literal == nil,
            start.season == nil
        else { return nil }
        func two(_ number: Int?) -> String { number.map { $0 < 10 ? "0\($0)" : String($0) } ?? "" }
        return "\(start.year)/\(two(start.month))/\(two(start.day))/"
    }
}
