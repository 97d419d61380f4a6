extension LanguageTag {
    /// The script that the language is written in: the tag's own, or the likely one of CLDR's likelySubtags.
    package var writingScript: Script {
        if let script { return Script(code: script) }
        if let region, let code = Self.scriptsByRegion["\(language)-\(region)"] { return Script(code: code) }
        return Script(code: Self.scriptsByLanguage[language] ?? "Latn")
    }

    /// Languages that are not written in Latin letters.
    private static let scriptsByLanguage: [String: String] = {
        let languages: [(script: String, languages: String)] = [
            ("Arab", "ar arc arq ary arz azb bal bgn bqi ckb fa glk haz ks lrc luz mzn pnb ps rhg sd sdh skr ug ur"),
            ("Cyrl", "ab ady alt av ba be bg bua ce chm cu cv inh kbd kjh kk kv ky lbe lez mdf mhr mk mn myv nog"),
            ("Cyrl", "os ru rue sah sr tab tg tt tyv udm uk"),
            ("Armn", "hy hyw"), ("Geor", "ka xmf lzz"), ("Grek", "el grc pnt"), ("Hebr", "he yi lad jrb"),
            ("Deva", "anp awa bap bgc bho bra brx doi gom hi hne kok mag mai mr ne new raj sa xnr"),
            ("Beng", "as bn bpy ccp mni"), ("Guru", "pa"), ("Gujr", "gu"), ("Orya", "or"), ("Taml", "ta"),
            ("Telu", "te"), ("Knda", "kn tcy"), ("Mlym", "ml"), ("Sinh", "si"), ("Thai", "th"), ("Laoo", "lo"),
            ("Mymr", "my shn mnw"), ("Khmr", "km"), ("Tibt", "bo dz"), ("Ethi", "am byn gez ti tig wal"),
            ("Hans", "zh cmn hsn hak wuu"), ("Hant", "yue nan"), ("Jpan", "ja"), ("Kore", "ko"), ("Cher", "chr"),
            ("Yiii", "ii"), ("Tfng", "zgh"), ("Syrc", "syr"), ("Thaa", "dv"), ("Nkoo", "nqo"), ("Olck", "sat"),
            ("Vaii", "vai"), ("Cans", "cr iu"),
        ]
        var table: [String: String] = [:]
        for (script, names) in languages {
            for name in names.split(separator: " ") { table[String(name)] = script }
        }
        return table
    }()

    /// Languages whose script depends on the country.
    private static let scriptsByRegion: [String: String] = [
        "az-IR": "Arab", "az-IQ": "Arab", "az-RU": "Cyrl", "ha-CM": "Arab", "ha-SD": "Arab", "kk-AF": "Arab",
        "kk-CN": "Arab", "kk-IR": "Arab", "kk-MN": "Arab", "ku-IR": "Arab", "ku-LB": "Arab", "ku-IQ": "Arab",
        "ky-CN": "Arab", "ky-TR": "Latn", "mn-CN": "Mong", "ms-CC": "Arab", "pa-PK": "Arab", "sd-IN": "Deva",
        "sr-ME": "Latn", "sr-RO": "Latn", "sr-TR": "Latn", "tg-PK": "Arab", "tk-AF": "Arab", "tk-IR": "Arab",
        "ug-KZ": "Cyrl", "ug-MN": "Cyrl", "uz-AF": "Arab", "uz-CN": "Cyrl", "zh-HK": "Hant",
        "zh-MO": "Hant", "zh-TW": "Hant",
    ]
}
