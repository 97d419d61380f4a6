import Diagnostics

extension Rule {
    package static let languageTag = Rule(
        "language.tag", .error,
        summary: "Languages are named by tags of BCP 47",
        explanation:
            "A tag is a language code, with a script and a region where they matter: `tr`, `az-Cyrl`, `pt-BR`. "
            + "Parts are joined by hyphens.",
        wrong: "locales: [en_GB]", right: "locales: [en-GB]")
    package static let messageMissing = Rule(
        "message.missing", .warning,
        summary: "Every interface message is there in every language of the site",
        explanation: "The built-in messages cover English, Turkish, Azerbaijani, Russian, Armenian and Arabic. Another "
            + "language needs a catalog, `Content/locales/<tag>.yaml`; a message that it lacks is shown in the default "
            + "language or in English, marked as such.",
        wrong: "chart: { source: \"წყარო: {sources}\" }",
        right: "chart: { source: \"წყარო: {sources}\", no-data: მონაცემები არ არის }")
    package static let messageUnknown = Rule(
        "message.unknown", .warning,
        summary: "A message in a catalog is one that something asks for",
        explanation: "A key in one of the program's groups that the program does not know is usually a typing mistake. "
            + "Messages of your own go into groups of their own, first in the catalog of the default language.",
        wrong: "chart: { no-dta: Nothing }", right: "chart: { no-data: Nothing }")
    package static let messagePlural = Rule(
        "message.plural", .warning,
        summary: "A counted message has a form for every plural category of its language",
        explanation: "The categories are those of CLDR: English has one and other, Russian one, few, many and other, "
            + "Arabic all six. A missing form is replaced by “other”, which reads wrong.",
        wrong: "unit: { mines: { one: \"{count} мина\", other: \"{count} мины\" } }",
        right: "unit:\n  mines: { one: \"{count} мина\", few: \"{count} мины\", many: \"{count} мин\", "
            + "other: \"{count} мины\" }")
    package static let messageArgument = Rule(
        "message.argument", .error,
        summary: "A message uses the arguments that it is given, in well-formed braces",
        explanation:
            "Arguments are names in braces, `{date}`. A name that the message is not given would be printed as "
            + "it stands; `attest explain` and the built-in catalogs name those there are. A brace itself is doubled.",
        wrong: "chart: { as-of: \"As of {dat}\" }", right: "chart: { as-of: \"As of {date}\" }")
    package static let textLanguage = Rule(
        "text.language", .error,
        summary: "A text in several languages is a mapping from language tags to texts",
        explanation: "Texts that people read are one string, which is in the default language, or a mapping with a tag "
            + "of BCP 47 for each language.",
        wrong: "title: { english: Energy }", right: "title: { en: Energy }")
}

extension RuleCatalog {
    package static let localization: [Rule] = [
        .languageTag, .messageMissing, .messageUnknown, .messagePlural, .messageArgument, .textLanguage,
    ]
}
