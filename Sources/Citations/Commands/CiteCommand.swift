import Diagnostics
import Markup

/// `attest cite`: notes and bibliography of sources, as text or HTML.
package enum CiteCommand {
    package enum Format: String, Sendable, CaseIterable { case text, html }

    /// What is printed, and what made it: where the process ends next, nobody needs to take that apart.
    package struct Output: Sendable {
        package var bytes: [UInt8] = []
        package var processor: CitationProcessor?
    }

    /// One note a key, each on a line, as a first citation; an empty line; then the bibliography, one entry a line.
    ///
    /// A style without a bibliography ends after the notes. An unknown key is an error and has an empty line.
    ///
    /// - Parameters:
    ///   - style: a style's name or path; the built-in style where nil.
    ///   - language: a language tag; the style's own where nil.
    ///   - keys: the sources in the order of their notes; all where empty.
    package static func run(
        sources: [UInt8], file: String, style: String?, language: String?, format: Format, keys: [String],
        repository: StyleRepository
    ) -> Diagnosed<Output> {
        var bag = DiagnosticBag()
        let library = SourceLibrary.read(sources, file: file, &bag)
        let chosen = style.map { CitationStyle.load($0, from: repository, at: nil, &bag) } ?? .builtIn
        guard let chosen else { return Diagnosed(Output(), bag) }
        let processor = CitationProcessor(style: chosen, language: language, library: library, repository: repository)
        for key in keys where library[key] == nil {
            bag.add(
                .sourceUnknown, "no source “\(key)”", at: SourceRange(file: file),
                help: Suggestion.help(for: key, among: library.ids) ?? "name a source by its id")
        }
        let ids = keys.isEmpty ? library.ids : keys
        var output = ByteOutput()
        // Each note stands for itself; what tells sources apart is found among all that are listed.
        let registry = SourceRegistry(processor: processor, ids: ids)
        let renderer = ClusterRenderer(processor: processor, registry: registry)
        for id in ids {
            let cluster = CitationCluster([CitationReference(id)].filter { library[$0.id] != nil }, noteNumber: 1)
            line(renderer.text(cluster, [CitePosition()]), format, &output)
        }
        if chosen.hasBibliography {
            output.raw("\n")
            for entry in BibliographyRenderer(processor: processor, registry: registry).entries() {
                line(entry.text, format, &output)
            }
        }
        return Diagnosed(Output(bytes: output.bytes, processor: processor), bag)
    }

    /// One line: what a style breaks into lines is joined with spaces.
    private static func line(_ text: CitationText, _ format: Format, _ output: inout ByteOutput) {
        let whole = format == .html ? CitationHTML.string(text) : text.plain
        output.raw(
            string: whole.unicodeScalars.contains(where: breaksLine)
                ? whole.split(whereSeparator: \.isNewline).joined(separator: " ") : whole)
        output.raw("\n")
    }

    private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
