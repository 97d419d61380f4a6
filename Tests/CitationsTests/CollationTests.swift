import Foundation
import Testing

@testable import Citations

struct CollationTests {
    /// The table for ASCII against the collation that it stands in for.
    @Test func ordersASCIIAsFoundationDoes() {
        let characters = (0x20...0x7E).compactMap { Unicode.Scalar($0).map { String(Character($0)) } }
        let locale = Locale(identifier: "en_US")
        let collation = CiteCollation(language: "en-US")
        for first in characters {
            for second in characters {
                let (a, b) = ("x" + first + "m", "x" + second + "k")
                let expected = a.compare(b, options: [.caseInsensitive], range: nil, locale: locale).rawValue
                #expect(collation.compare(a, b) == expected, "\(a) \(b)")
            }
        }
    }
}
