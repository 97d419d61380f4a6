/// How much of given names it takes to tell people of one family name apart, wherever they are cited (the rules
/// `all-names` and `primary-name`, with or without initials).
struct GivenNameLevels {
    private let rule: CitationSection.GivenNameRule
    /// For each family name, the given names that occur.
    private var givenNames: [String: Set<String>] = [:]
    /// For each family name with initials, the given names that occur.
    private var initials: [String: Set<String>] = [:]

    init(lists: [ShownNames], rule: CitationSection.GivenNameRule) {
        self.rule = rule
        for list in lists {
            for person in list.people where !person.isInstitution {
                givenNames[Self.family(person), default: []].insert(person.given)
                initials[Self.initialed(person), default: []].insert(person.given)
            }
        }
    }

    func levels(for lists: [ShownNames]) -> [[GivenNameLevel]] {
        lists.map { list in
            list.people.enumerated().map { index, person in
                isPrimaryOnly && index > 0 ? .asStyled : level(of: person, in: list)
            }
        }
    }

    private var isPrimaryOnly: Bool { rule == .primaryName || rule == .primaryNameWithInitials }

    private func level(of person: PersonName, in list: ShownNames) -> GivenNameLevel {
        guard !person.isInstitution, givenNames[Self.family(person)]?.count ?? 0 > 1 else { return .asStyled }
        let isAmbiguous = initials[Self.initialed(person)]?.count ?? 0 > 1
        let hasInitials = list.initializeWith != nil
        switch rule {
        case .allNamesWithInitials, .primaryNameWithInitials:
            return list.levels.contains(.initials) || !hasInitials ? list.levels.first ?? .asStyled : .asStyled
        case .allNames, .primaryName, .byCite:
            if isAmbiguous || !hasInitials { return list.levels.last ?? .asStyled }
            return list.levels.contains(.initials) ? .initials : .asStyled
        }
    }

    private static func family(_ person: PersonName) -> String {
        person.nonDroppingParticle + " " + person.family
    }

    private static func initialed(_ person: PersonName) -> String {
        let initials = Initials(with: "", keepsHyphens: true)
        return family(person) + "," + initials.applied(to: [.text(person.given)], shortens: true).bareText
    }
}
