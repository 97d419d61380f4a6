import Localization
import Markup
import Rendering
import SiteModel

/// Sets the text of one page of the site for the report: notes go to the foot of the page or the end of the part,
/// links stay inside the report where they can, ids carry the part's name, and what only a screen needs is left out.
struct TextSetter {
    /// What a part wants of its text.
    struct Options {
        /// Whether notes stand in the text, for the foot of the page, or are gathered for the end of the part.
        var keepsNotesInText = true
        /// Whether all sources are named by their numbers in the bibliography.
        var namesSourcesByNumber = false
        /// Whether the lists of sources are left out, since the report has its own.
        var leavesOutBibliography = true
    }

    /// A note that was gathered.
    struct Note {
        let number: Int
        let id: String
        let references: [String]
        let body: [UInt8]
    }

    /// A chart with its place.
    struct Chart {
        let id: String
        let anchor: String
    }

    private struct Block {
        /// Where attributes of its start tag may be put in.
        let place: Int
        var numbers: [Int: Int] = [:]
        var isReused = false
        /// Characters of its text.
        var length = 0
    }

    /// About twelve lines: a longer block may be cut at the end of a page.
    private static let longBlock = 1200

    private let page: PageText
    private let prefix: String
    private let links: ReportLinks
    private let options: Options
    private let press: PagePress
    private let pictures: PictureSetter
    private(set) var sources: SourceNumbers
    private var output = ByteOutput(capacity: 32_768)
    private(set) var identifiers: Set<String> = []
    private(set) var charts: [Chart] = []
    /// Notes by the page's numbers: the first number here.
    private var firstNumbers: [Int: Int] = [:]
    private var gathered: [Int: (id: String, references: [String])] = [:]
    private var gatheredOrder: [Int] = []
    private var noteCount = 0
    private var elements: [(name: String, isBlock: Bool, isFigures: Bool, namesByNumber: Bool)] = []
    private var blocks: [Block] = []
    private var figuresDepth = 0
    /// The words of the key figure that is being set: what stands for its line where pictures are not seen.
    private var figureLabel: [UInt8] = []
    private var byNumberDepth = 0
    private(set) var pageBreaks: PageBreaks?

    init(
        _ page: PageText, prefix: String, links: ReportLinks, press: PagePress, pictures: PictureSetter,
        sources: SourceNumbers, options: Options, pageBreaks: PageBreaks? = nil
    ) {
        self.page = page
        self.prefix = prefix
        self.links = links
        self.press = press
        self.pictures = pictures
        self.sources = sources
        self.options = options
        self.pageBreaks = pageBreaks
    }

    /// The text, set.
    mutating func set() -> [UInt8] {
        var scanner = MarkupScanner(page.body)
        while let token = scanner.next() {
            switch token {
            case .text(let range):
                output.raw(bytes: scanner.bytes[range])
                pageBreaks?.count(range.count)
                if let last = blocks.indices.last {
                    blocks[last].length += scanner.bytes[range].count { $0 & 0xC0 != 0x80 }
                }
            case .open(let tag): open(tag, &scanner)
            case .close(let name): close(name)
            }
        }
        return output.bytes
    }

    /// The notes that were gathered, in the order of their numbers.
    mutating func gatheredNotes() -> [Note] {
        gatheredOrder.enumerated().compactMap { index, number in
            guard let place = gathered[number] else { return nil }
            return Note(
                number: index + 1, id: place.id, references: place.references,
                body: noteBody(page.notes[number - 1].body, isInline: false))
        }
    }

    // MARK: Elements

    private mutating func open(_ tag: MarkupScanner.Tag, _ scanner: inout MarkupScanner) {
        guard !isLeftOut(tag) else {
            scanner.skip(tag)
            return
        }
        switch tag.name {
        case "sup" where tag.hasClass("noteref"):
            let inside = scanner.skip(tag)
            reference(Array(scanner.bytes[inside]))
        case "svg":
            let inside = scanner.skip(tag)
            let name = tag["aria-hidden"] == nil || !options.keepsNotesInText ? [] : figureLabel
            output.raw(bytes: pictures.set(tag, scanner.bytes[inside], prefix: prefix, name: name, &identifiers))
        case "p" where tag.hasClass("label") && figuresDepth > 0:
            var ahead = scanner
            figureLabel = Self.words(Array(scanner.bytes[ahead.skip(tag)]))
            element(tag)
        case "img":
            output.raw("<span class=\"picture\">")
            output.raw(string: tag["alt"] ?? "")
            output.raw("</span>")
        case "table":
            var ahead = scanner
            let rows = ahead.count("tr", in: ahead.skip(tag))
            element(tag, isWhole: rows <= Self.wholeRows)
        default: element(tag)
        }
    }

