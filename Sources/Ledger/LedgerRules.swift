import Diagnostics

extension Rule {
    package static let ledgerID = Rule(
        "ledger.id", .error,
        summary: "Ids have no spaces, commas, slashes, quotes or brackets",
        explanation: "Ids name things in prose (`:claim[victims-2024]`), in SQL, in lists and in addresses.",
        wrong: "id: victims 2024", right: "id: victims-2024")
    package static let claimColumn = Rule(
        "claim.column", .error,
        summary: "claims.csv has the columns id, indicator, value, attributed_to and source",
        explanation: "Others that Attest reads are value_high, unit, qualifier, period_start, period_end, as_of, "
            + "locator, status, note, statement, topic, access, superseded_by, numerator, denominator and base. Further "
            + "columns are kept and can be used in queries.",
        wrong: "id,indicator,value,atributed_to,source", right: "id,indicator,value,attributed_to,source")
    package static let claimUnknown = Rule(
        "claim.unknown", .error,
        summary: "A claim that is named is in the ledger",
        explanation: "Claims are rows of Content/ledger/claims.csv. A row with an error counts as missing too.",
        wrong: ":claim[victims-2027]", right: ":claim[victims-2026]")
    package static let claimDuplicate = Rule(
        "claim.duplicate", .error,
        summary: "Each claim has an id of its own",
        explanation: "A revised value does not replace the old row: it is a new claim, and the old one has the status "
            + "`superseded`.",
        wrong: "victims-2024 twice in the column id", right: "victims-2024 and victims-2024-revised")
    package static let claimNumber = Rule(
        "claim.number", .error,
        summary: "Values of claims are ASCII decimals",
        explanation: "Digits 0–9, a point before decimals, no grouping, no unit. “About” and “over” are qualifiers.",
        wrong: "\"1.234,5\"", right: "1234.5")
    package static let claimRange = Rule(
        "claim.range", .error,
        summary: "A range has a lower and an upper end, in this order",
        explanation: "`value` is the lower end and `value_high` the upper.",
        wrong: "value 1600000, value_high 1000000", right: "value 1000000, value_high 1600000")
    package static let claimDate = Rule(
        "claim.date", .error,
        summary: "Dates of claims are ISO 8601 dates that exist",
        explanation: "At the precision that is known: `2024`, `2024-05` or `2024-05-30`. Not known is an empty cell.",
        wrong: "30.05.2024", right: "2024-05-30")
    package static let claimPeriod = Rule(
        "claim.period", .error,
        summary: "A period ends after it begins",
        explanation: "`period_start` and `period_end` are what the value covers; `as_of` is when it was so.",
        wrong: "period_start 2024, period_end 2023", right: "period_start 2023, period_end 2024")
    package static let claimQualifier = Rule(
        "claim.qualifier", .error,
        summary: "Qualifiers are exact, over, about, up-to, at-least or estimate",
        explanation: "The qualifier is data, so that no translation can drop it. An empty cell is `exact`.",
        wrong: "approx", right: "about")
    package static let claimStatus = Rule(
        "claim.status", .error,
        summary: "Statuses are current, superseded, disputed, unverified or withdrawn",
        explanation: "An empty cell is `current`. A claim that names a successor is `superseded`.",
        wrong: "old", right: "superseded")
    package static let claimAccess = Rule(
        "claim.access", .error,
        summary: "Access is read, excerpt, cited or missing",
        explanation: "How the project knows the source: somebody read it, only a stored excerpt was read, another text "
            + "cites it and nobody has read it, or it could not be found. An empty cell says nothing.",
        wrong: "seen", right: "read")
    package static let claimIndicator = Rule(
        "claim.indicator", .error,
        summary: "A claim with a value says what is measured",
        explanation: "`indicator` is an id of indicators.yaml. A statement without a value may go without.",
        wrong: "victims-2024,,58", right: "victims-2024,victims,58")
    package static let claimUnit = Rule(
        "claim.unit", .warning,
        summary: "A claim's unit is its indicator's, or converts into it exactly",
        explanation: "Hectares and square kilometers convert; people and mines do not, nor do two currencies. An "
            + "indicator without a unit takes claims in any.",
        wrong: "ha where the indicator is in people", right: "people")
    package static let claimSource = Rule(
        "claim.source", .error,
        summary: "Every claim has a source",
        explanation: "`source` is an id of Content/sources.json.",
        wrong: "an empty cell in the column source", right: "agency-2025")
    package static let claimSpeaker = Rule(
        "claim.speaker", .warning,
        summary: "Every claim has a speaker",
        explanation: "`attributed_to` is who says it, which is not always who published it.",
        wrong: "an empty cell in the column attributed_to", right: "Energy agency")
    package static let claimSuperseded = Rule(
        "claim.superseded", .warning,
        summary: "A superseded claim is used only beside the one that took its place",
        explanation: "Use the newer claim, or name both on the page.",
        wrong: ":claim[victims-2024]", right: ":claim[victims-2024-revised]")
    package static let claimOverwritten = Rule(
        "claim.overwritten", .warning,
        summary: "Published values are not overwritten",
        explanation: "A value that has been published stays: a revision is a claim of its own, and a mistake is an "
            + "entry of corrections.yaml that names the claim. The published claims.json is what is compared with.",
        wrong: "victims-2024 was 58 and is 61", right: "victims-2024 superseded by victims-2024-revised")
    package static let claimHistory = Rule(
        "claim.history", .warning,
        summary: "The published claims can be compared with the new ones",
        explanation:
            "A build reads `data/claims.json` of the site that it replaces and tells what changed. Where that file "
            + "is no list of claims, a changed value could pass unseen.",
        wrong: "data/claims.json cut short", right: "data/claims.json as the last build wrote it")
    package static let claimStale = Rule(
        "claim.stale", .warning,
        summary: "A value more than 12 months old is shown with its date",
        explanation: "A reader takes a number without a date for today's. Show the as-of date with the value, or write "
            + "it into the same sentence.",
        wrong: ":claim[cleared-2024]", right: ":claim[cleared-2024]{as-of=show}")
    package static let numberTyped = Rule(
        "number.typed", .warning,
        summary: "Numbers in commentary are bound to the ledger",
        explanation: "A typed number has no speaker, no date and no source, and is not formatted for the page’s "
            + "language. Years, dates, ordinals, times, telephone numbers, numbers of pages and articles, names and "
            + "quotations of at most 15 words are left alone. Where a number is meant, write `:plain[112]`, or put the "
            + "line `<!-- attest: numbers meant -->` before the block. A title or description says so with the comment "
            + "`# attest: numbers meant` at the end of its line.",
        wrong: "Mines hurt 58 people in 2023.", right: "Mines hurt :claim[victims-2023] in 2023.")
    package static let termLoaded = Rule(
        "term.loaded", .warning,
        summary: "The site’s voice takes no side",
        explanation: "Loaded terms may stand only in an attributed quotation of at most 15 words. The list of each "
            + "language can be replaced in Content/loaded-terms.yaml: `en: [liberat*, so-called]`.",
        wrong: "the liberated districts", right: "districts that came under Azerbaijani control in 2020")
    package static let percentDenominator = Rule(
        "percent.denominator", .warning,
        summary: "A percentage says what it is a share of",
        explanation:
            "The columns `numerator` and `denominator` of claims.csv name claims or values; `base` says in words "
            + "what the whole is.",
        wrong: "10.5 percent without denominator", right: "numerator cleared-2024, denominator area-high-risk")
    package static let currencySum = Rule(
        "currency.sum", .error,
        summary: "Sums stay within one currency",
        explanation: "Currencies are never converted, so that values in two of them cannot be added.",
        wrong: "SELECT sum(value) FROM claims over EUR and USD", right: "SELECT unit, sum(value) … GROUP BY unit")
    package static let indicatorUnknown = Rule(
        "indicator.unknown", .error,
        summary: "An indicator that is named is in indicators.yaml",
        explanation: "Indicators say what is measured, in which unit, and who counts it.",
        wrong: ":latest[victms]", right: ":latest[victims]")
    package static let indicatorDuplicate = Rule(
        "indicator.duplicate", .error, summary: "Each indicator has an id of its own",
        explanation: "Of two entries with one id only the first is used.", wrong: "- id: output\n- id: output",
        right: "- id: output\n- id: output-peak")
    package static let sourceUnknown = Rule(
        "source.unknown", .error,
        summary: "A source that is named is in sources.json",
        explanation: "Sources are items of Content/sources.json, named by their `id`.",
        wrong: "[@agncy-2025]", right: "[@agency-2025]")
    package static let speakerUnknown = Rule(
        "speaker.unknown", .warning,
        summary: "A speaker's name is written as in speakers.yaml",
        explanation: "Two spellings are two speakers, and the second has no kind and no side.",
        wrong: "Enrgy agency", right: "Energy agency")
    package static let speakerDuplicate = Rule(
        "speaker.duplicate", .error, summary: "Each speaker stands once in speakers.yaml",
        explanation: "Of two entries with one name only the first is used.", wrong: "- name: ANAMA\n- name: ANAMA",
        right: "- name: ANAMA")
    package static let speakerKind = Rule(
        "speaker.kind", .error,
        summary: "A speaker's kind is one of the known ones",
        explanation: "official, ngo, de-facto, press, court, international, academic, company or author.",
        wrong: "ANAMA: { kind: state }", right: "ANAMA: { kind: official }")
    package static let derivedUnknown = Rule(
        "derived.unknown", .error,
        summary: "A derived value that is named is in derived.yaml",
        explanation: "Values that the site computes are entries of Content/ledger/derived.yaml.",
        wrong: ":derived[grwth]", right: ":derived[growth]")
    package static let derivedDuplicate = Rule(
        "derived.duplicate", .error, summary: "Each derived value has an id of its own",
        explanation: "Of two entries with one id only the first is used.", wrong: "- id: growth\n- id: growth",
        right: "- id: growth\n- id: growth-total")
    package static let derivedValue = Rule(
        "derived.value", .error,
        summary: "A derivation gives one row whose first column is a number",
        explanation: "A second column named `value_high` is the upper end of a range.",
        wrong: "query: SELECT value FROM claims",
        right: "query: SELECT sum(value) FROM claims WHERE indicator = 'output'")
    package static let derivedInputs = Rule(
        "derived.inputs", .warning,
        summary: "“from” names the claims that a derived value is computed from",
        explanation: "Attest follows the query's rows back to their claims and compares.",
        wrong: "from: [output-2023]", right: "from: [output-2023, output-2024]")
    package static let checkDuplicate = Rule(
        "check.duplicate", .error, summary: "Each check has an id of its own",
        explanation: "Of two entries with one id only the first is used.", wrong: "- id: sums\n- id: sums",
        right: "- id: sums\n- id: series")
    package static let checkFailed = Rule(
        "check.failed", .error,
        summary: "Checks find nothing that is not explained",
        explanation: "Each row that a check's query returns is a finding. Mend the data, or explain the finding under "
            + "`known`; explanations are published on the Data notes.",
        wrong: "known: {}", right: "known: { victims-2024: \"Counted later, see correction 3\" }")
    package static let checkKnownUnused = Rule(
        "check.known-unused", .warning,
        summary: "Explanations under “known” explain a finding",
        explanation: "An explanation of nothing is out of date or mistyped.",
        wrong: "known: { victms-2024: … }", right: "known: { victims-2024: … }")
    package static let placeUnknown = Rule(
        "place.unknown", .error, summary: "A place that is named is in places.yaml",
        explanation: "Places are entries of Content/places.yaml.", wrong: ":place[aghdm]", right: ":place[aghdam]")
    package static let placeDuplicate = Rule(
        "place.duplicate", .error, summary: "Each place has an id of its own",
        explanation: "Of two entries with one id only the first is used.", wrong: "- id: aghdam\n- id: aghdam",
        right: "- id: aghdam")
    package static let termUnknown = Rule(
        "term.unknown", .error, summary: "A term that is named is in glossary.yaml",
        explanation: "Terms are entries of Content/glossary.yaml.", wrong: ":term[uxoo]", right: ":term[uxo]")
    package static let termDuplicate = Rule(
        "term.duplicate", .error, summary: "Each term has an id of its own",
        explanation: "Of two entries with one id only the first is used.", wrong: "- id: uxo\n- id: uxo",
        right: "- id: uxo")
}

extension RuleCatalog {
    package static let ledger: [Rule] = [
        .ledgerID, .claimColumn, .claimUnknown, .claimDuplicate, .claimNumber, .claimRange, .claimDate, .claimPeriod,
        .claimQualifier, .claimStatus, .claimAccess, .claimIndicator, .claimUnit, .claimSource, .claimSpeaker,
        .claimSuperseded, .claimOverwritten, .claimHistory, .claimStale, .numberTyped, .termLoaded, .percentDenominator,
        .currencySum,
        .indicatorUnknown,
        .indicatorDuplicate,
        .sourceUnknown, .speakerUnknown, .speakerDuplicate, .speakerKind, .derivedUnknown, .derivedDuplicate,
        .derivedValue, .derivedInputs, .checkDuplicate, .checkFailed, .checkKnownUnused, .placeUnknown,
        .placeDuplicate, .termUnknown, .termDuplicate,
    ]
}
