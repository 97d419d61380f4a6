import Citations
import Localization
import Markup
import Serialization
import SiteModel

/// A page as a source: what differs from page to page.
struct PageSource {
    /// What programs that keep sources call it.
    let id: String
    let title: String
    let authors: [String]
    let date: CitationDate.Point?
    /// Absolute.
    let address: String

    init(id: String, title: String, authors: [String] = [], date: CalendarDate?, address: String) {
        self.init(
            id: id, title: title, authors: authors,
            date: date.map { CitationDate.Point(year: $0.year, month: $0.month, day: $0.day) }, address: address)
    }

    private init(id: String, title: String, authors: [String], date: CitationDate.Point?, address: String) {
        self.id = id
        self.title = title
        self.authors = authors
        self.date = date
        self.address = address
    }

    /// The page whose words are placeholders: digits, which style and script leave as they are.
    ///
    /// - Parameters:
    ///   - month: none for a page without a date.
    ///   - isFirst: whether the day is the first, and none of any number.
    static func placeholder(month: Int?, isFirst: Bool = false) -> PageSource {
        PageSource(
            id: Placeholder.id, title: Placeholder.title, authors: [],
            date: month.map {
                CitationDate.Point(year: Placeholder.year, month: $0, day: isFirst ? 1 : Placeholder.day)
            }, address: Placeholder.address)
    }

    /// The words of that page.
    enum Placeholder {
        static let id = "730511831"
        static let title = "730511832"
        static let address = "https://730511833/"
        /// `address`, percent-encoded.
        static let encodedAddress = "https%3A%2F%2F730511833%2F"
        static let year = 730_511_834
        static let month = 730_511_835
        static let day = 730_511_836

        /// Whether a text holds any of them by itself.
        static func occurs(in text: String) -> Bool {
            ByteSearch.occurs("73051183", in: text)
        }
    }

    /// The same with all that pages of a site have in common.
    func item(in language: LanguageTag, of site: Site) -> CitationItem {
        CitationItem(
            id: id, type: "webpage",
            texts: [
                .title: title, .containerTitle: site.text(site.configuration.title, language).text, .url: address,
                .language: language.string,
            ],
            names: authors.isEmpty ? [:] : [.author: authors.map { PersonName(literal: $0) }],
            dates: date.map { [.issued: CitationDate(start: $0)] } ?? [:])
    }

    /// Whether the address stands in markup and in every format as it is: no more than letters, digits, and marks that
    /// paths are made of, none of which ends it as a sentence would.
    var hasPlainAddress: Bool {
        address.utf8.count < 2048 && address.utf8.last != UInt8(ascii: ".") && address.utf8.last != UInt8(ascii: ":")
            && address.utf8.allSatisfy { byte in
                switch byte {
                case 0x2D...0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x7E, 0x25: true
                default: false
                }
            }
    }

    /// Whether the id stands in every format as it is.
    var hasPlainID: Bool {
        !id.isEmpty
            && id.utf8.allSatisfy { byte in
                switch byte {
                case 0x2D, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
                default: false
                }
            }
    }

    /// Year, month and day of a date that has all of them, and a year of four digits.
    var fullDate: (year: Int, month: Int, day: Int)? {
        guard let date, date.year >= 1000, date.season == nil else { return nil }
        guard let month = date.month, let day = date.day else { return nil }
        return (date.year, month, day)
    }
}
