import Diagnostics
import Serialization

/// Reads RIS records as items.
///
/// Each line is a tag of two characters, two spaces, a hyphen and a value; a line without a tag goes on with the value
/// before it.
struct RISReader {
    private struct Line {
        let tag: String
        var value: String
        let range: Range<Int>
    }

    /// The items in the order of the file; a record without an end and a line outside records are diagnostics.
    static func items(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> [CitationItem] {
        guard TextEncoding.check(bytes, file: file, &bag) else { return [] }
        var items: [CitationItem] = []
        var record: [Line] = []
        for line in lines(bytes, file: file, &bag) {
            if line.tag == "TY", let first = record.first {
                bag.add(
                    .risSyntax, "record without an end", at: SourceRange(file: file, offsets: first.range),
                    help: "end it with a line “ER  - ”")
                items.append(item(record, file: file, &bag))
                record = []
            }
            if record.isEmpty, line.tag != "TY" {
                if line.tag != "ER" {
                    bag.add(
                        .risSyntax, "“\(line.tag)” outside a record", at: SourceRange(file: file, offsets: line.range),
                        help: "begin the record with a line such as “TY  - JOUR”")
                }
                continue
            }
            if line.tag == "ER" {
                items.append(item(record, file: file, &bag))
                record = []
            } else {
                record.append(line)
            }
        }
        if let first = record.first {
            bag.add(
                .risSyntax, "record without an end", at: SourceRange(file: file, offsets: first.range),
                help: "end it with a line “ER  - ”")
            items.append(item(record, file: file, &bag))
        }
        return items
    }

    private static func lines(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> [Line] {
        var lines: [Line] = []
        var start = TextEncoding.byteOrderMarkLength(bytes)
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            if end > start {
                if isTagged(bytes, start, end) {
                    let tag = String(decoding: bytes[start..<start + 2], as: UTF8.self)
                    let value = String(decoding: bytes[min(start + 5, end)..<end], as: UTF8.self).trimmingSpaces
                    lines.append(Line(tag: tag, value: value, range: start..<end))
                } else if !lines.isEmpty, lines[lines.count - 1].tag != "ER" {
                    let more = String(decoding: bytes[start..<end], as: UTF8.self).trimmingSpaces
                    lines[lines.count - 1].value += lines[lines.count - 1].value.isEmpty ? more : " " + more
                } else {
                    bag.add(
                        .risSyntax, "line without a tag", at: SourceRange(file: file, offsets: start..<end),
                        help: "write a tag, two spaces, a hyphen and a space")
                }
            }
            start = end + 1
        }
        return lines
    }

    /// Two capitals or digits, two spaces and a hyphen.
    private static func isTagged(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard end - start >= 5 else { return false }
        func isTag(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) }
        return isTag(bytes[start]) && isTag(bytes[start + 1]) && bytes[start + 2] == 0x20 && bytes[start + 3] == 0x20
            && bytes[start + 4] == UInt8(ascii: "-")
    }

    // MARK: Items

    private static func item(_ lines: [Line], file: String, _ bag: inout DiagnosticBag) -> CitationItem {
        var texts = VariableSlots<TextVariable, String>()
        var names = VariableSlots<NameVariable, [PersonName]>()
        var dates = VariableSlots<DateVariable, CitationDate>()
        var pages: [String: String] = [:]
        var keywords: [String] = []
        var id = ""
        var extras: String?
        var named: String?
        let code = lines.first?.value ?? ""
        for line in lines.dropFirst() where !line.value.isEmpty {
            switch line.tag {
            case "ID": id = line.value
            case "SP", "EP": pages[line.tag] = line.value
            case "KW": keywords.append(line.value)
            case "DA": dates[.issued] = date(line.value)
            case "PY", "Y1": dates[.issued] = dates[.issued] ?? date(line.value)
            case "Y2": dates[.accessed] = date(line.value)
            case "U1" where ItemType.code(of: line.value) >= 0: named = line.value
            case "C8" where line.value.hasPrefix("{"): extras = line.value
            case "SN": texts[code == "BOOK" || code == "CHAP" ? .isbn : .issn] = line.value
            default:
                if let role = RISWriter.people.first(where: { $0.tags.contains(line.tag) })?.variable {
                    names[role] = (names[role] ?? []) + [name(line.value)]
                } else if let variable = RISWriter.variable(of: line.tag), texts[variable] == nil {
                    texts[variable] = line.value
                }
            }
        }
        if let first = pages["SP"] {
            let last = pages["EP"].flatMap { $0 == first ? nil : $0 }
            texts[.page] = first + (last.map { "-" + $0 } ?? "")
        }
        if !keywords.isEmpty { texts[.keyword] = keywords.joined(separator: ", ") }
        let range = lines.first.map { SourceRange(file: file, offsets: $0.range) }
        let type = named ?? RISWriter.type(of: code)
        if id.isEmpty { id = key(texts, names, dates) }
        let item = CitationItem(
            id: id, type: type, texts: texts, names: names, dates: dates, archivedURL: nil, translatedTitles: [:],
            access: nil, others: [], range: range)
        return extras.map { item.adding(json: $0) } ?? item
    }

    /// A key for a record without one: the first family name and the year.
    private static func key(
        _ texts: VariableSlots<TextVariable, String>, _ names: VariableSlots<NameVariable, [PersonName]>,
        _ dates: VariableSlots<DateVariable, CitationDate>
    ) -> String {
        let person = names[.author]?.first.map { $0.isInstitution ? $0.literal : $0.family }
        let word = (person ?? texts[.title] ?? "source").prefix { $0 != " " }.lowercased()
        return word + (dates[.issued]?.start.map { "-\($0.year)" } ?? "")
    }

    private static func name(_ value: String) -> PersonName {
        let parts = value.split(separator: ",").map { String($0).trimmingSpaces }
        guard parts.count > 1 else { return PersonName(literal: value) }
        var name = PersonName(family: parts[0], given: parts[1], suffix: parts.count > 2 ? parts[2] : "")
        NameParticles.split(&name)
        return name
    }

    /// `2024/05/03/Spring`: year, month, day and words.
    private static func date(_ value: String) -> CitationDate? {
        let parts = value.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let year = Int(parts[0]) else {
            let words = parts.last ?? ""
            return words.isEmpty ? nil : CitationDate(words: words)
        }
        let numbers = parts.dropFirst().prefix(2).map { Int($0) }
        let month = numbers.first ?? nil
        let day = numbers.count > 1 ? numbers[1] : nil
        return CitationDate(start: CitationDate.Point(year: year, month: month, day: month == nil ? nil : day))
    }
}
