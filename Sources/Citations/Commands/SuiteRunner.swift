import Diagnostics
import Serialization

/// Runs one case of the CSL test suite.
struct SuiteRunner {
    private let test: SuiteCase
    private let processor: CitationProcessor?

    init(_ test: SuiteCase, _ repository: StyleRepository) {
        self.test = test
        var bag = DiagnosticBag()
        let library = Self.library(test.section("INPUT") ?? "", &bag)
        let style = CitationStyle.read(Array((test.section("CSL") ?? "").utf8), file: "CSL", &bag)
        processor = style.map { CitationProcessor(style: $0, library: library, repository: repository) }
    }

    /// The sources; those without an id get one, for the suite has such.
    private static func library(_ input: String, _ bag: inout DiagnosticBag) -> SourceLibrary {
        let nodes = JSONReader.read(Array(input.utf8), file: "INPUT", &bag)?.elements ?? []
        let items = nodes.enumerated().compactMap { index, node -> CitationItem? in
            guard let entries = node.entries else { return nil }
            let id = Node(.scalar(Node.Scalar("no-id-\(index)", isQuoted: true)), range: node.range)
            let entry = Node.Entry(key: "id", keyRange: node.range, value: id)
            let named = node["id"] == nil ? Node(.mapping(entries + [entry]), range: node.range) : node
            return CitationItem.read(named, file: "INPUT", &bag)
        }
        return SourceLibrary(items)
    }

    func result() -> String {
        guard let processor else { return "" }
        let mode = (test.section("MODE") ?? "citation").trimmingSpaces
        let steps = citations()
        let registry: SourceRegistry
        if let steps {
            registry = SourceRegistry(
                processor: processor, ids: steps.last?.clusters.flatMap { $0.items.map(\.id) } ?? [])
        } else {
            registry = SourceRegistry(processor: processor, ids: listed(processor))
        }
        if mode.hasPrefix("bibliography") { return bibliography(processor, registry) }
        if let steps { return changes(processor, steps) }
        let (clusters, positions) = citationItems(processor)
        return processor.document(clusters, registry, positions: positions, namesSilentSources: false).citations
            .map { Self.citation($0) }.joined(separator: "\n")
    }

    private static func citation(_ text: CitationText) -> String {
        text.isEmpty ? "[CSL STYLE ERROR: reference with no printed form.]" : SuiteHTML.string(text)
    }

    // MARK: Bibliography

    /// The keys that the bibliography lists: those of the last `BIBENTRIES`, or all.
    private func listed(_ processor: CitationProcessor) -> [String] {
        guard let entries = json("BIBENTRIES")?.elements?.last?.elements else { return processor.library.ids }
        return entries.compactMap(\.text)
    }

    private func bibliography(_ processor: CitationProcessor, _ registry: SourceRegistry) -> String {
        let entries = processor.document([], registry).bibliography
        let filter = json("BIBSECTION").map { SuiteFilter($0) }
        var output = "<div class=\"csl-bib-body\">\n"
        for entry in entries {
            if let filter, let item = processor.library[entry.id], !filter.keeps(item) { continue }
            output += "  <div class=\"csl-entry\">" + SuiteHTML.string(entry.text) + "</div>\n"
        }
        return output + "</div>"
    }

    // MARK: Citations without a history

    /// The clusters of `CITATION-ITEMS`, or one of all sources, with the positions that they claim.
    private func citationItems(_ processor: CitationProcessor) -> ([CitationCluster], [[CitePosition]]) {
        guard let node = json("CITATION-ITEMS"), let lists = node.elements else {
            let ids = processor.library.ids
            return ([CitationCluster(ids.map { CitationReference($0) })], [ids.map { _ in CitePosition() }])
        }
        var clusters: [CitationCluster] = []
        var positions: [[CitePosition]] = []
        for list in lists {
            let nodes = list.elements ?? []
            clusters.append(CitationCluster(nodes.compactMap(Self.reference)))
            positions.append(nodes.filter { $0["id"]?.text != nil }.map(Self.position))
        }
        return (clusters, positions)
    }

    private static func reference(_ node: Node) -> CitationReference? {
        guard let id = node["id"]?.text else { return nil }
        let form: CitationReference.Form =
            isTrue(node["author-only"]) ? .authorOnly : isTrue(node["suppress-author"]) ? .suppressAuthor : .normal
        let (label, locator) = LocatorText.labeled(
            node["locator"]?.text ?? "", label: node["label"]?.text.flatMap { LocatorLabel(name: $0) })
        return CitationReference(
            id, locator: locator, label: label, prefix: node["prefix"]?.text ?? "", suffix: node["suffix"]?.text ?? "",
            form: form)
    }

    private static func isTrue(_ node: Node?) -> Bool {
        node?.text == "true" || node?.text == "1"
    }

