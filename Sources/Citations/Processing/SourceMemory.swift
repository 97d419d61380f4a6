import Synchronization

/// What was rendered of one source in one style and language: macros that depend on the source alone, and the cite as
/// it is compared with others.
final class SourceMemory: Sendable {
    /// What a macro called for and showed.
    struct KnownMacro: Sendable {
        let result: Rendered
        let pieces: [Piece]
    }

    private struct Memory {
        /// By the macro's place in the style, as far as any was remembered.
        var macros: [KnownMacro?] = []
        var comparison: ComparedCite?
    }

    /// The style for sources like this one.
    let style: NarrowedStyle
    private let memory = Mutex(Memory())

    init(_ style: NarrowedStyle) {
        self.style = style
    }

    var comparison: ComparedCite? {
        memory.withLock { $0.comparison }
    }

    func macro(_ index: Int) -> KnownMacro? {
        memory.withLock { index < $0.macros.count ? $0.macros[index] : nil }
    }

    func remember(_ result: Rendered, _ pieces: [Piece], ofMacro index: Int) {
        memory.withLock {
            if $0.macros.isEmpty { $0.macros = Array(repeating: nil, count: style.macros.count) }
            $0.macros[index] = KnownMacro(result: result, pieces: pieces)
        }
    }

    func remember(_ cite: ComparedCite) {
        memory.withLock { $0.comparison = cite }
    }
}

/// A cite as disambiguation compares it: its words, and the names that it shows.
struct ComparedCite: Sendable {
    let text: String
    let shown: [ShownNames]
}
