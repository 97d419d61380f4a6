/// All forms of one term.
struct TermForms: Sendable, Hashable {
    /// By form; the last two places are for the genders.
    private var slots: [Term?] = [nil, nil, nil, nil, nil, nil, nil]

    subscript(form: TermForm) -> Term? {
        get { slots[form.place] }
        set { slots[form.place] = newValue }
    }

    /// The forms of an ordinal or month for a gender (`gender-form`).
    var masculine: Term? {
        get { slots[5] }
        set { slots[5] = newValue }
    }

    var feminine: Term? {
        get { slots[6] }
        set { slots[6] = newValue }
    }

    /// The term in a form, or in the nearest that exists.
    func nearest(_ form: TermForm) -> Term? {
        var wanted: TermForm? = form
        while let form = wanted {
            if let term = self[form] { return term }
            wanted = form.fallback
        }
        return nil
    }

    /// The term for a gender, or the one for all.
    func term(for gender: Term.Gender?) -> Term? {
        switch gender {
        case .masculine: masculine ?? self[.long]
        case .feminine: feminine ?? self[.long]
        case nil: self[.long]
        }
    }

    /// The forms with those that are missing, or the same as in English, from another locale.
    func translated(by other: TermForms, english: TermForms?) -> TermForms {
        var result = self
        for form in [TermForm.long, .short, .verb, .verbShort, .symbol] {
            guard let better = other[form] else { continue }
            let isUntranslated =
                self[form] == nil || self[form] == english?[form] || (self[form]?.isTypewriterQuote ?? false)
            if isUntranslated { result[form] = better }
        }
        return result
    }

    /// Puts these forms over those of another locale.
    mutating func merge(_ other: TermForms) {
        for place in slots.indices { slots[place] = other.slots[place] ?? slots[place] }
    }
}

extension TermForm {
    fileprivate var place: Int {
        switch self {
        case .long: 0
        case .short: 1
        case .verb: 2
        case .verbShort: 3
        case .symbol: 4
        }
    }
}
