/// What is known of a change below a project's folders.
package enum FolderChange: Sendable, Equatable {
    /// These files may be others, relative to the root.
    case files(Set<String>)
    /// Anything may be.
    case everything

    /// Both changes as one.
    mutating func add(_ other: FolderChange) {
        if case .files(let known) = self, case .files(let more) = other {
            self = .files(known.union(more))
        } else {
            self = .everything
        }
    }
}