    /// A table of so many rows is not cut: its last rows alone on a page would be hard to read.
    private static let wholeRows = 8

    private func isLeftOut(_ tag: MarkupScanner.Tag) -> Bool {
        switch tag.name {
        case "svg": tag.hasClass("narrow")
        case "button", "form", "script": true
        case "details": tag.hasClass("chart-table") || tag.hasClass("chart-embed")
        case "p": tag.hasClass("chart-downloads")
        case "a": tag.hasClass("permalink") || tag["role"] == "doc-backlink"
        case "ul": options.leavesOutBibliography && tag.hasClass("bibliography")
        default: false
        }
    }

    private mutating func element(_ tag: MarkupScanner.Tag, isWhole: Bool = false) {
        let name = self.name(of: tag.name)
        let isVoid = HTMLNames.isVoid(tag.name) || tag.isSelfClosing
        let isFigures = tag.hasClass("figures")
        let isBlock = !isVoid && figuresDepth == 0 && (HTMLNames.blocks.contains(name) || isFigures)
        output.raw("<")
        output.raw(string: name)
        if isBlock { blocks.append(Block(place: output.count)) }
        attributes(of: tag)
        if isWhole { output.raw(" data-whole=\"\"") }
        output.raw(isVoid ? " />" : ">")
        if tag.name == "figure", tag.hasClass("chart"), let id = tag["id"], id.hasPrefix("chart-") {
            charts.append(Chart(id: String(id.dropFirst(6)), anchor: "\(prefix)-\(id)"))
        }
        guard !isVoid else { return }
        let byNumber = tag.hasClass("chart-references") || tag.hasClass("table-source")
        elements.append((name, isBlock, isFigures, byNumber))
        if isFigures { figuresDepth += 1 }
        if byNumber { byNumberDepth += 1 }
        if name == "p" || name == "h2" { pageBreaks?.mark(&output) }
    }

    private mutating func close(_ name: String) {
        output.raw("</")
        output.raw(string: self.name(of: name))
        output.raw(">")
        guard let element = elements.popLast() else { return }
        if element.isFigures { figuresDepth -= 1 }
        if element.namesByNumber { byNumberDepth -= 1 }
        guard element.isBlock, let block = blocks.popLast() else { return }
        if block.length > Self.longBlock {
            output.bytes.insert(contentsOf: " data-long=\"\"".utf8, at: block.place)
        } else if block.isReused {
            output.bytes.insert(contentsOf: " data-whole=\"\"".utf8, at: block.place)
        }
    }

    /// What the element is called here.
    private func name(of name: String) -> String {
        switch name {
        case "details": return "div"
        case "summary": return "p"
        default: return name
        }
    }

    private mutating func attributes(of tag: MarkupScanner.Tag) {
        let isRegion = tag.hasClass("table-scroll")
        for (name, value) in tag.attributes {
            switch name {
            case "id":
                let id = "\(prefix)-\(value)"
                guard identifiers.insert(id).inserted else { continue }
                write(name, id)
            case "href": write(name, links.href(value, on: page.page.address, prefix: prefix))
            case "aria-labelledby", "aria-describedby":
                guard !isRegion else { continue }
                write(name, value.split(separator: " ").map { "\(prefix)-\($0)" }.joined(separator: " "))
            case "tabindex", "open", "popovertarget", "rel": continue
            case "role", "aria-label": if !isRegion { write(name, value) }
            default: write(name, value)
            }
        }
    }

    /// Values are escaped as they come.
    private mutating func write(_ name: String, _ value: String) {
        output.byte(0x20)
        output.raw(string: name)
        output.raw("=\"")
        output.raw(string: value)
        output.byte(0x22)
    }

    /// The text of a piece of markup, still escaped.
    private static func words(_ markup: [UInt8]) -> [UInt8] {
        var scanner = MarkupScanner(markup)
        var words: [UInt8] = []
        while let token = scanner.next() {
            if case .text(let range) = token { words += markup[range] }
        }
        return words
    }

    // MARK: Notes

    private mutating func reference(_ link: [UInt8]) {
        var scanner = MarkupScanner(link)
        guard case .open(let tag) = scanner.next(), let href = tag["href"], href.hasPrefix("#fn-"),
            let number = Int(href.dropFirst(4)), page.notes.indices.contains(number - 1)
        else { return }
        let note = page.notes[number - 1]
        if let source = note.source, options.namesSourcesByNumber || byNumberDepth > 0,
            let place = sources.number(of: source)
        {
            return numbered(source, place)
        }
        if options.keepsNotesInText { footnote(note) } else { endnote(note) }
    }

