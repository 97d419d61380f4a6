/// The direction that a language is written in; the raw value is HTML's `dir` attribute.
package enum TextDirection: String, Sendable, Hashable, CaseIterable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    package static let ltr = TextDirection.leftToRight
    package static let rtl = TextDirection.rightToLeft
}
