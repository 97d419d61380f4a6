import Citations
import SiteModel

/// A page as a source for programs that keep sources: BibTeX, RIS and CSL-JSON, each inside the address of its link
/// (RFC 2397), so that a site of thousands of pages needs no further files for it.
struct CiteFiles {
    /// A file name without an ending.
    let name: String
    let bibTeX: String
    let ris: String
    let csl: String

    init(_ item: CitationItem) {
        name = item.id
        bibTeX = Self.address("application/x-bibtex", SourceExport.bibTeX([item]))
        ris = Self.address("application/x-research-info-systems", SourceExport.ris([item]))
        csl = Self.address("application/vnd.citationstyles.csl+json", SourceExport.cslJSON([item]))
    }

    /// What names a page in lists of sources: `en-casualties`.
    static func name(of page: PlannedPage) -> String {
        page.address.path.split(separator: "/").map(String.init).joined(separator: "-")
    }

    /// A letter with a title and an address (RFC 6068).
    static func mail(title: String, address: String) -> String {
        var result = Array("mailto:?subject=".utf8)
        encode(title.utf8, to: &result)
        result += Array("&body=".utf8)
        encode(address.utf8, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// Links by which an address is passed on.
    static func share(_ address: String, _ services: [ShareService]) -> [PageView.Link] {
        guard !services.isEmpty else { return [] }
        var encoded: [UInt8] = []
        encode(address.utf8, to: &encoded)
        let place = String(decoding: encoded, as: UTF8.self)
        return services.map { PageView.Link(title: $0.name, href: $0.href(address: place)) }
    }

    private static func address(_ type: String, _ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 3 + 80)
        result += "data:\(type);charset=utf-8,".utf8
        encode(bytes, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// What RFC 3986 §2.3 does not call unreserved is percent-encoded.
    private static func encode(_ bytes: some Sequence<UInt8>, to result: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: result.append(byte)
            default:
                result.append(0x25)
                result.append(digit(byte >> 4))
                result.append(digit(byte & 15))
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
