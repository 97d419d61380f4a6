/// A variable of an item that holds people and institutions (CSL 1.0.2, appendix IV, “Name Variables”).
package enum NameVariable: UInt8, Sendable, Hashable, CaseIterable {
    case author, chair
    case collectionEditor
    case compiler, composer
    case containerAuthor
    case contributor, curator, director, editor
    case editorialDirector
    case editorTranslator
    case executiveProducer
    case guest, host, illustrator, interviewer, narrator, organizer
    case originalAuthor
    case performer, producer, recipient
    case reviewedAuthor
    case scriptWriter
    case seriesCreator
    case translator

    private static let table: [String: NameVariable] = {
        var table = [String: NameVariable](uniqueKeysWithValues: allCases.map { ($0.name, $0) })
        table["editortranslator"] = .editorTranslator
        return table
    }()

    package init?(name: String) {
        guard let variable = Self.table[name] else { return nil }
        self = variable
    }

    /// The term that labels the role; `editortranslator` is written together in locales.
    var term: String {
        self == .editorTranslator ? "editortranslator" : name
    }

    /// The variable's name in styles and CSL-JSON.
    package var name: String { Self.names[Int(rawValue)] }

    private static let names = allCases.map(\.spelling)

    private var spelling: String {
        switch self {
        case .collectionEditor: "collection-editor"
        case .containerAuthor: "container-author"
        case .editorialDirector: "editorial-director"
        case .editorTranslator: "editor-translator"
        case .executiveProducer: "executive-producer"
        case .originalAuthor: "original-author"
        case .reviewedAuthor: "reviewed-author"
        case .scriptWriter: "script-writer"
        case .seriesCreator: "series-creator"
        case .author: "author"
        case .chair: "chair"
        case .compiler: "compiler"
        case .composer: "composer"
        case .contributor: "contributor"
        case .curator: "curator"
        case .director: "director"
        case .editor: "editor"
        case .guest: "guest"
        case .host: "host"
        case .illustrator: "illustrator"
        case .interviewer: "interviewer"
        case .narrator: "narrator"
        case .organizer: "organizer"
        case .performer: "performer"
        case .producer: "producer"
        case .recipient: "recipient"
        case .translator: "translator"
        }
    }
}
