import Markup
import SiteModel

/// A list that may be divided into pages: which entries stand on this page, and the way to the others.
struct PartList {
    private let scope: PageScope
    private let list: PageSubject
    private let ranges: [Range<Int>]

    /// - Parameter list: what is divided, where a page that an author wrote shows the first part of it.
    init(scope: PageScope, of list: PageSubject? = nil) {
        self.scope = scope
        self.list = list ?? scope.page.subject.whole
        ranges = scope.isUndivided ? [] : scope.site.parts.ranges(of: self.list)
    }

    private var number: Int { scope.page.subject.whole == list ? scope.page.subject.partNumber : 1 }

    /// The entries of this page.
    func entries<Entry>(of all: [Entry]) -> ArraySlice<Entry> {
        guard ranges.count > 1, number <= ranges.count else { return all[...] }
        return all[ranges[number - 1].clamped(to: all.indices)]
    }

    /// The title of a page that is a part, with its number.
    func title(_ title: String) -> String {
        number > 1 ? "\(title) · \(words)" : title
    }

    private var words: String {
        let digits = scope.profile.format.digits
        return scope.profile.text(
            "page.part", ["part": digits(String(number)), "count": digits(String(ranges.count))])
    }

    /// Links to all parts, nothing where there is one.
    func write(to output: inout ByteOutput) {
        guard ranges.count > 1 else { return }
        output.raw("<nav class=\"parts\"")
        output.attribute("aria-label", words)
        output.raw("><p aria-hidden=\"true\">")
        output.text(words)
        output.raw("</p><ol>")
        for part in 1...ranges.count {
            // The list's first page may also stand on a page of its author.
            let isCurrent = part == number
            let subject: PageSubject = part == 1 ? list : .part(list, part)
            guard let href = isCurrent ? scope.href(scope.page.address) : scope.href(subject) else { continue }
            output.raw("<li><a")
            output.attribute("href", href)
            if isCurrent { output.raw(" aria-current=\"page\"") }
            if part == number - 1 { output.raw(" rel=\"prev\"") }
            if part == number + 1 { output.raw(" rel=\"next\"") }
            output.raw(">")
            output.text(scope.profile.format.digits(String(part)))
            output.raw("</a></li>")
        }
        output.raw("</ol></nav>\n")
    }
}
