/// Writes single names as a style asks (CSL 1.0.2, “Name-part Order”).
struct NameWriter {
    let style: CitationStyle
    let locale: CitationLocale
    let options: NameOptions
    let element: NameElement?
    let isSortKey: Bool

    var isShort: Bool { options.form == .short }

    private var initializes: Bool { options.initializeWith != nil && options.initialize ?? true }

    /// What more of a given name can be shown than the style asks for.
    var levels: [GivenNameLevel] {
        switch (isShort, initializes) {
        case (true, true): [.initials, .full]
        case (true, false): [.full]
        case (false, true): [.full]
        case (false, false): []
        }
    }

    /// One name, and whether its family name came first.
    ///
    /// - Parameter isFirst: whether it is the first of its list, which alone may be inverted.
    func pieces(of name: PersonName, isFirst: Bool, level: GivenNameLevel) -> ([Piece], isInverted: Bool) {
        if name.isInstitution { return (RichText.pieces(name.literal).part(.family, self), false) }
        let order = isSortKey ? .all : options.nameAsSortOrder
        let isInverted = order == .all || order == .first && isFirst
        if name.family.isEmpty, name.nonDroppingParticle.isEmpty {
            return (RichText.pieces(name.given).part(.given, self), false)
        }
        if let pieces = usual(name, isInverted: isInverted, level) { return (pieces, isInverted) }
        if isShort, level == .asStyled { return (short(name), false) }
        if name.isUndivided { return (undivided(name), false) }
        if name.hasStaticOrdering { return (familyFirst(name, level), false) }
        return (isInverted ? inverted(name, level) : plain(name, level), isInverted && !name.given.isEmpty)
    }

    fileprivate enum Part { case family, given }

    /// What the style asks of a part; nil for nothing, as nearly always.
    fileprivate func asked(of part: Part) -> NamePart? {
        guard let element, element.changesParts else { return nil }
        return part == .family ? element.family : element.given
    }

    /// The given name as the level asks: whole, or initials.
    private func given(_ name: PersonName, _ level: GivenNameLevel) -> [Piece] {
        let pieces = RichText.pieces(name.given)
        guard let with = options.initializeWith, level != .full, !name.given.isEmpty else { return pieces }
        let initials = Initials(with: with, keepsHyphens: style.initializesWithHyphen)
        return initials.applied(to: pieces, shortens: options.initialize ?? true)
    }

    // MARK: Orders

    /// A name of a family and a given name alone, shown in full and as they are, as nearly all are; nil for others.
    private func usual(_ name: PersonName, isInverted: Bool, _ level: GivenNameLevel) -> [Piece]? {
        guard !name.family.isEmpty, !name.given.isEmpty, name.suffix.isEmpty, name.droppingParticle.isEmpty,
            name.nonDroppingParticle.isEmpty, !name.hasStaticOrdering, options.initializeWith == nil || level == .full,
            !isShort || level != .asStyled, !(element?.changesParts ?? false), !name.isUndivided,
            !RichText.mayHaveMarkup(name.family), !RichText.mayHaveMarkup(name.given)
        else { return nil }
        if isInverted {
            return [.text(name.family), .affix(isSortKey ? "  " : options.sortSeparator ?? ", "), .text(name.given)]
        }
        if Self.isJoint(name.given) { return [.text(name.given), .text(name.family)] }
        return [.text(name.given), .affix(" "), .text(name.family)]
    }

    private func short(_ name: PersonName) -> [Piece] {
        let particle = RichText.pieces(name.nonDroppingParticle).part(.family, self, hasAffixes: false)
        let surname = RichText.pieces(name.family).part(.family, self, hasAffixes: false)
        return joined(particle, name.nonDroppingParticle, surname).affixed(.family, self)
    }

    /// “Jean de La Fontaine, III”.
    private func plain(_ name: PersonName, _ level: GivenNameLevel) -> [Piece] {
        let forename = given(name, level).part(.given, self, hasAffixes: false)
        let dropping = RichText.pieces(name.droppingParticle).part(.given, self, hasAffixes: false)
        let particle = RichText.pieces(name.nonDroppingParticle).part(.family, self, hasAffixes: false)
        let surname = RichText.pieces(name.family).part(.family, self, hasAffixes: false)
        var last = joined(particle, name.nonDroppingParticle, surname)
        if !name.droppingParticle.isEmpty, !name.droppingParticle.hasPrefix(",") {
            last = joined(dropping, name.droppingParticle, last)
        }
        last = last.affixed(.family, self)
        var first = forename
        if name.droppingParticle.hasPrefix(",") {
            first += dropping
            first = first.affixed(.given, self)
            return suffixed(joined(first, name.droppingParticle, last), name)
        }
        first = first.affixed(.given, self)
        return suffixed(joined(first, forename.bareText, last), name)
    }

