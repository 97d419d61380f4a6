/// The cases of the CSL test suite that fail, each with its reason.
enum SuiteFailures {
    static let reasons = [
        "bugreports_NoCaseEscape":
            "expects the space of an empty author substitute before the block that follows it",
        "disambiguate_InitializeWithButNoDisambiguation":
            "expects year suffixes in another order than that of the style's own bibliography sort",
        "name_EditorTranslatorSameWithTerm":
            "expects “trans.” where the packaged American English locale has “tran.” in the singular",
        "name_SubsequentAuthorSubstituteMultipleNames":
            "expects “trans.” where the packaged American English locale has “tran.” in the singular",
        "number_OrdinalSpacing":
            "expects a page label inside an edition to be read as a second number with a label of its own",
    ]
}
