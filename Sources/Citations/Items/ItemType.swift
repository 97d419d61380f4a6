/// The types of items by number, so that conditions compare numbers and not texts.
enum ItemType {
    /// The types of CSL 1.0.2, appendix III.
    static let known = [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
        "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
        "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map",
        "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software",
        "song", "speech", "standard", "thesis", "treaty", "webpage",
    ]

    private static let codes = [String: Int](uniqueKeysWithValues: known.enumerated().map { ($1, $0) })

    /// The number of a type; one below zero, made of its name, for a type that CSL does not know.
    static func code(of type: String) -> Int {
        if let code = codes[type] { return code }
        // FNV-1a.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in type.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return -1 - Int(hash >> 1)
    }
}
