/// The font attributes of an element (CSL 1.0.2, “Formatting”); nil where the element does not say.
package struct Formatting: Sendable, Hashable {
    package enum FontStyle: String, Sendable { case normal, italic, oblique }
    package enum FontVariant: String, Sendable {
        case normal
        case smallCaps = "small-caps"
    }
    package enum FontWeight: String, Sendable { case normal, bold, light }
    package enum Decoration: String, Sendable { case none, underline }
    package enum VerticalAlign: String, Sendable { case baseline, sup, sub }

    package var fontStyle: FontStyle?
    package var fontVariant: FontVariant?
    package var fontWeight: FontWeight?
    package var decoration: Decoration?
    package var verticalAlign: VerticalAlign?

    package init(
        fontStyle: FontStyle? = nil, fontVariant: FontVariant? = nil, fontWeight: FontWeight? = nil,
        decoration: Decoration? = nil, verticalAlign: VerticalAlign? = nil
    ) {
        self.fontStyle = fontStyle
        self.fontVariant = fontVariant
        self.fontWeight = fontWeight
        self.decoration = decoration
        self.verticalAlign = verticalAlign
    }

    package var isEmpty: Bool {
        fontStyle == nil && fontVariant == nil && fontWeight == nil && decoration == nil && verticalAlign == nil
    }

    /// These attributes, and where they say nothing, those of an outer element.
    func filled(from outer: Formatting) -> Formatting {
        Formatting(
            fontStyle: fontStyle ?? outer.fontStyle, fontVariant: fontVariant ?? outer.fontVariant,
            fontWeight: fontWeight ?? outer.fontWeight, decoration: decoration ?? outer.decoration,
            verticalAlign: verticalAlign ?? outer.verticalAlign)
    }
}
