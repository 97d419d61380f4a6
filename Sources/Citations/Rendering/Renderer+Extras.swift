extension Renderer {
    /// The title in the reader's language, in brackets behind a title in another.
    ///
    /// Only where the full title stands: in a first cite and in the bibliography.
    func translatedTitle(behind variable: TextVariable) -> [Piece] {
        guard variable == .title, !item.translatedTitles.isEmpty, sortKey == nil, !context.isComparison,
            let title = item.translatedTitle(in: locale.language),
            context.area == .bibliography || context.position.kind == .first,
            item.languageCode != locale.languageCode
        else { return [] }
        return [.affix(" [")] + RichText.pieces(title) + [.affix("]")]
    }

    /// A link to an archived copy behind the source's own address.
    func archivedCopy(behind variable: TextVariable) -> [Piece] {
        guard variable == .url, sortKey == nil, !context.isComparison, let address = item.archivedURL,
            CitationLink.isSafe(address)
        else { return [] }
        let words = locale.text("archived") ?? "archived copy"
        return [.affix(" ["), .span(.link(address), [.text(words)]), .affix("]")]
    }
}
