import Markup

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
        /// How often the page refers to it.
        var uses = 0
        /// What the uses name in the source, each once, in the order of the page.
        var locators: [Locator] = []
    }

    /// A place in a source: with a CSL label from a citation, or in the words of the ledger.
    enum Locator: Hashable {
        case labeled(label: String, value: String)
        case words(String)
    }

    /// A reference in the text: which of those to which note, both from 1.
    struct Reference {
        let number: Int
        let use: Int

        /// What identifies it on its page.
        var id: String { use == 1 ? "fnref-\(number)" : "fnref-\(number)-\(use)" }

        func writeID(to output: inout ByteOutput) {
            output.raw("fnref-")
            output.integer(number)
            guard use > 1 else { return }
            output.raw("-")
            output.integer(use)
        }
    }

    private(set) var notes: [Note] = []
    /// The numbers of the notes beyond the first few, which are found by a look at each.
    private var numbers: [Key: Int] = [:]
    /// What is among the locators of notes that have many: a source may be named in a hundred thousand places.
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
            if notes.isEmpty { notes.reserveCapacity(16) }
            number = notes.count + 1
            if number > Self.few { numbers[key] = number }
            notes.append(Note(key: key, number: number))
        }
        notes[number - 1].uses += 1
        if let locator, isNew(locator, in: number) { notes[number - 1].locators.append(locator) }
        return Reference(number: number, use: notes[number - 1].uses)
    }

    /// Whether a note does not have a locator yet.
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
