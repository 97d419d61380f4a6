extension Renderer {
    /// `cs:label` of a number variable or locator; labels of names are the names' own.
    mutating func render(_ label: LabelElement) -> Rendered {
        guard let variable = label.variable else { return .nothing }
        var result = Rendered(callsVariable: true)
        guard sortKey == nil, !substituted.contains(.text(variable)), let value = value(of: variable) else {
            return result
        }
        result.hasValue = true
        let name = variable == .locator ? (context.label ?? .page).rawValue : Self.term(of: variable)
        show(pieces(of: label, term: name, isPlural: isPlural(label, variable, value)))
        return result
    }

    /// The label's term with its formatting and affixes; nothing for a term that no language has.
    func pieces(of label: LabelElement, term: String, isPlural: Bool) -> [Piece] {
        guard let words = locale.text(term, label.form, isPlural: isPlural), !words.isEmpty else { return [] }
        var pieces: [Piece] = [.text(label.stripsPeriods ? words.withoutPeriods : words)]
        pieces = cased(pieces, label.textCase)
        return decorated(pieces, label.formatting, label.affixes, nil)
    }

    private func isPlural(_ label: LabelElement, _ variable: TextVariable, _ value: String) -> Bool {
        switch label.plural {
        case .always: return true
        case .never: return false
        case .contextual: break
        }
        // Most are one number.
        let isCounted = variable == .numberOfPages || variable == .numberOfVolumes
        if !isCounted, !value.hasByte(where: { !(0x30...0x39).contains($0) }) { return false }
        let content = NumberContent(value)
        switch variable {
        case .numberOfPages, .numberOfVolumes: return content.isPlural || (content.integer ?? 1) > 1
        default: return content.isPlural
        }
    }

    /// The term that labels a number variable.
    private static func term(of variable: TextVariable) -> String {
        switch variable {
        case .pageFirst: "page"
        case .chapterNumber: "chapter"
        case .collectionNumber: "collection-number"
        case .partNumber: "part"
        case .supplementNumber: "supplement"
        default: variable.name
        }
    }
}
