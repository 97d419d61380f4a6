/// The values of `display`, which sets a part of an entry off (CSL 1.0.2, “Display”).
package enum Display: String, Sendable, Hashable {
    case block
    case leftMargin = "left-margin"
    case rightInline = "right-inline"
    case indent
}
