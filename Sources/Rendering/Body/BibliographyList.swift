import Citations
import Localization
import Markup
import SiteModel

/// All sources of the site as the site's style lists them, each with an anchor and its claims.
struct BibliographyList {
    let scope: PageScope

    /// The entries of the page's part, all on a page that is not divided.
    ///
    /// - Parameter made: the whole list in the site's own style, where somebody keeps it.
    func write(_ record: inout PageRecord, to output: inout ByteOutput, made: SourceLists? = nil) {
        let site = scope.site
        guard let processor = site.citations.processor(for: scope.page.content, in: scope.textProfile.tag) else {
            return
        }
        let tag = scope.textProfile.tag
        let listed = made?[tag].entries ?? Self.entries(of: site, by: processor, in: tag)
        let items = BibliographyItems(scope: scope, layout: processor.bibliographyLayout)
        let parts = PartList(scope: scope, of: .sources)
        if site.configuration.bibliographyGroups == .script {
            grouped(parts.entries(of: listed), items, &record, &output)
        } else {
            self.items(parts.entries(of: listed), items, &record, &output)
        }
        parts.write(to: &output)
        downloads(&output)
    }

    /// All sources in the order in which a language's list has them.
    static func entries(
        of site: Site, by processor: CitationProcessor, in language: LanguageTag
    ) -> [BibliographyEntry] {
        let ids = site.sources.items.map(\.id)
        var entries = processor.bibliography(of: ids)
        // A style without a bibliography lists its sources as their first notes.
        if entries.isEmpty {
            entries = ids.map { BibliographyEntry(id: $0, text: processor.note(for: CitationReference($0))) }
        }
        guard site.configuration.bibliographyGroups == .script else { return entries }
        // The page's own script first.
        let groups = Dictionary(grouping: entries, by: \.script)
        let own = EntryScript(language: language.language)
        return ([own] + EntryScript.allCases.filter { $0 != own }).flatMap { groups[$0] ?? [] }
    }

    /// A list for each script under its name.
    private func grouped(
        _ entries: ArraySlice<BibliographyEntry>, _ items: BibliographyItems, _ record: inout PageRecord,
        _ output: inout ByteOutput
    ) {
        let language = scope.textProfile.tag
        for group in entries.split(by: \.script) {
            output.raw("<h2>")
            output.text(group.first.flatMap { LanguageNames.name(ofScript: $0.script.code, in: language) } ?? "…")
            output.raw("</h2>\n")
            self.items(group, items, &record, &output)
        }
    }

    private func items(
        _ entries: ArraySlice<BibliographyEntry>, _ items: BibliographyItems, _ record: inout PageRecord,
        _ output: inout ByteOutput
    ) {
        record.identifiers.formUnion(entries.map { PageScope.identifier(ofSource: $0.id) })
        items.write(Array(entries), to: &output)
    }

    /// The list as files that reference managers read.
    private func downloads(_ output: inout ByteOutput) {
        guard !scope.site.sources.items.isEmpty else { return }
        output.raw("<p class=\"source-downloads\">")
        output.text(scope.textProfile.text("page.cite.downloads"))
        for (name, label) in zip(SourceFiles.names, ["CSL-JSON", "BibTeX", "RIS"]) {
            output.raw(" <a translate=\"no\"")
            output.attribute("href", scope.href(SiteAddress("data/" + name)))
            output.raw(" download>")
            output.text(label)
            output.raw("</a>")
        }
        output.raw("</p>\n")
    }
}

extension ArraySlice {
    /// Neighbors with the same key, together.
    fileprivate func split(by key: (Element) -> some Equatable) -> [ArraySlice] {
        var groups: [ArraySlice] = []
        var start = startIndex
        for index in indices where index > start && key(self[index]) != key(self[index - 1]) {
            groups.append(self[start..<index])
            start = index
        }
        if start < endIndex { groups.append(self[start..<endIndex]) }
        return groups
    }
}
