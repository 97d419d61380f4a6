import Localization
import Serialization
import SiteModel

/// What is left of a page when its bytes are with the sink.
struct FinishedPage: Sendable {
    let record: PageRecord
    let search: SearchEntry?
}

extension FinishedPage {
    /// In the form that `init(stored:of:)` reads.
    var stored: [UInt8] {
        var fields = FieldWriter()
        // Written out: as a function of other modules' types, a list ran unspecialized.
        fields.number(record.links.count)
        for link in record.links {
            fields.text(link.target.path)
            fields.optional(link.fragment)
            fields.place(link.range)
            fields.text(link.text)
            fields.flag(link.isImage)
        }
        fields.run(record.anchors.bytes)
        fields.number(record.claims.count)
        for claim in record.claims { fields.text(claim) }
        fields.flag(search != nil)
        if let search { Self.write(search, to: &fields) }
        return fields.bytes
    }

    private static func write(_ search: SearchEntry, to fields: inout FieldWriter) {
        fields.number(search.kind.rawValue)
        fields.text(search.title)
        fields.text(search.href)
        fields.optional(search.note)
        fields.number(search.names.count)
        for name in search.names { fields.text(name) }
        fields.run(search.headings)
        fields.run(search.words)
        fields.optional(search.indicator)
    }

    /// Nil where the bytes are not what was stored.
    init?(stored bytes: ArraySlice<UInt8>, of page: PlannedPage) {
        var fields = FieldReader(bytes)
        var record = PageRecord(address: page.address)
        record.links = fields.list { fields in
            let target = SiteAddress(fields.text())
            let fragment = fields.optional()
            return PageRecord.Link(
                target: target, fragment: fragment, range: fields.place(), text: fields.text(), isImage: fields.flag())
        }
        record.anchors = AnchorList(bytes: fields.run())
        record.claims = fields.list { $0.text() }
        let search = fields.flag() ? Self.search(&fields, page.locale) : nil
        guard !fields.isDamaged, fields.isAtEnd else { return nil }
        self.init(record: record, search: search)
    }

    private static func search(_ fields: inout FieldReader, _ locale: LanguageTag) -> SearchEntry? {
        SearchEntry(
            locale: locale, kind: SearchEntry.Kind(rawValue: fields.number()) ?? .page, title: fields.text(),
            href: fields.text(), note: fields.optional(), names: fields.list { $0.text() },
            headings: Array(fields.run()), words: Array(fields.run()), indicator: fields.optional())
    }
}
