import Diagnostics
import Serialization

/// Reads a BibTeX or BibLaTeX database as items.
struct BibTeXReader {
    private let entries: [BibTeXEntry]
    private let file: String
    private let places: [String: Int]

    /// The items in the order of the file; what cannot be read is a diagnostic at its place.
    static func items(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> [CitationItem] {
        let reader = BibTeXReader(BibTeXParser.read(bytes, file: file, &bag), file: file)
        return reader.entries.indices.filter { reader.entries[$0].type != "xdata" }.map { reader.item($0, &bag) }
    }

    private init(_ entries: [BibTeXEntry], file: String) {
        self.entries = entries
        self.file = file
        places = Dictionary(
            entries.enumerated().map { ($1.key.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Inheritance

    private static let notInherited: Set<String> = [
        "crossref", "xref", "xdata", "ids", "entryset", "entrysubtype", "keywords", "label", "options", "presort",
        "related", "sortkey", "sorttitle", "shorthand", "x-csl",
    ]

    /// The fields of an entry with those that it takes from its parent (`crossref`) and from data entries (`xdata`).
    private func fields(_ index: Int, _ bag: inout DiagnosticBag) -> [String: String] {
        var fields: [String: String] = [:]
        var open = [(index: index, depth: 0)]
        while let (place, depth) = open.popLast() {
            let entry = entries[place]
            for field in entry.fields {
                let name =
                    depth == 0 || entry.type == "xdata"
                    ? field.name : inherited(field.name, by: entries[index].type, from: entry)
                if depth > 0, Self.notInherited.contains(field.name) { continue }
                if fields[name] == nil { fields[name] = field.value }
            }
            guard depth < 4 else { continue }
            for parent in entry.fields where parent.name == "crossref" || parent.name == "xdata" {
                for key in parent.value.split(separator: ",").map({ String($0).trimmingSpaces }) {
                    if let found = places[key.lowercased()] {
                        if found != index { open.append((found, depth + 1)) }
                    } else if depth == 0 {
                        bag.add(
                            .bibTeXCrossReference, "no entry “\(key)” for “\(entry.key)” to take fields from",
                            at: SourceRange(file: file, offsets: parent.range),
                            help: Suggestion.help(for: key, among: entries.map(\.key)) ?? "add the entry")
                    }
                }
            }
        }
        return fields
    }

    /// What a parent's field is called in its child: its title is the title of what contains the child.
    private func inherited(_ name: String, by child: String, from parent: BibTeXEntry) -> String {
        let isPeriodical = parent.type == "periodical"
        switch name {
        case "title": return isPeriodical ? "journaltitle" : "booktitle"
        case "subtitle": return isPeriodical ? "journalsubtitle" : "booksubtitle"
        case "author" where child == "inbook" || child == "bookinbook": return "bookauthor"
        default: return name
        }
    }

    // MARK: Items

    private func item(_ index: Int, _ bag: inout DiagnosticBag) -> CitationItem {
        let entry = entries[index]
        var fields = fields(index, &bag)
        let type = type(of: entry, fields, &bag)
        let range = SourceRange(file: file, offsets: entry.range)
        var texts = VariableSlots<TextVariable, String>()
        var names = VariableSlots<NameVariable, [PersonName]>()
        var dates = VariableSlots<DateVariable, CitationDate>()
        Self.joinSubtitles(&fields)
        for (variable, field) in BibTeXFields.texts where texts[variable] == nil && !Self.isByType(field) {
            guard let value = fields[field] else { continue }
            texts[variable] = Self.text(value, of: variable)
        }
        for field in ["journaltitle", "journal", "booktitle", "maintitle"] where texts[.containerTitle] == nil {
            texts[.containerTitle] = fields[field].map { TeXText.text($0, protectsCase: true) }
        }
        texts[.containerTitleShort] = fields["shortjournal"].map { TeXText.text($0) }
        for field in ["school", "institution", "organization"] where texts[.publisher] == nil {
            texts[.publisher] = fields[field].map { TeXText.text($0) }
        }
        Self.addNumbers(fields, type, &texts)
        Self.addOrigins(fields, entry.type, &texts)
        for (variable, field) in BibTeXFields.names {
            let people = fields[field].map(BibTeXNames.people) ?? []
            if !people.isEmpty { names[variable] = people }
        }
        for (variable, field) in BibTeXFields.dates {
            let date = fields[field].map(Self.date)
            if let date, !date.isEmpty { dates[variable] = date }
        }
        if dates[.issued] == nil { dates[.issued] = Self.year(fields) }
        let item = CitationItem(
            id: entry.key, type: type, texts: texts, names: names, dates: dates, archivedURL: nil,
            translatedTitles: [:], access: nil, others: [], range: range)
        return fields["x-csl"].map { item.adding(json: TeXText.text($0)) } ?? item
    }

    private func type(of entry: BibTeXEntry, _ fields: [String: String], _ bag: inout DiagnosticBag) -> String {
        if let named = fields["entrysubtype"], ItemType.code(of: named) >= 0 { return named }
        if let type = BibTeXFields.types.first(where: { $0.bib == entry.type })?.csl { return type }
        if let type = BibTeXFields.otherTypes[entry.type] { return type }
        let known = BibTeXFields.types.map(\.bib) + Array(BibTeXFields.otherTypes.keys).sorted()
        bag.add(
            .sourceTypeUnknown, "unknown type “\(entry.type)” of source “\(entry.key)”",
            at: SourceRange(file: file, offsets: entry.typeRange),
            help: Suggestion.help(for: entry.type, among: known) ?? "use “misc”")
        return "document"
    }

    private static func joinSubtitles(_ fields: inout [String: String]) {
        for (title, subtitle) in [
            ("title", "subtitle"), ("booktitle", "booksubtitle"), ("journaltitle", "journalsubtitle"),
        ] {
            guard let main = fields[title], let rest = fields[subtitle] else { continue }
            let needsColon = main.last.map { !":?!.".contains($0) } ?? false
            fields[title] = main + (needsColon ? ": " : " ") + rest
        }
    }

    private static func isByType(_ field: String) -> Bool {
        field == "number" || field == "langid" || field == "language" || field == "howpublished"
    }

    private static func text(_ value: String, of variable: TextVariable) -> String? {
        let text: String
        switch variable {
        case .url: text = TeXText.verbatim(value)
        case .doi: text = CitationLink.bareDOI(TeXText.verbatim(value))
        default: text = TeXText.text(value, protectsCase: variable.isTitle)
        }
        return text.isEmpty ? nil : text
    }

    /// `number` is an issue of a journal, a volume of a series, or a number of its own.
    private static func addNumbers(
        _ fields: [String: String], _ type: String, _ texts: inout VariableSlots<TextVariable, String>
    ) {
        texts[.issue] = fields["issue"].map { TeXText.text($0) }
        guard let number = fields["number"].map({ TeXText.text($0) }) else { return }
        if type.hasPrefix("article-") || type == "periodical" || type == "review" {
            texts[.issue] = texts[.issue] ?? number
        } else if texts[.collectionTitle] != nil, type == "book" || type == "chapter" || type == "collection" {
            texts[.collectionNumber] = number
        } else {
            texts[.number] = number
        }
    }

    /// Languages, theses, preprints, and addresses in odd places.
    private static func addOrigins(
        _ fields: [String: String], _ type: String, _ texts: inout VariableSlots<TextVariable, String>
    ) {
        if let language = fields["langid"] ?? fields["hyphenation"] ?? fields["language"] {
            let name = TeXText.text(language).lowercased()
            texts[.language] = BibTeXFields.languages[name] ?? TeXText.text(language)
        }
        if texts[.genre] == nil {
            if type == "phdthesis" { texts[.genre] = "PhD thesis" }
            if type == "mastersthesis" { texts[.genre] = "Master’s thesis" }
        }
        if let way = fields["howpublished"] {
            let address = TeXText.verbatim(way)
            if CitationLink.isSafe(address) {
                texts[.url] = texts[.url] ?? address
            } else {
                texts[.medium] = TeXText.text(way)
            }
        }
        let archive = (fields["eprinttype"] ?? fields["archiveprefix"] ?? "").lowercased()
        if archive == "arxiv", texts[.url] == nil, let number = fields["eprint"] {
            texts[.url] = "https://arxiv.org/abs/" + TeXText.verbatim(number)
        }
    }

    /// A date, in which “~” says “about”; words where it is none.
    private static func date(_ value: String) -> CitationDate {
        let date = CitationDate(words: TeXText.verbatim(value))
        return date.start == nil ? CitationDate(words: TeXText.text(value)) : date
    }

    /// `year`, `month` and `day`, as BibTeX has them.
    private static func year(_ fields: [String: String]) -> CitationDate? {
        guard let year = fields["year"].map({ TeXText.text($0) }), !year.isEmpty else { return nil }
        var date = CitationDate(words: year)
        guard var start = date.start, date.end == nil, let month = fields["month"].map({ TeXText.text($0) }) else {
            return date
        }
        let words = month.split { " -–,.~\u{A0}".contains($0) }.map(String.init)
        for word in words {
            if let number = Int(word) {
                if start.month == nil, (1...12).contains(number) { start.month = number } else { start.day = number }
            } else if start.month == nil, let named = CitationDate(words: "\(word) 2000").start?.month {
                start.month = named
            }
        }
        if let day = fields["day"].flatMap({ Int(TeXText.text($0)) }), start.month != nil { start.day = day }
        date.start = start
        return date
    }
}
