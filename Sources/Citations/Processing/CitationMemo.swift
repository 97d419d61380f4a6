import Synchronization

/// What a processor has rendered before and can give again: parts of sources, and whole citations of one source.
///
/// Shared by all pages and tasks behind locks. It forgets everything when it grows beyond a limit.
final class CitationMemo: Sendable {
    struct CitationKey: Hashable, Sendable {
        let reference: CitationReference
        let position: CitePosition
        let number: Int
        let distinction: CiteDistinction

        /// The key of the same citation with another locator.
        func at(_ locator: String) -> CitationKey {
            CitationKey(reference: reference.at(locator), position: position, number: number, distinction: distinction)
        }
    }

    /// What is known of a citation whose locator is a plain number.
    enum Numbered: Sendable {
        /// It was made with one number.
        case once(String, CitationText)
        case known(NumberedCitation)
        /// Its numbers do not stand for each other.
        case single
    }

    private static let maximumSources = 5_000
    private static let maximumCitations = 50_000

    /// By the places of the items in memory: a key of a type of its own would be looked up among all conformances of
    /// the program.
    private let sources = Mutex<[Int: SourceMemory]>([:])
    private let citations = Mutex<[CitationKey: CitationText]>([:])
    /// With the placeholder as the locator.
    private let numbered = Mutex<[CitationKey: Numbered]>([:])

    /// The memory of one source in a style, empty at first.
    func memory(of item: CitationItem, in style: CitationStyle) -> SourceMemory {
        let source = Int(bitPattern: ObjectIdentifier(item))
        if let known = sources.withLock({ $0[source] }) { return known }
        let new = SourceMemory(style.narrowed(to: item))
        return sources.withLock { sources in
            if let known = sources[source] { return known }
            if sources.count >= Self.maximumSources { sources.removeAll() }
            sources[source] = new
            return new
        }
    }

    func numbered(_ key: CitationKey) -> Numbered? {
        numbered.withLock { $0[key] }
    }

    func remember(_ numbered: Numbered, as key: CitationKey) {
        self.numbered.withLock {
            if $0.count >= Self.maximumCitations { $0.removeAll() }
            $0[key] = numbered
        }
    }

    func citation(_ key: CitationKey) -> CitationText? {
        citations.withLock { $0[key] }
    }

    func remember(_ text: CitationText, as key: CitationKey) {
        citations.withLock {
            if $0.count >= Self.maximumCitations { $0.removeAll() }
            $0[key] = text
        }
    }
}
