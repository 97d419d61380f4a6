/// Writes items as BibLaTeX entries.
enum BibTeXWriter {
    static func entry(_ item: CitationItem) -> String {
        let type = BibTeXFields.types.first { $0.csl == item.type }?.bib ?? "misc"
        var lines: [String] = []
        func add(_ field: String, _ value: String) {
            guard !value.isEmpty else { return }
            lines.append("  " + field + " = {" + value + "}")
        }
        var written: Set<TextVariable> = []
        for (variable, field) in BibTeXFields.names {
            add(field, item.names(variable).map(name).joined(separator: " and "))
        }
        for (variable, field) in BibTeXFields.texts where written.insert(variable).inserted {
            guard let text = item.texts[variable] else { continue }
            switch variable {
            case .url, .doi: add(field, verbatim(text))
            case .page:
                add(
                    field,
                    escaped(text).replacing("–", with: "--").replacing("-", with: "--").replacing("----", with: "--"))
            default: add(field, escaped(text))
            }
        }
        if let container = item.texts[.containerTitle] {
            add(BibTeXFields.container(ofEntry: type), escaped(container))
        }
        if let short = item.texts[.containerTitleShort] { add("shortjournal", escaped(short)) }
        if item.texts[.issue] == nil, let number = item.texts[.number] { add("number", escaped(number)) }
        for (variable, field) in BibTeXFields.dates {
            if let date = item.dates[variable].flatMap(self.date) { add(field, date) }
        }
        // BibLaTeX has fewer types than CSL: what would be lost is said.
        if BibTeXFields.types.first(where: { $0.bib == type })?.csl != item.type { add("entrysubtype", item.type) }
        return "@" + type + "{" + key(item.id) + ",\n" + lines.joined(separator: ",\n") + "\n}\n"
    }

    /// Keys may hold anything but what ends them.
    private static func key(_ id: String) -> String {
        String(id.map { " ,{}\\\"#%~=\t\n\r()".contains($0) ? "-" : $0 })
    }

    private static func name(_ name: PersonName) -> String {
        if name.isInstitution { return "{" + escaped(name.literal) + "}" }
        let particles = [name.droppingParticle, name.nonDroppingParticle].filter { !$0.isEmpty }
        let family = (particles + [name.family]).joined(separator: " ")
        if name.given.isEmpty, name.suffix.isEmpty { return "{" + escaped(family) + "}" }
        let parts = [family, name.suffix, name.given].filter { !$0.isEmpty }
        return parts.map { protectedAnd(escaped($0)) }.joined(separator: ", ")
    }

    /// The word that separates names must not stand in one.
    private static func protectedAnd(_ text: String) -> String {
        text.contains(" and ") ? "{" + text + "}" : text
    }

    /// ISO 8601-2 level 1, as BibLaTeX reads it.
    private static func date(_ date: CitationDate) -> String? {
        guard let start = date.start else { return date.literal.map(escaped) }
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

    /// TeX's special characters escaped, the markup of CSL-JSON as commands.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for character in text.replacingMarkup() {
            switch character {
            case "&", "%", "$", "#", "_": result += "\\" + String(character)
            case "~": result += "\\textasciitilde{}"
            case "^": result += "\\textasciicircum{}"
            case "\\": result += "\\textbackslash{}"
            case "{", "}": result += "\\" + String(character)
            case "\n", "\r", "\r\n", "\t": result += " "
            case "\u{1}": result += "\\"
            case "\u{2}": result += "{"
            case "\u{3}": result += "}"
            default: result.append(character)
            }
        }
        return result
    }

    /// An address: braces and backslashes would end the field.
    private static func verbatim(_ text: String) -> String {
        text.replacing("\\", with: "%5C").replacing("{", with: "%7B").replacing("}", with: "%7D")
    }
}

extension String {
    /// `<i>…</i>` and the like as placeholders for commands: U+0001 for the backslash, U+0002 and U+0003 for braces.
    fileprivate func replacingMarkup() -> String {
        guard utf8.contains(UInt8(ascii: "<")) else { return self }
        var text = self
        for (tag, command) in [
            ("i", "textit"), ("b", "textbf"), ("sc", "textsc"), ("sup", "textsuperscript"), ("sub", "textsubscript"),
        ] where text.contains("<\(tag)>") && text.contains("</\(tag)>") {
            text = text.replacing("<\(tag)>", with: "\u{1}\(command)\u{2}").replacing("</\(tag)>", with: "\u{3}")
        }
        return text.replacing("<span class=\"nocase\">", with: "\u{2}").replacing("</span>", with: "\u{3}")
    }
}
