/// A variable of an item that holds people and institutions (CSL 1.0.2, appendix IV, “Name Variables”).
package enum NameVariable: String, Sendable, Hashable, CaseIterable {
    case author, chair
    case collectionEditor = "collection-editor"
    case compiler, composer
    case containerAuthor = "container-author"
    case contributor, curator, director, editor
    case editorialDirector = "editorial-director"
    case editorTranslator = "editor-translator"
    case executiveProducer = "executive-producer"
    case guest, host, illustrator, interviewer, narrator, organizer
    case originalAuthor = "original-author"
    case performer, producer, recipient
    case reviewedAuthor = "reviewed-author"
    case scriptWriter = "script-writer"
    case seriesCreator = "series-creator"
    case translator

    private static let table: [String: NameVariable] = {
        var table = [String: NameVariable](uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
        table["editortranslator"] = .editorTranslator
        return table
    }()

    package init?(name: String) {
        guard let variable = Self.table[name] else { return nil }
        self = variable
    }

    /// The term that labels the role; `editortranslator` is written together in locales.
    var term: String {
        self == .editorTranslator ? "editortranslator" : rawValue
    }
}
