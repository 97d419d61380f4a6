import Citations

/// A source named in running text.
enum SourceNames {
    /// Family names of its first authors, else its publisher, else its title.
    static func short(_ item: CitationItem) -> String {
        let names = item.names(.author).prefix(3).map { name in
            name.isInstitution
                ? name.literal : [name.nonDroppingParticle, name.family].filter { !$0.isEmpty }.joined(separator: " ")
        }
        if !names.isEmpty { return names.joined(separator: ", ") }
        return item.text(.publisher) ?? item.text(.title) ?? item.id
    }
}

extension SourceNames {
    /// A source in a table: where it appeared, else who published it, else its title.
    static func container(_ item: CitationItem) -> String {
        item.text(.containerTitle) ?? item.text(.publisher) ?? item.text(.title) ?? item.id
    }
}
