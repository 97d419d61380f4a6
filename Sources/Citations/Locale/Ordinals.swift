extension CitationLocale {
    /// The suffix of an ordinal (CSL 1.0.2, “Ordinal Suffixes”): that of the whole number, of its last two digits, of
    /// its last digit, or the general one.
    func ordinalSuffix(of number: Int, gender: Term.Gender?) -> String {
        if forms("ordinal") == nil, forms("ordinal-04") != nil { return oldOrdinalSuffix(of: number, gender: gender) }
        if number < 100, let suffix = suffix(number, .wholeNumber, gender) { return suffix }
        if let suffix = suffix(number % 100, .lastTwoDigits, gender) { return suffix }
        if let suffix = suffix(number % 10, .lastDigit, gender) { return suffix }
        return forms("ordinal")?.term(for: gender)?.single ?? ""
    }

    private func suffix(_ number: Int, _ match: Term.Match, _ gender: Term.Gender?) -> String? {
        guard let term = forms("ordinal-" + twoDigits(number))?.term(for: gender) else { return nil }
        return (term.match ?? (number < 10 ? .lastDigit : .lastTwoDigits)) == match ? term.single : nil
    }

    /// CSL 1.0 had four suffixes, the fourth for everything else.
    private func oldOrdinalSuffix(of number: Int, gender: Term.Gender?) -> String {
        let isTeen = (11...13).contains(number % 100)
        let last = number % 10
        let index = (1...3).contains(last) && !isTeen ? last : 4
        return forms("ordinal-0\(index)")?.term(for: gender)?.single ?? ""
    }

    /// “first” to “tenth”; nil for other numbers and where the locale has no word.
    func longOrdinal(of number: Int, gender: Term.Gender?) -> String? {
        guard (1...10).contains(number) else { return nil }
        return forms("long-ordinal-" + twoDigits(number))?.term(for: gender)?.single
    }

    private func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
