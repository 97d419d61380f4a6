/// The locale files that come with the program, as text in the format of CSL 1.0.2.
enum BuiltInLocales {
    /// Languages that the distribution's package lacks, by tag.
    static let complete: [String: String] = [
        "az-AZ": azerbaijani,
        "hy-AM": armenian,
    ]

    /// What the built-in style needs of the other languages where no package is installed, by tag.
    static let small: [String: String] = [
        "en-US": smallEnglish,
        "tr-TR": smallTurkish,
        "ru-RU": smallRussian,
        "ar": smallArabic,
    ]
}
