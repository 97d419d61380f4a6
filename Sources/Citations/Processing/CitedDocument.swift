/// The citations and the bibliography of one page.
package struct CitedDocument: Sendable {
    /// One text for each citation, in their order; empty where none of its sources is known.
    package let citations: [CitationText]
    let processor: CitationProcessor
    let registry: SourceRegistry

    /// The sources that were cited or listed, in the style's order; none for a style without a bibliography. Made anew
    /// each time it is asked for.
    package var bibliography: [BibliographyEntry] {
        BibliographyRenderer(processor: processor, registry: registry).entries()
    }

    /// Who a source is by, as cites in the text name them; nil where they name nobody.
    package func authors(of id: String) -> CitationText? {
        guard let item = processor.library[id] else { return nil }
        var renderer = processor.renderer(registry.context(item, .citation))
        let pieces = renderer.pieces(of: renderer.narrowed.citation)
        return pieces.branch(role: .names).map { Assembly.text($0, processor.locale) }
    }

    package var bibliographyLayout: BibliographyLayout { BibliographyLayout(processor.style.bibliography) }
}

/// One source as the bibliography lists it.
package struct BibliographyEntry: Sendable, Hashable {
    /// The source's key.
    package let id: String
    package let text: CitationText

    package init(id: String, text: CitationText) {
        self.id = id
        self.text = text
    }

    /// The script of its first letter, for bibliographies in groups.
    package var script: EntryScript { EntryScript(of: text.plain) }
}

/// How a style sets its bibliography (CSL 1.0.2, “Whitespace”).
package struct BibliographyLayout: Sendable, Hashable {
    package let hasHangingIndent: Bool
    /// Whether a first field stands in a column of its own, and whether that column lies in the margin.
    package let alignsSecondField: Bool
    package let putsFirstFieldInMargin: Bool
    /// In lines.
    package let lineSpacing: Int
    package let entrySpacing: Int

    init(_ section: BibliographySection?) {
        hasHangingIndent = section?.hasHangingIndent ?? false
        alignsSecondField = section?.secondFieldAlign != nil
        putsFirstFieldInMargin = section?.secondFieldAlign == .margin
        lineSpacing = section?.lineSpacing ?? 1
        entrySpacing = section?.entrySpacing ?? 1
    }
}
