extension Renderer {
    /// `cs:number`.
    mutating func render(_ number: NumberElement) -> Rendered {
        var result = Rendered(callsVariable: true)
        guard !substituted.contains(.text(number.variable)), let value = value(of: number.variable) else {
            return result
        }
        if isSubstituting { substituted.append(.text(number.variable)) }
        result.hasValue = true
        let content = NumberContent(value)
        let text: String
        if sortKey != nil {
            text = content.sortKey
        } else if number.variable == .page || number.variable == .locator {
            text = PageRange.formatted(value, style.pageRangeFormat, locale)
        } else {
            let gender = locale.term(number.variable.name)?.gender
            text = content.text(locale) { written($0, number.form, gender: gender) }
        }
        var pieces = RichText.pieces(text)
        if number.variable == .citationNumber { pieces = pieces.wrapped(in: .role(.citationNumber)) }
        show(decorated(cased(pieces, number.textCase), number.formatting, number.affixes, number.display))
        return result
    }

    private func written(_ part: String, _ form: NumberElement.Form, gender: Term.Gender?) -> String {
        guard form != .numeric, let number = Int(part), number >= 0 else { return part }
        switch form {
        case .numeric: return part
        case .roman: return RomanNumeral.text(number)
        case .longOrdinal:
            if let word = locale.longOrdinal(of: number, gender: gender) { return word }
            return part + locale.ordinalSuffix(of: number, gender: gender)
        case .ordinal: return part + locale.ordinalSuffix(of: number, gender: gender)
        }
    }
}
