import Diagnostics
import Files
import Localization
import Serialization

extension ClaimLedger {
    /// Reads the files of the ledger, any of which may be missing. What is wrong is reported at its place; a claim or
    /// an entry with an error is left out, and everything else is there.
    package static func load(
        _ tree: FileTree, sources: [SourceRecord], options: LedgerOptions, _ bag: inout DiagnosticBag
    ) -> ClaimLedger {
        let reader = LedgerFileReader(tree: tree, folder: options.folder)
        var parts = Parts()
        parts.sources = sources
        let indicators = reader.entries(
            "ledger/indicators.yaml", .indicatorDuplicate, "indicator", id: \Indicator.id, place: { $0.range }, &bag
        ) {
            Indicator.decode($0, file: $1, &$3)
        }
        parts.indicators = indicators ?? []
        let speakers = reader.speakers(&bag)
        parts.speakers = speakers ?? []
        if let document = reader.document("ledger/claims.csv", &bag) {
            let columns = ClaimColumns(document, &bag)
            parts.columns = document.header.map(\.text)
            parts.extraColumns = columns.extras.map(\.name)
            if columns.isComplete {
                parts.claims = ClaimReader(
                    document, columns: columns, indicators: indicators, sources: sources, speakers: speakers
                ).read(&bag)
            }
        }
        parts.derivations =
            reader.entries(
                "ledger/derived.yaml", .derivedDuplicate, "derivation", id: \Derivation.id, place: { $0.range }, &bag
            ) {
                Derivation.decode($0, file: $1, bytes: $2, &$3)
            } ?? []
        parts.checks =
            reader.entries("ledger/checks.yaml", .checkDuplicate, "check", id: \Check.id, place: { $0.range }, &bag) {
                Check.decode($0, file: $1, bytes: $2, &$3)
            } ?? []
        parts.corrections =
            (reader.entries("ledger/corrections.yaml", nil, "correction", id: \Correction.id, place: { $0.range }, &bag)
        {
            Correction.decode($0, file: $1, &$3)
        } ?? []).enumerated().sorted { a, b in
            a.element.date == b.element.date ? a.offset < b.offset : b.element.date < a.element.date
        }.map(\.element)
        parts.places =
            reader.entries("places.yaml", .placeDuplicate, "place", id: \Place.id, place: { $0.range }, &bag) {
                Place.decode($0, file: $1, &$3)
            } ?? []
        parts.terms =
            reader.entries("glossary.yaml", .termDuplicate, "term", id: \Term.id, place: { $0.range }, &bag) {
                Term.decode($0, file: $1, &$3)
            } ?? []
        let ledger = ClaimLedger(parts, options: options)
        ledger.checkReferences(&bag)
        guard let document = reader.document("ledger/claim_sources.csv", &bag) else { return ledger }
        parts.claimSources = ClaimSource.read(
            document, claims: { ledger.claim($0) != nil }, sources: { ledger.source($0) != nil },
            unknown: { (ledger.unknownClaim($0, at: $1), ledger.unknownSource($0, at: $1)) }, &bag)
        return ClaimLedger(parts, options: options)
    }

    /// Ids that one entry of the ledger names in another.
    private func checkReferences(_ bag: inout DiagnosticBag) {
        for derivation in derivations {
            for node in derivation.inputNodes { checkClaim(node, file: derivation.range.file, &bag) }
        }
        for correction in corrections {
            for node in correction.claimNodes { checkClaim(node, file: correction.range.file, &bag) }
            for node in correction.sourceNodes {
                guard let id = node.text, source(id) == nil else { continue }
                bag.add(unknownSource(id, at: SourceRange(file: correction.range.file, offsets: node.range)))
            }
        }
        for indicator in indicators {
            for part in indicator.parts where self.indicator(part) == nil {
                bag.add(unknownIndicator(part, at: indicator.range))
            }
        }
    }

    private func checkClaim(_ node: Node, file: String, _ bag: inout DiagnosticBag) {
        guard let id = node.text, claim(id) == nil else { return }
        bag.add(unknownClaim(id, at: SourceRange(file: file, offsets: node.range)))
    }
}

/// Reads the ledger's files out of a tree.
private struct LedgerFileReader {
    let tree: FileTree
    let folder: String

    func document(_ path: String, _ bag: inout DiagnosticBag) -> CSVDocument? {
        let file = folder + "/" + path
        return tree[file].flatMap { CSVDocument.read($0, file: file, &bag) }
    }

    func speakers(_ bag: inout DiagnosticBag) -> [Speaker]? {
        let file = folder + "/ledger/speakers.yaml"
        guard let bytes = tree[file] else { return nil }
        guard let node = YAMLReader.read(bytes, file: file, &bag) else { return [] }
        return unique(
            Speaker.decodeAll(node, file: file, &bag), .speakerDuplicate, "speaker", id: \.name, place: { $0.range },
            &bag)
    }

    /// The entries of a YAML list; nil where the file is missing, empty where it cannot be read.
    ///
    /// - Parameter rule: the rule that a second entry with an id breaks; nil where ids may repeat.
    func entries<Entry>(
        _ path: String, _ rule: Rule?, _ what: String, id: KeyPath<Entry, String>,
        place: (Entry) -> SourceRange?, _ bag: inout DiagnosticBag,
        decode: (Node, String, [UInt8], inout DiagnosticBag) -> Entry?
    ) -> [Entry]? {
        let file = folder + "/" + path
        guard let bytes = tree[file] else { return nil }
        let before = bag.diagnostics.count
        guard let node = YAMLReader.read(bytes, file: file, &bag) else {
            // An empty file is an empty list; a broken one says nothing of what is in it.
            return bag.diagnostics.count == before ? [] : nil
        }
        if node.isNull { return [] }
        guard let elements = node.elements else {
            bag.add(
                .valueType, "\(node.kindName) where a list is expected",
                at: SourceRange(file: file, offsets: node.range), help: "begin each entry with a hyphen: “- id: …”")
            return nil
        }
        let entries = elements.compactMap { decode($0, file, bytes, &bag) }
        guard let rule else { return entries }
        return unique(entries, rule, what, id: id, place: place, &bag)
    }

    private func unique<Entry>(
        _ entries: [Entry], _ rule: Rule, _ what: String, id: KeyPath<Entry, String>,
        place: (Entry) -> SourceRange?, _ bag: inout DiagnosticBag
    ) -> [Entry] {
        var first: [String: SourceRange?] = [:]
        return entries.filter { entry in
            let name = entry[keyPath: id]
            guard let other = first[name] else {
                first[name] = place(entry)
                return true
            }
            bag.add(
                rule, "\(what) “\(name)” a second time", at: place(entry),
                notes: [.init("first here", at: other)], help: "give it an id of its own")
            return false
        }
    }
}
