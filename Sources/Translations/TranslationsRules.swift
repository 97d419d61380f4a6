import Diagnostics

extension Rule {
    package static let translationFile = Rule(
        "translation.file", .error,
        summary: "A PO file for import is one that extract wrote",
        explanation: """
            Its header names the language, and its lines are those of GNU gettext. Entries are found by their context \
            (`msgctxt`), which a translator leaves as it is.
            """,
        wrong: "msgstr “Title”", right: "msgstr \"Title\"")
    package static let translationPlaceholder = Rule(
        "translation.placeholder", .error,
        summary:
            "A translation has the placeholders of its source, each as often, in an order that keeps what they support",
        explanation: """
            `{1:claim}` stands for a value, `{2:citation}` for a reference. A value may move where grammar asks for it; \
            references keep their order and stay behind the values that they support. Two values that change places while \
            every word stays say something else.
            """,
        wrong: "msgid \"It reached {1:claim}.\" msgstr \"Ulaştı.\"",
        right: "msgid \"It reached {1:claim}.\" msgstr \"{1:claim} düzeyine ulaştı.\"")
    package static let translationQualifier = Rule(
        "translation.qualifier", .error,
        summary: "A translation keeps “over”, “about”, “up to”, “at least” and “estimate”, and adds none",
        explanation: "A qualifier is part of the figure. The words of each language are those of the catalog.",
        wrong: "msgid \"about {1:claim}\" msgstr \"{1:claim}\"",
        right: "msgid \"about {1:claim}\" msgstr \"yaklaşık {1:claim}\"")
    package static let translationChanged = Rule(
        "translation.changed", .warning,
        summary: "An entry is imported into the text that it was extracted from",
        explanation: "Where the source has changed since, or the entry is none of the project's, it is left out.",
        wrong: "an entry whose msgid is no longer in the page", right: "attest translations extract, once more")
    package static let translationIncomplete = Rule(
        "translation.incomplete", .warning,
        summary: "A new page is written once all of its entries are translated",
        explanation: "A page in two languages would be worse than the original with a notice.",
        wrong: "msgid \"Energy\" msgstr \"\"", right: "msgid \"Energy\" msgstr \"Enerji\"")
}

extension RuleCatalog {
    package static let translations: [Rule] = [
        .translationFile, .translationPlaceholder, .translationQualifier, .translationChanged, .translationIncomplete,
    ]
}
