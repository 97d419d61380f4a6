import Diagnostics
import Localization

/// What the lints find in the words of a page.
package struct ProseLint: Sendable {
    private let runs: [ProseRun]
    private let source: [UInt8]
    private let file: String
    private let language: LanguageTag

    /// - Parameters:
    ///   - runs: in the order of the page; those of one block follow each other.
    ///   - source: the bytes of the file that their ranges are of.
    package init(_ runs: [ProseRun], language: LanguageTag, file: String, source: [UInt8]) {
        self.runs = runs
        self.source = source
        self.file = file
        self.language = language
    }

    /// One warning for each number that somebody typed instead of binding it to a claim.
    ///
    /// Years, dates, ordinals, numbers of sections, pages and lists, clock times, telephone numbers, identifiers,
    /// addresses, code and quotations of at most 15 words are left alone.
    ///
    /// - Parameter claim: the id of a claim with a value, for the help; nil where there is none.
    package func typedNumbers(claim: (Double) -> String? = { _ in nil }) -> [Diagnostic] {
        let letters = LetterCase(language)
        var found: [Diagnostic] = []
        for block in ProseBlock.blocks(runs, source: source, where: { TypedNumber.mayHold($0.text) }) {
            let numbers = TypedNumber.all(in: block.scalars)
            guard !numbers.isEmpty else { continue }
            var quoted = quotations(in: block)
            let kinds = NumberClassifier(block, numbers: numbers, language: language, letters: letters).kinds()
            for (number, kind) in Self.fractions(zip(numbers, kinds), block) where kind == .typed {
                guard !Self.isExempt(number.range, block), !quoted.hold(number.range) else { continue }
                let text = block.text(number.range)
                found.append(
                    Diagnostic(
                        .numberTyped, "number “\(text)” typed by hand",
                        at: SourceRange(file: file, offsets: block.range(number.range)),
                        help: block.contexts[number.range.lowerBound].contains(.metadata)
                            ? "leave it to the text; where it is meant, end the line with “# attest: numbers meant”"
                            : Self.help(text, claim: number.value.flatMap(claim))))
            }
        }
        return found
    }

    /// Numbers with their kinds, `3/4` joined to one.
    private static func fractions(
        _ numbers: Zip2Sequence<[TypedNumber], [NumberClassifier.Kind]>, _ block: ProseBlock
    ) -> [(TypedNumber, NumberClassifier.Kind)] {
        var joined: [(TypedNumber, NumberClassifier.Kind)] = []
        for (number, kind) in numbers {
            let slash = number.range.lowerBound - 1
            if let (last, lastKind) = joined.last, last.range.upperBound == slash, block.scalars[slash] == "/",
                kind == .typed, lastKind == .typed
            {
                joined[joined.count - 1].0 = last.over(number)
            } else {
                joined.append((number, kind))
            }
        }
        return joined
    }

    private static func help(_ text: String, claim: String?) -> String {
        guard let claim else {
            return "bind it to the ledger with :claim[id]; where it is meant, write :plain[\(text)]"
        }
        return "claim “\(claim)” has this value: write :claim[\(claim)]"
    }

    /// One warning for each loaded term in the site’s own voice; in short quotations the words are somebody else’s.
    package func loadedTerms(_ terms: LoadedTerms) -> [Diagnostic] {
        let matcher = terms.matcher(for: language)
        guard !matcher.isEmpty else { return [] }
        var found: [Diagnostic] = []
        for block in ProseBlock.blocks(runs, source: source, where: { matcher.mayMatch($0.text) }) {
            let matches = matcher.matches(in: block.scalars)
            guard !matches.isEmpty else { continue }
            var quoted = quotations(in: block)
            for match in matches {
                guard !block.contexts[match.lowerBound].contains(.code), !quoted.hold(match) else { continue }
                found.append(
                    Diagnostic(
                        .termLoaded, "loaded term “\(block.text(match))” in the site’s voice",
                        at: SourceRange(file: file, offsets: block.range(match)),
                        help: "use a neutral word, or quote the speaker in at most 15 words"))
            }
        }
        return found
    }

    private static func isExempt(_ range: Range<Int>, _ block: ProseBlock) -> Bool {
        !block.contexts[range.lowerBound].isDisjoint(with: [.code, .numbersMeant, .shown])
    }

    private func quotations(in block: ProseBlock) -> SortedRanges {
        let isBlockQuote = block.contexts.first?.contains(.blockQuote) == true
        if isBlockQuote, ShortQuotations.words(block.scalars) <= ShortQuotations.maximumWords {
            return SortedRanges([0..<block.scalars.count])
        }
        return SortedRanges(ShortQuotations.ranges(in: block.scalars))
    }
}