    /// `[12]`: a place in the bibliography.
    private mutating func numbered(_ source: String, _ number: Int) {
        output.raw(" <a class=\"source-number\"")
        output.attribute("href", "#source-" + source)
        output.raw(">[")
        output.text(page.language.format.digits(String(number)))
        output.raw("]</a>")
    }

    private mutating func call(_ number: Int, id: String?, note: String) {
        output.raw("<sup class=\"noteref\"><a role=\"doc-noteref\"")
        if !options.keepsNotesInText { output.raw(" epub:type=\"noteref\"") }
        if let id { output.attribute("id", id) }
        output.attribute("href", "#" + note)
        output.raw(">")
        output.text(page.language.format.digits(String(number)))
        output.raw("</a></sup>")
    }

    /// A note at the foot of the page: in full at first, then by its short name and the number of the first.
    private mutating func footnote(_ note: PageText.Note) {
        if let last = blocks.indices.last, let known = blocks[last].numbers[note.number] {
            blocks[last].isReused = true
            return call(known, id: nil, note: "\(prefix)-n\(known)")
        }
        noteCount += 1
        let number = noteCount
        if let last = blocks.indices.last { blocks[last].numbers[note.number] = number }
        let digits = page.language.format.digits(String(number))
        let id = "\(prefix)-n\(number)"
        call(number, id: "\(prefix)-r\(number)", note: id)
        output.raw("<span class=\"footnote\" role=\"doc-footnote\"")
        output.attribute("id", id)
        output.raw("><a class=\"mark\"")
        output.attribute("href", "#\(prefix)-r\(number)")
        output.raw(">")
        output.text(digits)
        output.raw("</a> ")
        if let first = firstNumbers[note.number] {
            if let source = note.source {
                output.raw(bytes: press.shortNote(source))
                output.raw(" ")
            }
            output.text(
                page.language.text("report.note-again", ["number": page.language.format.digits(String(first))]))
        } else {
            firstNumbers[note.number] = number
            output.raw(bytes: noteBody(note.body, isInline: true))
        }
        output.raw("</span>")
    }

    private mutating func endnote(_ note: PageText.Note) {
        if gathered[note.number] == nil {
            gatheredOrder.append(note.number)
            gathered[note.number] = ("\(prefix)-n\(gatheredOrder.count)", [])
            firstNumbers[note.number] = gatheredOrder.count
        }
        guard let number = firstNumbers[note.number], var place = gathered[note.number] else { return }
        let id = "\(prefix)-r\(number)-\(place.references.count + 1)"
        place.references.append(id)
        gathered[note.number] = place
        call(number, id: id, note: place.id)
    }

    /// A note's own text: its links led as in the text, references inside it left out, and blocks made inline where
    /// it stands in a line.
    private func noteBody(_ body: [UInt8], isInline: Bool) -> [UInt8] {
        var scanner = MarkupScanner(body)
        var output = ByteOutput(capacity: body.count + 64)
        while let token = scanner.next() {
            switch token {
            case .text(let range):
                // What stands between blocks is one space in a line; WeasyPrint fails at a space before a line break.
                let isBlank = scanner.bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x0A }
                if !isInline || !isBlank {
                    output.raw(bytes: scanner.bytes[range])
                } else if !endsBlank(output) {
                    output.byte(0x20)
                }
            case .open(let tag):
                if tag.name == "sup" && tag.hasClass("noteref") || tag["role"] == "doc-backlink" || tag.name == "svg" {
                    scanner.skip(tag)
                    continue
                }
                if isInline && HTMLNames.flow.contains(tag.name) { continue }
                output.raw("<")
                output.raw(string: tag.name)
                for (name, value) in tag.attributes where name != "id" && name != "class" {
                    output.byte(0x20)
                    output.raw(string: name)
                    output.raw("=\"")
                    output.raw(
                        string: name == "href" ? links.href(value, on: page.page.address, prefix: prefix) : value)
                    output.byte(0x22)
                }
                output.raw(HTMLNames.isVoid(tag.name) || tag.isSelfClosing ? " />" : ">")
            case .close(let name):
                if isInline && HTMLNames.flow.contains(name) {
                    if !endsBlank(output) { output.byte(0x20) }
                    continue
                }
                output.raw("</")
                output.raw(string: name)
                output.raw(">")
            }
        }
        if isInline { while endsBlank(output), !output.bytes.isEmpty { output.bytes.removeLast() } }
        return output.bytes
    }

    private func endsBlank(_ output: ByteOutput) -> Bool {
        output.bytes.last.map { $0 == 0x20 || $0 == 0x0A } ?? true
    }
}
