import Foundation
import Testing

@testable import Citations

struct CollationTests {
    /// The tables against the collation that they stand in for: every pair of ASCII characters and letters.
    @Test(arguments: [
        ("en-US", "àćďéğíłñöřşťüýžıə"), ("tr-TR", "çğıİöşüÇĞÖŞÜâéň"), ("az-AZ", "çəğıİöşüÇƏĞÖŞÜxqw"),
        ("ru-RU", "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАЁЙЯ"), ("de-DE", "äöüÄÖÜé"), ("hy-AM", "éü"),
    ])
    func ordersAsFoundationDoes(language: String, letters: String) {
        let ascii = (0x20...0x7E).compactMap { Unicode.Scalar($0).map { String(Character($0)) } }
        let characters = letters.map { String($0) } + ascii
        let locale = Locale(identifier: language.replacing("-", with: "_"))
        let collation = CiteCollation(language: language)
        for first in characters {
            for second in characters {
                let (a, b) = ("x" + first + "m", "x" + second + "k")
                let expected = a.compare(b, options: [.caseInsensitive], range: nil, locale: locale).rawValue
                #expect(collation.compare(a, b) == expected, "\(a) \(b)")
            }
        }
    }
}
