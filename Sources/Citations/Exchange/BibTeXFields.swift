/// What CSL and BibLaTeX call the same things.
enum BibTeXFields {
    /// CSL types and BibLaTeX entry types; the first of several wins in either direction.
    static let types: [(csl: String, bib: String)] = [
        ("article-journal", "article"), ("article-magazine", "article"), ("article-newspaper", "article"),
        ("book", "book"), ("chapter", "incollection"), ("chapter", "inbook"), ("paper-conference", "inproceedings"),
        ("thesis", "thesis"), ("thesis", "phdthesis"), ("thesis", "mastersthesis"), ("report", "report"),
        ("report", "techreport"), ("webpage", "online"), ("webpage", "electronic"), ("webpage", "www"),
        ("post-weblog", "online"), ("post", "online"), ("dataset", "dataset"), ("software", "software"),
        ("patent", "patent"), ("manuscript", "unpublished"), ("pamphlet", "booklet"), ("legislation", "legislation"),
        ("legal_case", "jurisdiction"), ("periodical", "periodical"), ("entry-encyclopedia", "inreference"),
        ("entry-dictionary", "inreference"), ("motion_picture", "movie"), ("broadcast", "video"), ("song", "audio"),
        ("map", "image"), ("graphic", "image"), ("personal_communication", "letter"), ("collection", "collection"),
        ("collection", "proceedings"), ("review", "review"), ("document", "misc"),
    ]

    /// Text variables and BibLaTeX fields; the first of several wins in either direction.
    static let texts: [(csl: TextVariable, bib: String)] = [
        (.title, "title"), (.titleShort, "shorttitle"), (.publisher, "publisher"), (.publisherPlace, "location"),
        (.publisherPlace, "address"), (.volume, "volume"), (.numberOfVolumes, "volumes"), (.issue, "number"),
        (.page, "pages"), (.numberOfPages, "pagetotal"), (.edition, "edition"), (.collectionTitle, "series"),
        (.chapterNumber, "chapter"), (.doi, "doi"), (.url, "url"), (.isbn, "isbn"), (.issn, "issn"),
        (.abstract, "abstract"), (.keyword, "keywords"), (.note, "note"), (.annote, "annotation"),
        (.language, "langid"), (.language, "language"), (.version, "version"), (.genre, "type"),
        (.archivePlace, "archivelocation"), (.eventTitle, "eventtitle"), (.eventPlace, "venue"),
        (.originalTitle, "origtitle"), (.originalPublisher, "origpublisher"), (.status, "pubstate"),
        (.callNumber, "library"), (.pmid, "pmid"), (.license, "rights"), (.medium, "howpublished"),
    ]

    static let names: [(csl: NameVariable, bib: String)] = [
        (.author, "author"), (.editor, "editor"), (.translator, "translator"), (.containerAuthor, "bookauthor"),
        (.collectionEditor, "serieseditor"), (.director, "director"), (.illustrator, "illustrator"),
    ]

    static let dates: [(csl: DateVariable, bib: String)] = [
        (.issued, "date"), (.accessed, "urldate"), (.originalDate, "origdate"), (.eventDate, "eventdate"),
    ]

    /// Entry types that CSL has no name of its own for.
    static let otherTypes = [
        "conference": "paper-conference", "mvbook": "book", "bookinbook": "chapter", "suppbook": "chapter",
        "suppcollection": "chapter", "suppperiodical": "article-journal", "mvcollection": "collection",
        "mvproceedings": "collection", "reference": "book", "mvreference": "book", "manual": "report",
        "standard": "standard", "artwork": "graphic", "music": "song", "performance": "performance",
        "legal": "legislation", "commentary": "book", "bibnote": "document",
    ]

    /// Languages as Babel and BibLaTeX name them.
    static let languages = [
        "english": "en", "american": "en-US", "usenglish": "en-US", "british": "en-GB", "ukenglish": "en-GB",
        "turkish": "tr", "azerbaijani": "az", "russian": "ru", "armenian": "hy", "arabic": "ar", "german": "de",
        "ngerman": "de", "french": "fr", "italian": "it", "spanish": "es", "portuguese": "pt", "brazilian": "pt-BR",
        "dutch": "nl", "polish": "pl", "ukrainian": "uk", "persian": "fa", "farsi": "fa", "georgian": "ka",
        "greek": "el", "hebrew": "he", "japanese": "ja", "chinese": "zh", "korean": "ko", "swedish": "sv",
        "danish": "da", "norwegian": "nb", "finnish": "fi", "czech": "cs", "hungarian": "hu", "romanian": "ro",
        "latin": "la", "catalan": "ca",
    ]

    /// The field that holds the title of what contains an item.
    static func container(ofEntry type: String) -> String {
        switch type {
        case "article", "periodical", "review": "journaltitle"
        case "online", "misc", "dataset": "maintitle"
        default: "booktitle"
        }
    }
}
