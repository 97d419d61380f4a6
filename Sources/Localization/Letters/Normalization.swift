import Foundation

/// Unicode normalization forms (UAX 15).
package enum Normalization {
    /// Composed: one character for a letter with its marks where there is one.
    package static func nfc(_ text: String) -> String {
        isASCII(text) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// Decomposed: letters and marks apart.
    package static func nfd(_ text: String) -> String {
        isASCII(text) ? text : text.decomposedStringWithCanonicalMapping
    }

    private static func isASCII(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 < 0x80 }
    }
}
