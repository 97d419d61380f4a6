/// The label of a source for styles such as DIN 1505-2: letters of its authors and the year, “Doe65”, “RoNo78”.
enum CitationLabel {
    static func trigraph(of item: CitationItem) -> String {
        var people: [PersonName] = []
        for variable in [NameVariable.author, .editor, .translator] where people.isEmpty {
            people = item.names(variable)
        }
        let lengths =
            switch people.count {
            case 0: [Int]()
            case 1: [4]
            case 2, 3: [Int](repeating: 2, count: people.count)
            default: [1, 1, 1, 1]
            }
        var label = ""
        for (person, length) in zip(people, lengths) {
            let name = person.literal.isEmpty ? person.family : person.literal
            label += name.filter { $0.isLetter }.prefix(length)
        }
        if people.isEmpty { label = String((item.text(.title) ?? "").filter { $0.isLetter }.prefix(4)) }
        if let year = item.date(.issued)?.start?.year {
            let short = abs(year) % 100
            label += short < 10 ? "0\(short)" : String(short)
        }
        return label
    }
}
