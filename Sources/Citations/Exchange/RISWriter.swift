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

    static func record(_ item: CitationItem) -> String {
        var lines: [String] = []
        func add(_ tag: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            lines.append(tag + "  - " + value.split(whereSeparator: \.isNewline).joined(separator: " "))
        }
        add("TY", types.first { $0.csl == item.type }?.ris ?? "GEN")
        add("ID", item.id)
        for (tag, variable) in [
            ("AU", NameVariable.author), ("A2", .editor), ("A4", .translator), ("A3", .collectionEditor),
        ] {
            for person in item.names(variable) { add(tag, name(person)) }
        }
        for (tag, variable) in texts { add(tag, item.texts[variable]) }
        if let page = item.texts[.page] {
            let parts = page.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { String($0).trimmingSpaces }
            add("SP", parts.first)
            if parts.count > 1 { add("EP", parts.last) }
        }
        if let issued = item.dates[.issued] {
            if let start = issued.start { add("PY", String(start.year)) }
            add("DA", date(issued))
        }
        if let accessed = item.dates[.accessed] { add("Y2", date(accessed)) }
        for keyword in (item.texts[.keyword] ?? "").split(separator: ",") { add("KW", String(keyword).trimmingSpaces) }
        lines.append("ER  - ")
        return lines.map { $0 + "\r\n" }.joined()
    }

    private static let texts: [(String, TextVariable)] = [
        ("TI", .title), ("ST", .titleShort), ("T2", .containerTitle), ("J2", .containerTitleShort),
        ("T3", .collectionTitle),
        ("VL", .volume), ("IS", .issue), ("M1", .number), ("ET", .edition), ("PB", .publisher), ("CY", .publisherPlace),
        ("SN", .isbn), ("SN", .issn), ("DO", .doi), ("UR", .url), ("AB", .abstract), ("N1", .note), ("LA", .language),
        ("M3", .genre), ("AN", .callNumber),
    ]

    private static func name(_ name: PersonName) -> String {
        if name.isInstitution { return name.literal }
        let family = [name.nonDroppingParticle, name.family].filter { !$0.isEmpty }.joined(separator: " ")
        let given = [name.given, name.droppingParticle].filter { !$0.isEmpty }.joined(separator: " ")
        return [family, given, name.suffix].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// `2024/05/03/`, as the format has it; a literal goes into the fourth field.
    private static func date(_ date: CitationDate) -> String? {
        guard let start = date.start else { return date.literal.map { "///" + $0 } }
        func two(_ number: Int?) -> String { number.map { $0 < 10 ? "0\($0)" : String($0) } ?? "" }
        return "\(start.year)/\(two(start.month))/\(two(start.day))/"
    }
}