    private static func position(_ node: Node) -> CitePosition {
        var position = CitePosition()
        switch node["position"]?.integer {
        case 1: position.kind = .subsequent
        case 2: position.kind = .ibid
        case 3: position.kind = .ibidWithLocator
        default: break
        }
        position.isNearNote = Self.isTrue(node["near-note"])
        position.firstNoteNumber = node["first-reference-note-number"]?.integer
        return position
    }

    // MARK: Citations with a history

    /// The document after one step of `CITATIONS`.
    private struct Step {
        let ids: [String]
        let clusters: [CitationCluster]
    }

    private func citations() -> [Step]? {
        guard let lists = json("CITATIONS")?.elements else { return nil }
        var known: [String: [CitationReference]] = [:]
        var steps: [Step] = []
        for list in lists {
            guard let parts = list.elements, parts.count >= 3 else { continue }
            let id = parts[0]["citationID"]?.text ?? "\(steps.count)"
            known[id] = (parts[0]["citationItems"]?.elements ?? []).compactMap(Self.reference)
            let note = parts[0]["properties"]?["noteIndex"]?.integer ?? 0
            var order = Self.places(parts[1])
            order.append((id, note))
            order += Self.places(parts[2])
            steps.append(
                Step(
                    ids: order.map(\.0),
                    clusters: order.map { CitationCluster(known[$0.0] ?? [], noteNumber: $0.1) }))
        }
        return steps
    }

    private static func places(_ node: Node) -> [(String, Int)] {
        (node.elements ?? []).compactMap { pair in
            guard let parts = pair.elements, parts.count == 2, let id = parts[0].text else { return nil }
            return (id, parts[1].integer ?? 0)
        }
    }

    /// All citations after the last step, those that it made or changed marked.
    private func changes(_ processor: CitationProcessor, _ steps: [Step]) -> String {
        guard let last = steps.last else { return "" }
        let now = state(processor, last)
        let before = steps.count > 1 ? state(processor, steps[steps.count - 2]) : nil
        let touched = touchedGroups(processor, last, now, before)
        return last.ids.enumerated().map { index, id in
            let isTouched = last.clusters[index].items.contains { item in
                now.registry.groups[item.id].map(touched.contains) ?? false
                    && now.registry.distinctions[item.id]?.isMoreThanSuffix ?? false
            }
            let isChanged = id == lastChanged || before?.texts[id] != now.texts[id] || isTouched
            return (isChanged ? ">>" : "..") + "[\(index)] " + (now.texts[id]?.text ?? "")
        }.joined(separator: "\n")
    }

    /// A citation and what a change of makes the suite look at it anew.
    private struct CitedText: Equatable {
        let text: String
        /// The number of its note, where the style shows the numbers of notes.
        let noteNumber: Int?
        /// The citation numbers of its sources, where the style shows them.
        let numbers: [Int?]
    }

    private func state(_ processor: CitationProcessor, _ step: Step)
        -> (registry: SourceRegistry, texts: [String: CitedText])
    {
        let registry = SourceRegistry(processor: processor, ids: step.clusters.flatMap { $0.items.map(\.id) })
        let document = processor.document(step.clusters, registry, namesSilentSources: false)
        var texts: [String: CitedText] = [:]
        for (index, id) in step.ids.enumerated() {
            let cluster = step.clusters[index]
            texts[id] = CitedText(
                text: Self.citation(document.citations[index]),
                noteNumber: shows(.firstReferenceNoteNumber) ? cluster.noteNumber : nil,
                numbers: shows(.citationNumber) ? cluster.items.map { registry.numbers[$0.id] } : [])
        }
        return (registry, texts)
    }

    /// Whether the style's citations hold a variable, as far as its text says.
    private func shows(_ variable: TextVariable) -> Bool {
        test.section("CSL")?.contains("variable=\"" + variable.name + "\"") ?? false
    }

    /// The cites looked at anew because the last step added a source that looks like others, or cited one again in a
    /// style that tells such apart by conditions.
    private func touchedGroups(
        _ processor: CitationProcessor, _ last: Step, _ now: (registry: SourceRegistry, texts: [String: CitedText]),
        _ before: (registry: SourceRegistry, texts: [String: CitedText])?
    ) -> Set<String> {
        guard let before, let index = last.ids.firstIndex(where: { $0 == lastChanged }) else { return [] }
        let ids = last.clusters[index].items.map(\.id).filter {
            processor.style.testsDisambiguate || before.registry.numbers[$0] == nil
        }
        return Set(ids.compactMap { now.registry.groups[$0] })
    }

    /// The citation that the last step was about.
    private var lastChanged: String? {
        json("CITATIONS")?.elements?.last?.elements?.first?["citationID"]?.text
    }

    private func json(_ name: String) -> Node? {
        guard let text = test.section(name) else { return nil }
        var bag = DiagnosticBag()
        return JSONReader.read(Array(text.utf8), file: name, &bag)
    }
}
