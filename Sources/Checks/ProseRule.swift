import Diagnostics
import Ledger
import Markdown
import SiteModel

/// Numbers typed by hand and loaded terms in commentary.
struct ProseRule {
    private let terms: LoadedTerms
    /// A claim for each value that exactly one claim has, for “did you mean to bind it”.
    private let claims: [Double: String]

    init(_ site: Site, _ bag: inout DiagnosticBag) {
        terms = LoadedTerms.load(site.inputs, &bag).prepared(for: site.pages.lazy.map(\.language))
        var claims: [Double: String?] = [:]
        for claim in site.ledger.claims {
            guard let value = claim.value else { continue }
            claims[value] = claims[value] == nil ? .some(claim.id) : .some(nil)
        }
        self.claims = claims.compactMapValues(\.self)
    }

    func check(_ page: ContentPage, _ bag: inout DiagnosticBag) {
        let filter = terms.filter(for: page.language)
        let mayHoldNumbers = page.document.anyWords(where: filter.mayHoldNumber)
        let mayHoldTerms = page.document.anyWords(where: filter.mayHoldTerm)
        guard mayHoldNumbers || mayHoldTerms else { return }
        let lint = ProseLint(
            Self.runs(page.document), language: page.language, file: page.file, source: page.document.source)
        if mayHoldNumbers { bag.add(contentsOf: lint.typedNumbers { claims[$0] }) }
        if mayHoldTerms { bag.add(contentsOf: lint.loadedTerms(terms)) }
    }

    private static let contexts: [(TextRun.Places, ProseRun.Context)] = [
        (.code, .code), (.address, .code), (.blockQuote, .blockQuote), (.plain, .numbersMeant),
        (.numbersMeant, .numbersMeant), (.heading, .heading), (.tableCell, .tableCell), (.note, .note),
    ]

    private static func runs(_ document: MarkdownDocument) -> [ProseRun] {
        return document.textRuns().compactMap { run in
            // The label of a directive is an identifier, not commentary.
            guard !run.places.contains(.directiveLabel) else { return nil }
            var context: ProseRun.Context = []
            if !run.places.isEmpty {
                for (place, meaning) in contexts where run.places.contains(place) { context.insert(meaning) }
            }
            return ProseRun(run.text, range: run.range, block: run.block, context: context)
        }
    }
}
