/// What lints and search ask of single characters, read once from Unicode's properties up to U+06FF: the six languages'
/// letters are all there. Asking the properties themselves costs thirty times as much.
package enum LetterTable {
    /// Characters below it are in the table; General Punctuation (U+2000…U+206F) is known to hold none.
    @inlinable package static var limit: UInt32 { 0x700 }

    /// In `classes`: a letter, or a mark on one.
    @inlinable package static var letterOrMark: UInt8 { 1 }
    /// In `classes`: a letter, or what stands for a number.
    @inlinable package static var letterOrNumber: UInt8 { 2 }

    /// By character below `limit`; loops take it once.
    package static let classes: [UInt8] = (0..<limit).map { value in
        guard let properties = Unicode.Scalar(value)?.properties else { return 0 }
        let isLetter = properties.isAlphabetic
        return (isLetter || properties.generalCategory == .nonspacingMark ? letterOrMark : 0)
            | (isLetter || properties.numericType != nil ? letterOrNumber : 0)
    }

    /// Whether a character is part of a word: a letter or a mark on one.
    package static func isLetterOrMark(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < limit { return classes[Int(scalar.value)] & letterOrMark != 0 }
        if isPunctuation(scalar.value) { return false }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    /// Whether a character is one of General Punctuation: neither letter, mark nor number.
    @inlinable
    package static func isPunctuation(_ value: UInt32) -> Bool {
        value >= 0x2000 && value < 0x2070
    }
}
