import Citations
import Markup

/// A note that cites one source in full, in HTML: at no place in it, at one, or at any that is a plain number.
///
/// An object, since all pages of a language share it.
final class SourceNote: Sendable {
    /// The citation up to the number, or all of it.
    private let start: [UInt8]
    /// What follows the number; nil where the style shows none.
    private let rest: [UInt8]?
    /// What stands behind the citation and the places that are given in words.
    private let ending: [UInt8]

    /// A citation as it is.
    init(_ citation: [UInt8], ending: [UInt8]) {
        start = citation
        rest = nil
        self.ending = ending
    }

    /// A citation at the placeholder; nil where that stands more than once in it.
    init?(numbered citation: [UInt8], ending: [UInt8]) {
        let places = ByteSearch.places(of: NumberPlaceholder.digits, in: citation)
        guard places.count <= 1 else { return nil }
        let place = places.first ?? citation.count
        start = Array(citation[..<place])
        rest = places.isEmpty ? nil : Array(citation[(place + NumberPlaceholder.digits.utf8.count)...])
        self.ending = ending
    }

    func writeCitation(at number: String?, to output: inout ByteOutput) {
        start.withUnsafeBufferPointer { output.raw(bytes: $0) }
        guard let rest, let number else { return }
        output.raw(string: number)
        rest.withUnsafeBufferPointer { output.raw(bytes: $0) }
    }

    func writeEnding(to output: inout ByteOutput) {
        guard !ending.isEmpty else { return }
        ending.withUnsafeBufferPointer { output.raw(bytes: $0) }
    }
}
