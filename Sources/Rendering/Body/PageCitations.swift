import Citations
import Localization
import Markdown

/// The citations of one page in its style: all of them at once, since what tells sources apart depends on the others.
struct PageCitations: Sendable {
    private let processor: CitationProcessor?
    private let letters: LetterCase
    /// For a style that cites in the text.
    private let document: CitedDocument?
    /// Ids of the sources that the page lists without citing them.
    private let uncited: [String]

    init(scope: PageScope) {
        letters = LetterCase(scope.textProfile.tag)
        let sources = scope.site.sources
        let nocite = scope.page.content?.metadata.nocite
        uncited =
            nocite.map { $0.isEverything ? sources.items.map(\.id) : $0.keys.map(\.key) }?
            .filter { sources[$0] != nil } ?? []
        processor = scope.site.citations.processor(for: scope.page.content, in: scope.textProfile.tag)
        guard let processor, !processor.style.isNote, let content = scope.page.content?.document,
            !content.citations.isEmpty
        else {
            document = nil
            return
        }
        // A page that lists all sources tells them apart among all.
        let listsAll = content.directives.contains { $0.name == "bibliography" }
        document = processor.document(
            content.citations.map { CitationCluster($0.references) }, alsoListed: listsAll ? processor.library.ids : [])
    }

    /// Whether citations stand in the text and not in notes.
    var areInText: Bool { document != nil }

    /// The words of a citation in the text.
    func text(_ citation: Citation) -> CitationText? {
        guard let document, citation.index < document.citations.count else { return nil }
        return document.citations[citation.index]
    }

    /// Who a source is by, as a sentence that names it in the text has it.
    func authors(of key: String) -> CitationText? {
        document?.authors(of: key)
    }

    /// The sources that are cited in the text, as the page's own bibliography lists them, and those of `nocite`.
    var bibliography: [BibliographyEntry] {
        let cited = document?.bibliography ?? []
        guard let processor, !uncited.isEmpty else { return cited }
        let known = Dictionary(cited.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var ids = cited.map(\.id)
        for id in uncited where known[id] == nil && !ids.contains(id) { ids.append(id) }
        let all = processor.bibliography(of: ids)
        // A style without a bibliography lists its sources as their first notes.
        guard !all.isEmpty else {
            return ids.map { BibliographyEntry(id: $0, text: processor.note(for: CitationReference($0))) }
        }
        return all.map { known[$0.id] ?? $0 }
    }

    var layout: BibliographyLayout? { document?.bibliographyLayout ?? processor?.bibliographyLayout }

    /// The texts of some notes, by their places among all of the page. A note on a source alone cites it in full; one
    /// with words of the author's own may be short where the source was cited before.
    func notes(_ clusters: [CitationCluster], at places: [Int]) -> [CitationText] {
        guard let processor else { return places.map { _ in CitationText() } }
        if processor.style.isNote { return processor.texts(at: places, of: clusters.map(capitalized)) }
        return places.map { place in
            let cluster = clusters[place]
            guard cluster.items.count != 1 else { return processor.fullReference(cluster.items[0]) }
            return processor.document([cluster]).citations[0]
        }
    }
}

extension PageCitations {
    /// A note begins with a capital, also where the author's own words come first.
    private func capitalized(_ cluster: CitationCluster) -> CitationCluster {
        guard let first = cluster.items.first, !first.prefix.isEmpty else { return cluster }
        let start = CitationReference(
            first.id, locator: first.locator, label: first.label, prefix: letters.capitalized(first.prefix),
            suffix: first.suffix, form: first.form)
        return CitationCluster(
            [start] + cluster.items.dropFirst(), noteNumber: cluster.noteNumber, isFull: cluster.isFull)
    }
}

extension Citation {
    /// What is cited, in the words of the processor. The author of a citation in a sentence stands before it.
    var references: [CitationReference] {
        items.map { item in
            CitationReference(
                item.key, locator: item.locator?.value,
                label: item.locator.flatMap { LocatorLabel(rawValue: $0.label) }, prefix: item.prefix,
                suffix: item.suffix, form: item.suppressesAuthor || item.isAuthorInText ? .suppressAuthor : .normal)
        }
    }
}
