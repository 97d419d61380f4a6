import Citations
import Markup
import SiteModel

/// A page as a source for programs that keep sources: BibTeX, RIS and CSL-JSON, each inside the address of its link
/// (RFC 2397), so that a site of thousands of pages needs no further files for it.
struct CiteFiles {
    /// A file name without an ending.
    let name: String
    let bibTeX: [UInt8]
    let ris: [UInt8]
    let csl: [UInt8]

    init(_ item: CitationItem) {
        self.init(
            name: item.id, bibTeX: Self.address("application/x-bibtex", SourceExport.bibTeX([item])),
            ris: Self.address("application/x-research-info-systems", SourceExport.ris([item])),
            csl: Self.address("application/vnd.citationstyles.csl+json", SourceExport.cslJSON([item])))
    }

    init(name: String, bibTeX: [UInt8], ris: [UInt8], csl: [UInt8]) {
        self.name = name
        self.bibTeX = bibTeX
        self.ris = ris
        self.csl = csl
    }

    /// What names a page in lists of sources: `en-casualties`.
    static func name(of page: PlannedPage) -> String {
        var name: [UInt8] = []
        name.reserveCapacity(page.address.path.utf8.count)
        var isPending = false
        for byte in page.address.path.utf8 {
            if byte == UInt8(ascii: "/") {
                isPending = !name.isEmpty
            } else {
                if isPending { name.append(UInt8(ascii: "-")) }
                isPending = false
                name.append(byte)
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// A letter with a title and an address (RFC 6068).
    static func mail(title: String, address: String) -> String {
        var output = ByteOutput(capacity: 40 + 3 * (title.utf8.count + address.utf8.count))
        output.raw("mailto:?subject=")
        PercentEncoding.write(title, to: &output)
        output.raw("&body=")
        PercentEncoding.write(address, to: &output)
        return output.string
    }

    /// Links by which an address is passed on.
    static func share(_ address: String, _ services: [ShareService]) -> [PageView.Link] {
        guard !services.isEmpty else { return [] }
        let place = String(decoding: PercentEncoding.encoded(address), as: UTF8.self)
        return services.map { PageView.Link(title: $0.name, href: $0.href(address: place)) }
    }

    private static func address(_ type: StaticString, _ bytes: [UInt8]) -> [UInt8] {
        var output = ByteOutput(capacity: bytes.count * 3 + 80)
        output.raw("data:")
        output.raw(type)
        output.raw(";charset=utf-8,")
        PercentEncoding.write(bytes, to: &output)
        return output.bytes
    }
}

/// The files of pages that differ in id, title, address and date alone.
///
/// An object, since all pages of a language share it.
final class CiteFileTemplate: Sendable {
    private let bibTeX: HoledText
    private let ris: HoledText
    private let csl: HoledText
    /// Room for what stands in the holes of one file, titles apart.
    private static let room = 160

    /// - Parameter placeholder: the item of the placeholder page, with its date or without one.
    init(_ placeholder: CitationItem) {
        let files = CiteFiles(placeholder)
        bibTeX = Self.template(files.bibTeX, padsNumbers: true)
        ris = Self.template(files.ris, padsNumbers: true)
        csl = Self.template(files.csl, padsNumbers: false)
    }

    private static func template(_ file: [UInt8], padsNumbers: Bool) -> HoledText {
        HoledText(
            file,
            [
                (PageSource.Placeholder.id, .id), (PageSource.Placeholder.title, .title),
                (PageSource.Placeholder.encodedAddress, .address), (String(PageSource.Placeholder.year), .year),
                (String(PageSource.Placeholder.month), .month(isPadded: padsNumbers)),
                (String(PageSource.Placeholder.day), .day(isPadded: padsNumbers)),
            ])
    }

    func files(of page: PageSource) -> CiteFiles {
        let holes = PageHoles(
            id: Array(page.id.utf8), title: PercentEncoding.encoded(page.title),
            address: PercentEncoding.encoded(page.address), date: page.fullDate)
        func filled(_ text: HoledText) -> [UInt8] {
            var output = ByteOutput(capacity: text.count + holes.title.count + Self.room)
            text.write(holes, to: &output)
            return output.bytes
        }
        return CiteFiles(name: page.id, bibTeX: filled(bibTeX), ris: filled(ris), csl: filled(csl))
    }
}
