import Citations
import Ledger
import Serialization

extension SourceRecord {
    /// What the ledger knows of a source, from the item that citations show.
    convenience init(_ item: CitationItem) {
        let people = item.names(.author).map { name in
            name.isInstitution
                ? name.literal : [name.given, name.fullFamily].filter { !$0.isEmpty }.joined(separator: " ")
        }
        self.init(
            id: item.id, type: item.type, title: item.text(.title) ?? "", author: people.joined(separator: "; "),
            publisher: item.text(.publisher) ?? "", url: item.text(.url) ?? "", language: item.language ?? "",
            issued: item.date(.issued)?.calendarDate, accessed: item.date(.accessed)?.calendarDate, range: item.range)
    }
}

extension PersonName {
    fileprivate var fullFamily: String {
        [droppingParticle, nonDroppingParticle, family].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension CitationDate {
    /// The day, month or year, the first of a range.
    fileprivate var calendarDate: CalendarDate? {
        start.flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
    }
}