    /// “La Fontaine, Jean de, III”, or “Fontaine, Jean de La” where the particle is demoted.
    private func inverted(_ name: PersonName, _ level: GivenNameLevel) -> [Piece] {
        let separator = isSortKey ? "  " : options.sortSeparator ?? ", "
        let demotes =
            switch style.demotion {
            case .never: false
            case .sortOnly: isSortKey
            case .displayAndSort: true
            }
        let particle = RichText.pieces(name.nonDroppingParticle).part(.family, self, hasAffixes: false)
        let surname = RichText.pieces(name.family).part(.family, self, hasAffixes: false)
        let last = demotes ? surname : joined(particle, name.nonDroppingParticle, surname)
        var first = given(name, level).part(.given, self, hasAffixes: false)
        let dropping = RichText.pieces(name.droppingParticle).part(.given, self, hasAffixes: false)
        if !dropping.isEmpty {
            let space = name.droppingParticle.hasPrefix(",") || first.isEmpty ? "" : " "
            first += (space.isEmpty ? [] : [.affix(space)]) + dropping
        }
        if demotes, !particle.isEmpty { first += (first.isEmpty ? [] : [.affix(" ")]) + particle }
        first = first.affixed(.given, self)
        var pieces = last.affixed(.family, self)
        if !first.isEmpty { pieces += [.affix(separator)] + first }
        if !name.suffix.isEmpty { pieces += [.affix(separator), .text(name.suffix)] }
        return pieces
    }

    /// Names of languages that write the family name first and no space, such as Chinese and Japanese.
    private func undivided(_ name: PersonName) -> [Piece] {
        RichText.pieces(name.nonDroppingParticle + name.family).part(.family, self)
            + RichText.pieces(name.given).part(.given, self)
    }

    /// Names that put the family name first wherever they stand.
    private func familyFirst(_ name: PersonName, _ level: GivenNameLevel) -> [Piece] {
        joined(short(name), name.family, given(name, level).part(.given, self))
    }

    private func suffixed(_ pieces: [Piece], _ name: PersonName) -> [Piece] {
        guard !name.suffix.isEmpty else { return pieces }
        return pieces + [.affix(name.hasCommaSuffix ? ", " : " "), .text(name.suffix)]
    }

    /// Two parts with a space, unless the first is a particle that is written together with what follows.
    private func joined(_ first: [Piece], _ text: String, _ second: [Piece]) -> [Piece] {
        guard !first.isEmpty else { return second }
        guard !second.isEmpty else { return first }
        return Self.isJoint(text) ? first + second : first + [.affix(" ")] + second
    }

    private static func isJoint(_ text: String) -> Bool {
        switch text.unicodeScalars.last {
        case "'", "’", "-", "–": true
        default: false
        }
    }

    fileprivate func cased(_ pieces: [Piece], _ textCase: TextCase?) -> [Piece] {
        guard let textCase else { return pieces }
        return CaseTransform.apply(textCase, to: pieces, language: locale.language, isEnglish: false)
    }
}

extension [Piece] {
    /// The pieces as a name-part writes them.
    fileprivate func part(_ part: NameWriter.Part, _ writer: NameWriter, hasAffixes: Bool = true) -> [Piece] {
        guard !isEmpty, let asked = writer.asked(of: part) else { return self }
        let pieces = writer.cased(self, asked.textCase).formatted(asked.formatting)
        return hasAffixes ? pieces.affixed(asked.affixes) : pieces
    }

    /// The pieces between the affixes of a name-part.
    fileprivate func affixed(_ part: NameWriter.Part, _ writer: NameWriter) -> [Piece] {
        writer.asked(of: part).map { affixed($0.affixes) } ?? self
    }
}

extension PersonName {
    /// Whether the name is in a script that sets family and given names side by side.
    fileprivate var isUndivided: Bool {
        family.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0x20000...0x2FFFF: true
            default: false
            }
        }
    }
}
