import Files
import SiteModel

/// Pages of an earlier build that need not be rendered again, and a place to leave those of this one.
///
/// What the earlier build and this one have in common is the owner's to know: the same program and options, the same
/// day, and the same files but for the text of pages. What a page shows of other pages' text is then in its key.
package struct PageMemory: Sendable {
    /// The digest of an input, by its file.
    private let digest: @Sendable (String) -> String?
    private let stored: @Sendable (RelativePath, _ key: String) -> ArraySlice<UInt8>?
    private let keep: @Sendable (RelativePath) -> Bool
    private let note: @Sendable (RelativePath, _ key: String, _ page: ArraySlice<UInt8>) -> Void

    /// - Parameters:
    ///   - stored: what was left of a page's file under a key.
    ///   - keep: has the file of the earlier build stay as it is; false where it is not there any more.
    ///   - note: takes what is left of a page.
    package init(
        digest: @escaping @Sendable (String) -> String?,
        stored: @escaping @Sendable (RelativePath, _ key: String) -> ArraySlice<UInt8>?,
        keep: @escaping @Sendable (RelativePath) -> Bool,
        note: @escaping @Sendable (RelativePath, _ key: String, _ page: ArraySlice<UInt8>) -> Void
    ) {
        self.digest = digest
        self.stored = stored
        self.keep = keep
        self.note = note
    }

    /// A page whose file of the earlier build stays; nil where it must be rendered.
    func recall(_ page: PlannedPage, _ key: String) -> FinishedPage? {
        let path = page.address.file
        guard let bytes = stored(path, key), let finished = FinishedPage(stored: bytes, of: page), keep(path) else {
            return nil
        }
        note(path, key, bytes)
        return finished
    }

    func remember(_ finished: FinishedPage, of page: PlannedPage, _ key: String) {
        note(page.address.file, key, finished.stored[...])
    }

    /// What was left of an input that has not changed.
    ///
    /// - Parameter kind: what it is, for all inputs that something of the kind is left of.
    package func recall(_ kind: String, of file: String) -> ArraySlice<UInt8>? {
        let path = RelativePath(unchecked: kind + ":" + file)
        guard let key = digest(file), let bytes = stored(path, key) else { return nil }
        note(path, key, bytes)
        return bytes
    }

    /// Leaves something of an input to the next build.
    package func remember(_ kind: String, of file: String, _ bytes: [UInt8]) {
        if let key = digest(file) { note(RelativePath(unchecked: kind + ":" + file), key, bytes[...]) }
    }

    /// The names of pages' states: two builds that this memory spans give a page the same bytes where its key is the same.
    func keys(of site: Site) -> @Sendable (PlannedPage) -> String? {
        let uses = EvidenceUses.text(of: site)
        let digest = digest
        return { page in
            // Pages that are made from data show where claims are used, and nothing else of any text.
            guard let content = page.content else { return uses }
            guard let own = digest(content.file) else { return nil }
            // A translation says when its original has moved on.
            guard let original = site.original(of: content) else { return own }
            return digest(original.file).map { own + " " + $0 }
        }
    }
}
