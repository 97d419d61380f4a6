/// All forms of one term.
struct TermForms: Sendable, Hashable {
    private var long: Term?
    private var short: Term?
    private var verb: Term?
    private var verbShort: Term?
    private var symbol: Term?
    /// The forms of an ordinal or month for a gender (`gender-form`).
    var masculine: Term?
    var feminine: Term?

    subscript(form: TermForm) -> Term? {
        get {
            switch form {
            case .long: long
            case .short: short
            case .verb: verb
            case .verbShort: verbShort
            case .symbol: symbol
            }
        }
        set {
            switch form {
            case .long: long = newValue
            case .short: short = newValue
            case .verb: verb = newValue
            case .verbShort: verbShort = newValue
            case .symbol: symbol = newValue
            }
        }
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
        case .masculine: masculine ?? long
        case .feminine: feminine ?? long
        case nil: long
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
        long = other.long ?? long
        short = other.short ?? short
        verb = other.verb ?? verb
        verbShort = other.verbShort ?? verbShort
        symbol = other.symbol ?? symbol
        masculine = other.masculine ?? masculine
        feminine = other.feminine ?? feminine
    }
}
