/// A person or an institution as CSL-JSON names it.
package struct PersonName: Sendable, Hashable {
    package var family: String
    package var given: String
    /// A particle that is dropped when only the family name is shown: “de” in “Jean de La Fontaine”.
    package var droppingParticle: String
    /// A particle that stays with the family name: “van” in “Vincent van Gogh”.
    package var nonDroppingParticle: String
    package var suffix: String
    /// Whether a comma stands before the suffix: “Jeffrey Doe, Jr.”.
    package var hasCommaSuffix: Bool
    /// Whether the family name always comes first.
    package var hasStaticOrdering: Bool
    /// The whole name of an institution, or of a person whose name has no parts.
    package var literal: String

    package init(
        family: String = "", given: String = "", droppingParticle: String = "", nonDroppingParticle: String = "",
        suffix: String = "", hasCommaSuffix: Bool = false, hasStaticOrdering: Bool = false, literal: String = ""
    ) {
        self.family = family
        self.given = given
        self.droppingParticle = droppingParticle
        self.nonDroppingParticle = nonDroppingParticle
        self.suffix = suffix
        self.hasCommaSuffix = hasCommaSuffix
        self.hasStaticOrdering = hasStaticOrdering
        self.literal = literal
    }

    /// Whether nothing would be shown.
    package var isEmpty: Bool {
        literal.isEmpty && family.isEmpty && given.isEmpty && nonDroppingParticle.isEmpty && droppingParticle.isEmpty
    }

    /// Whether the name stands for people who are not named, as BibTeX’s “and others” does and all who convert from it.
    var standsForOthers: Bool { literal == "others" }

    /// Whether the name is one undivided text.
    package var isInstitution: Bool { !literal.isEmpty }
}
