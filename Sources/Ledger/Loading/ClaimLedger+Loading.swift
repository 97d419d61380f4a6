import Diagnostics
import Files
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
        let indicators = reader.entries(Indicator.self, "ledger/indicators.yaml", &bag)
        parts.indicators = indicators ?? []
        let speakers = reader.speakers(&bag)
        parts.speakers = speakers ?? []
        if let (document, bytes) = reader.document("ledger/claims.csv", &bag) {
            let columns = ClaimColumns(document, &bag)
            parts.columns = document.header.map(\.text)
            parts.extraColumns = columns.extras.map(\.name)
            if columns.isComplete {
                var claims = ClaimReader(
                    document, bytes: bytes, columns: columns, indicators: indicators, sources: sources,
                    speakers: speakers)
                parts.claims = claims.read(&bag)
            }
        }
        parts.derivations = reader.entries(Derivation.self, "ledger/derived.yaml", &bag) ?? []
        parts.checks = reader.entries(Check.self, "ledger/checks.yaml", &bag) ?? []
        let corrections = reader.entries(Correction.self, "ledger/corrections.yaml", &bag) ?? []
        parts.corrections = corrections.enumerated().sorted { a, b in
            a.element.date == b.element.date ? a.offset < b.offset : b.element.date < a.element.date
        }.map(\.element)
        parts.places = reader.entries(Place.self, "places.yaml", &bag) ?? []
        parts.terms = reader.entries(Term.self, "glossary.yaml", &bag) ?? []
        let ledger = ClaimLedger(parts, options: options)
        ledger.checkReferences(&bag)
        guard let (document, _) = reader.document("ledger/claim_sources.csv", &bag) else { return ledger }
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
