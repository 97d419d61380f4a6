import Diagnostics
import Ledger
import Markdown
import SiteModel

/// Numbers typed by hand and loaded terms in commentary.
struct ProseRule {
    private let terms: LoadedTerms
    /// A claim for each value that exactly one claim has, for “did you mean to bind it”: few sites need any.
    private let claims: Lazy<[Double: String]>

    init(_ site: Site, _ bag: inout DiagnosticBag) {
        terms = LoadedTerms.load(site.inputs, &bag).prepared(for: site.pages.lazy.map(\.language))
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
        let filter = terms.filter(for: page.language)
        let mayHoldNumbers = Self.anyWords(page, where: filter.mayHoldNumber)
        let mayHoldTerms = Self.anyWords(page, where: filter.mayHoldTerm)
        guard mayHoldNumbers || mayHoldTerms else { return }
        let lint = ProseLint(
            Self.runs(page), language: page.language, file: page.file, source: page.document.source)
        if mayHoldNumbers { bag.add(contentsOf: lint.typedNumbers { claims.value[$0] }) }
        if mayHoldTerms { bag.add(contentsOf: lint.loadedTerms(terms)) }
    }

    private static let contexts: [(TextRun.Places, ProseRun.Context)] = [
        (.code, .code), (.address, .code), (.blockQuote, .blockQuote), (.plain, .numbersMeant),
        (.numbersMeant, .numbersMeant), (.heading, .heading), (.tableCell, .tableCell), (.note, .note),
    ]

    private static func anyWords(
        _ page: ContentPage, where holds: (UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        page.metadata.words.contains { words in
            var text = words.text
            return text.withUTF8(holds)
        } || page.document.anyWords(where: holds)
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
