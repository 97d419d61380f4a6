import Diagnostics
import Serialization

/// What is wrong with sources beyond their form.
package enum SourceChecks {
    /// Findings about a library, in the order of its items.
    ///
    /// - Parameters:
    ///   - today: the day of the build's clock; dates behind it are findings. Nil asks for no such finding.
    ///   - style: the style that the sources will be shown in, for the fields that its notes need.
    package static func run(
        _ library: SourceLibrary, today: CalendarDate?, style: CitationStyle? = nil
    ) -> [Diagnostic] {
        var bag = DiagnosticBag()
        let required = style.map { RequiredFields($0) }
        var addresses: [String: CitationItem] = [:]
        for item in library.items {
            checkFields(item, required, &bag)
            checkDates(item, today: today, &bag)
            checkAddress(item, &bag)
            guard let address = item.text(.url).map(SourceAddress.normalized), !address.isEmpty else { continue }
            if let first = addresses[address] {
                bag.add(
                    .sourceDuplicate, "“\(item.id)” has the address of “\(first.id)”", at: item.range,
                    notes: [Diagnostic.Note("the first is here", at: first.range)],
                    help: "cite “\(first.id)” and take this one out")
            } else {
                addresses[address] = item
            }
        }
        return bag.diagnostics
    }

    private static func checkFields(_ item: CitationItem, _ required: RequiredFields?, _ bag: inout DiagnosticBag) {
        // Nobody has read it, and the site says so wherever it is cited: what it lacks cannot be known.
        guard item.access != "not-verified" else { return }
        for (field, isMissing) in [
            ("title", item.text(.title) == nil && item.type != "personal_communication"),
            ("issued", item.date(.issued) == nil && item.date(.accessed) == nil),
            ("URL", item.type == "webpage" && item.text(.url) == nil && item.text(.doi) == nil),
            ("container-title", item.type.hasPrefix("article-") && item.text(.containerTitle) == nil),
        ] where isMissing {
            bag.add(
                .sourceMissingField, "source “\(item.id)” without “\(field)”", at: item.range,
                help: "a source of type “\(item.type)” needs it to be found again")
        }
        for field in required?.missing(in: item) ?? [] {
            bag.add(
                .sourceMissingField, "source “\(item.id)” without “\(field)”", at: item.range,
                help: "the citation style shows it for a source of type “\(item.type)”")
        }
    }

    private static func checkDates(_ item: CitationItem, today: CalendarDate?, _ bag: inout DiagnosticBag) {
        for variable in [DateVariable.issued, .accessed] {
            guard let date = item.date(variable) else { continue }
            for point in [date.start, date.end].compactMap({ $0 }) {
                if let problem = impossible(point) {
                    bag.add(
                        .sourceDate, "source “\(item.id)” has the \(variable.name) date \(problem)", at: item.range,
                        help: "check the date")
                } else if let today, let first = point.calendarDate, first > today, first.dayNumber > today.dayNumber {
                    bag.add(
                        .sourceDate, "source “\(item.id)” has a date in the future, \(first)", at: item.range,
                        help: "check “\(variable.name)”")
                }
            }
        }
        if let issued = item.date(.issued)?.start?.calendarDate,
            let accessed = item.date(.accessed)?.start?.calendarDate,
            accessed.lastDayNumber < issued.dayNumber
        {
            bag.add(
                .sourceDate, "source “\(item.id)” accessed on \(accessed), before it was issued on \(issued)",
                at: item.range, help: "check both dates")
        }
    }

    private static func impossible(_ point: CitationDate.Point) -> String? {
        guard point.year > 0, point.year < 10_000, let month = point.month, point.calendarDate == nil else {
            return nil
        }
        return "\(point.year)-\(month)-\(point.day ?? 0), which is none"
    }

    private static func checkAddress(_ item: CitationItem, _ bag: inout DiagnosticBag) {
        for (field, address) in [("URL", item.texts[.url]), ("archive", item.archivedURL)] {
            guard let address, !CitationLink.isSafe(address) else { continue }
            let isEmpty = address.trimmingSpaces.isEmpty
            bag.add(
                .sourceLink,
                isEmpty
                    ? "source “\(item.id)” has an empty “\(field)”"
                    : "“\(address.prefix(80))” is no address to link to",
                at: item.range, help: isEmpty ? "take it out, or give the address" : "begin it with https://")
        }
    }
}

extension CitationDate.Point {
    /// The day, month or year; nil for seasons, years before the first and impossible dates.
    fileprivate var calendarDate: CalendarDate? {
        guard year > 0 else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
