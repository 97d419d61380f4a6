import Diagnostics
import Localization
import Markup

/// JSON Schemas of the ledger's YAML files, from which editors complete and check them. Closed sets are the
/// enumerations that read the files; a test holds the keys against the readers.
package enum LedgerSchemas {
    package static let all = [indicators, derived, checks, corrections, speakers, places, glossary]

    private static let id = SchemaKey(
        "id", .text, "Names it in prose, in SQL and in addresses: no spaces, commas, slashes, quotes or brackets.",
        required: true)
    private static let note = SchemaKey("note", .anything, "For authors; not shown.")

    package static let indicators = EditorSchema(
        name: "indicators", files: "Content/ledger/indicators.yaml", about: "What is measured.",
        .list(
            .object([
                id,
                SchemaKey("label", .localized, "What it is called on pages.", required: true),
                SchemaKey("definition", .localized, "What is counted, and what is not."),
                SchemaKey("unit", .text, "The unit of its claims; left out where they have several."),
                SchemaKey(
                    "kind", .choice(of: Indicator.Kind.self),
                    "cumulative: a total since a date; annual: of one year; snapshot: at one time; rate: a ratio."),
                SchemaKey("topic", .text, "Groups indicators on the evidence page."),
                SchemaKey("counted-by", .texts, "Speakers that count it themselves: their newest claim is the latest."),
                SchemaKey("parts", .texts, "Indicators whose values add up to this one's."),
                note, SchemaKey("order", .anything, "For authors; not shown."),
            ])))

    package static let derived = EditorSchema(
        name: "derived", files: "Content/ledger/derived.yaml", about: "Values computed from claims.",
        .list(
            .object([
                id,
                SchemaKey("label", .localized, "What it is called on pages.", required: true),
                SchemaKey(
                    "query", .text, "One SELECT of SQL that gives one row; its first column is the value.",
                    required: true),
                SchemaKey("from", .texts, "The claims that it is computed from."),
                SchemaKey("unit", .text),
                SchemaKey("formula", .localized, "The formula as readers see it."),
                SchemaKey("qualifier", .choice(of: Qualifier.self)),
                SchemaKey("decimals", .integer(0...15), "Digits behind the point."),
                SchemaKey("note", .localized, "Shown with the formula."),
                SchemaKey("topic", .anything, "For authors; not shown."),
                SchemaKey("sources", .anything, "For authors; not shown."),
            ])))

    package static let checks = EditorSchema(
        name: "checks", files: "Content/ledger/checks.yaml", about: "Rules over the ledger, and known conflicts.",
        .list(
            .object([
                id,
                SchemaKey("query", .text, "One SELECT of SQL; each row that it gives is a finding."),
                SchemaKey("message", .localized, "What a finding says."),
                SchemaKey("severity", .choice(of: Severity.self)),
                SchemaKey("known", .map(.localized), "Explanations of findings, by the first column of their row."),
                note, SchemaKey("finding", .anything, "For authors; not shown."),
                SchemaKey("label", .anything, "For authors; not shown."),
            ])))

    package static let corrections = EditorSchema(
        name: "corrections", files: "Content/ledger/corrections.yaml", about: "The public log of corrections.",
        .list(
            .object([
                SchemaKey("id", .text),
                SchemaKey("date", .date, "When it was corrected.", required: true),
                SchemaKey("text", .localized, "What was wrong, and why.", required: true),
                SchemaKey("was", .localized, "What was published."), SchemaKey("before", .localized, "The same."),
                SchemaKey("now", .localized, "What is published."), SchemaKey("after", .localized, "The same."),
                SchemaKey("pages", .texts, "Paths of the pages."),
                SchemaKey("claims", .texts), SchemaKey("sources", .texts),
                note, SchemaKey("finding", .anything, "For authors; not shown."),
            ])))

    private static let speakerKeys = [
        SchemaKey("kind", .choice(of: Speaker.Kind.self), "What kind of body it is.", required: true),
        SchemaKey("side", .text, "The side that it speaks for; none, or left out, for neither."),
        SchemaKey("label", .localized, "Its name in the page's language."), SchemaKey("names", .localized, "The same."),
        note, SchemaKey("url", .text),
    ]

    package static let speakers = EditorSchema(
        name: "speakers", files: "Content/ledger/speakers.yaml", about: "Who speaks: the bodies that claims name.",
        .either([
            .list(
                .object(
                    [SchemaKey("name", .text, "As claims write it in attributed_to.", required: true)] + speakerKeys)),
            .map(.either([.choice(of: Speaker.Kind.self), .object(speakerKeys)])),
        ]))

    package static let places = EditorSchema(
        name: "places", files: "Content/places.yaml", about: "Places: their spelling in each language.",
        .list(
            .object([
                id,
                SchemaKey("name", .localized, "The usual spelling in each language.", required: true),
                SchemaKey("variants", .texts, "Spellings that readers search for."),
                SchemaKey("note", .localized, "Shown in the list of places."),
                SchemaKey("kind", .anything, "For authors; not shown."),
                SchemaKey("part-of", .anything, "For authors; not shown."),
                SchemaKey("iso", .anything, "For authors; not shown."),
                SchemaKey("definition", .anything, "For authors; not shown."),
            ])))

    package static let glossary = EditorSchema(
        name: "glossary", files: "Content/glossary.yaml", about: "Terms and what they mean.",
        .list(
            .object([
                id,
                SchemaKey("label", .localized, "The term in each language.", required: true),
                SchemaKey("definition", .localized, "What it means, in one sentence.", required: true),
                SchemaKey("variants", .texts, "Other words for it that readers search for."),
                note, SchemaKey("source", .anything, "For authors; not shown."),
                SchemaKey("see", .anything, "For authors; not shown."),
            ])))
}
