import Synchronization

/// What a processor has rendered before and can give again: parts that depend on a source alone, whole citations of
/// one source, and cites as they are compared.
///
/// Shared by all pages and tasks behind a lock. It forgets everything when it grows beyond a limit.
final class CitationMemo: Sendable {
    struct MacroKey: Hashable, Sendable {
        let item: ObjectIdentifier
        let macro: Int
    }

    struct CitationKey: Hashable, Sendable {
        let reference: CitationReference
        let position: CitePosition
        let number: Int
        let distinction: CiteDistinction
    }

    private struct Memory {
        var macros: [MacroKey: Rendered] = [:]
        var citations: [CitationKey: CitationText] = [:]
        var comparisons: [ObjectIdentifier: ComparedCite] = [:]
    }

    private static let limit = 50_000

    private let memory = Mutex(Memory())

    func macro(_ key: MacroKey) -> Rendered? {
        memory.withLock { $0.macros[key] }
    }

    func remember(_ rendered: Rendered, as key: MacroKey) {
        memory.withLock {
            if $0.macros.count >= Self.limit { $0.macros.removeAll() }
            $0.macros[key] = rendered
        }
    }

    func citation(_ key: CitationKey) -> CitationText? {
        memory.withLock { $0.citations[key] }
    }

    func remember(_ text: CitationText, as key: CitationKey) {
        memory.withLock {
            if $0.citations.count >= Self.limit { $0.citations.removeAll() }
            $0.citations[key] = text
        }
    }

    func comparison(_ item: CitationItem) -> ComparedCite? {
        memory.withLock { $0.comparisons[ObjectIdentifier(item)] }
    }

    func remember(_ cite: ComparedCite, of item: CitationItem) {
        memory.withLock {
            if $0.comparisons.count >= Self.limit { $0.comparisons.removeAll() }
            $0.comparisons[ObjectIdentifier(item)] = cite
        }
    }
}

/// A cite as disambiguation compares it: its words, and the names that it shows.
struct ComparedCite: Sendable {
    let text: String
    let shown: [ShownNames]
}
