import Markdown

/// The notes of one page, numbered by first reference: hand-written ones, sources of citations and of claims.
///
/// A source is one note however often it is used; every use adds a back-link, and its locator where it has one.
struct NoteRegistry {
    enum Key: Hashable {
        /// A footnote of the page's document, by its index.
        case footnote(Int)
        /// A source by its id.
        case source(String)
        /// A citation that says more than which source: the index of the citation on the page.
        case citation(Int)
        /// A derived value by its id: its formula and what it is computed from.
        case derivation(String)
    }

    struct Note {
        let key: Key
        /// From 1.
        let number: Int
        /// Identifiers of the references, in the order of the page.
        var references: [String]
        /// What the uses name in the source, each once, in the order of the page.
        var locators: [Locator]
    }

    /// A place in a source: with a CSL label from a citation, or in the words of the ledger.
    enum Locator: Hashable {
        case labeled(label: String, value: String)
        case words(String)
    }

    /// What a reference in the text needs to be written.
    struct Reference {
        let number: Int
        let noteID: String
        let id: String
    }

    private(set) var notes: [Note] = []
    /// The numbers of the notes beyond the first few, which are found by a look at each.
    private var numbers: [Key: Int] = [:]
    /// What is among the locators of a note that has many: a source may be named in a hundred thousand places.
    private var places: Set<Place> = []

    private struct Place: Hashable {
        let note: Int
        let locator: Locator
    }

    /// So many notes, or locators of a note, are looked at one by one: quicker than hashing.
    private static let few = 16

    /// Adds a reference to a note, numbering the note where it is the first.
    mutating func refer(to key: Key, locator: Locator? = nil) -> Reference {
        let number: Int
        if let first = notes.prefix(Self.few).firstIndex(where: { $0.key == key }) {
            number = first + 1
        } else if let known = numbers[key] {
            number = known
        } else {
            number = notes.count + 1
            if number > Self.few { numbers[key] = number }
            notes.append(Note(key: key, number: number, references: [], locators: []))
        }
        let uses = notes[number - 1].references.count
        var id = "fnref-" + String(number)
        if uses > 0 { id += "-" + String(uses + 1) }
        notes[number - 1].references.append(id)
        if let locator, isNew(locator, in: number) { notes[number - 1].locators.append(locator) }
        return Reference(number: number, noteID: Self.noteID(number), id: id)
    }

    private mutating func isNew(_ locator: Locator, in number: Int) -> Bool {
        let known = notes[number - 1].locators
        guard known.count >= Self.few else { return !known.contains(locator) }
        if known.count == Self.few {
            for place in known { places.insert(Place(note: number, locator: place)) }
        }
        return places.insert(Place(note: number, locator: locator)).inserted
    }

    static func noteID(_ number: Int) -> String { "fn-" + String(number) }
}
