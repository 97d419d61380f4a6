/// How much of given names it takes to tell people of one family name apart, wherever they are cited (the rules
/// `all-names` and `primary-name`, with or without initials).
struct GivenNameLevels {
    private let rule: CitationSection.GivenNameRule
    /// For each family name, the initials that occur.
    private var families: [String: Set<String>] = [:]
    /// For each family name with initials, the given names that occur.
    private var initials: [String: Set<String>] = [:]

    init(lists: [ShownNames], rule: CitationSection.GivenNameRule) {
        self.rule = rule
        for list in lists {
            for person in isPrimaryOnly ? list.people.prefix(1) : list.people[...] where !person.isInstitution {
                families[Self.family(person), default: []].insert(Self.initialed(person))
                initials[Self.initialed(person), default: []].insert(Self.bare(person.given))
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
        guard !person.isInstitution else { return .asStyled }
        let isSharedFamily = families[Self.family(person)]?.count ?? 0 > 1
        let isSharedInitial = initials[Self.initialed(person)]?.count ?? 0 > 1
        let hasInitials = list.initializeWith != nil
        switch rule {
        case .allNamesWithInitials, .primaryNameWithInitials:
            guard isSharedFamily else { return .asStyled }
            return list.levels.contains(.initials) || !hasInitials ? list.levels.first ?? .asStyled : .asStyled
        case .allNames, .primaryName, .byCite:
            if isSharedInitial || isSharedFamily && !hasInitials { return list.levels.last ?? .asStyled }
            return isSharedFamily && list.levels.contains(.initials) ? .initials : .asStyled
        }
    }

    private static func family(_ person: PersonName) -> String {
        person.nonDroppingParticle + " " + person.family
    }

    private static func initialed(_ person: PersonName) -> String {
        let initials = Initials(with: "", keepsHyphens: true)
        return family(person) + "," + bare(initials.applied(to: [.text(person.given)], shortens: true).bareText)
    }

    /// Without the spaces and full stops in which spellings of one name differ.
    private static func bare(_ given: String) -> String {
        given.filter { $0 != " " && $0 != "." }
    }
}
