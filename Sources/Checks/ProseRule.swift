import Diagnostics
import Ledger
import Localization
import Markdown
import SiteModel

/// Numbers typed by hand and loaded terms in commentary.
struct ProseRule {
    private let terms: LoadedTerms
    private let filters: [LanguageTag: Pool<ProseFilter>]
    /// A claim for each value that exactly one claim has, for “did you mean to bind it”: few sites need any.
    private let claims: Lazy<[Double: String]>

    init(_ site: Site, _ bag: inout DiagnosticBag) {
        let languages = Set(site.pages.lazy.map(\.language))
        let terms = LoadedTerms.load(site.inputs, &bag).prepared(for: languages)
        self.terms = terms
        filters = Dictionary(uniqueKeysWithValues: languages.map { tag in (tag, Pool { terms.filter(for: tag) }) })
        let ledger = site.ledger
        claims = Lazy { Self.claimsByValue(ledger) }
    }

    private static func claimsByValue(_ ledger: ClaimLedger) -> [Double: String] {
        var claims: [Double: String?] = [:]
        for claim in ledger.claims {
            guard let value = claim.value else { continue }
            claims[value] = claims[value] == nil ? .some(claim.id) : .some(nil)
        }
        return claims.compactMapValues(\.self)
    }

    func check(_ page: ContentPage, _ bag: inout DiagnosticBag) {
        let marks = marks(of: page)
        guard marks.mayHoldNumber || marks.mayHoldTerm else { return }
        let lint = ProseLint(
            Self.runs(page), language: page.language, file: page.file, source: page.document.source)
        if marks.mayHoldNumber { bag.add(contentsOf: lint.typedNumbers { claims.value[$0] }) }
        if marks.mayHoldTerm { bag.add(contentsOf: lint.loadedTerms(terms)) }
    }

    private static let contexts: [(TextRun.Places, ProseRun.Context)] = [
        (.code, .code), (.address, .code), (.blockQuote, .blockQuote), (.plain, .numbersMeant),
        (.numbersMeant, .numbersMeant), (.heading, .heading), (.tableCell, .tableCell), (.note, .note),
    ]

    /// What the words of a page may hold.
    private func marks(of page: ContentPage) -> ProseFilter.Marks {
        // A page of a language that the rules were not made for.
        let filters = filters[page.language] ?? Pool { [terms] in terms.filter(for: page.language) }
        return filters.lend { filter in
            var marks: ProseFilter.Marks = []
            for words in page.metadata.words {
                var text = words.text
                marks.formUnion(text.withUTF8 { filter.marks(of: $0, goesOn: false) })
            }
            page.document.forEachWords { marks.formUnion(filter.marks(of: $0, goesOn: $1)) }
            filter.trim()
            return marks
        }
    }

    /// The words of the front matter, each a block of its own, and those of the text.
    private static func runs(_ page: ContentPage) -> [ProseRun] {
        let source = page.document.source
        return page.metadata.words.enumerated().map { index, words in
            var context: ProseRun.Context = .metadata
            if saysNumbersAreMeant(source, from: words.range.offsets.upperBound) { context.insert(.numbersMeant) }
            return ProseRun(words.text, range: words.range.offsets, block: -1 - index, context: context)
        } + runs(page.document)
    }

    /// Whether the rest of a line of front matter is the comment for it.
    private static func saysNumbersAreMeant(_ source: [UInt8], from start: Int) -> Bool {
        guard start <= source.count else { return false }
        let rest = source[start...].prefix { $0 != 0x0A && $0 != 0x0D }
        let words = String(decoding: rest, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return words.suffix(4) == ["#"] + NumbersMeant.words
    }

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
