import Foundation
import Testing

@testable import Localization

@Suite struct LetterTests {
    private static let words = [
        "Iğdır İŞĞAL ıspanak iğne", "İSTANBUL", "İi Iı", "I\u{307}zmir", "Şuşa ŞUŞA Çay", "Straße ﬁ ǆ", "ёлка ЁЛКА Йод",
        "Հայաստան ԵՎ և Լեռնային", "ԱՐՑԱԽ", "العربية", "Ελληνικά ΟΔΟΣ", "ÅÄÖ åäö", "", "123 abc", "Ə ə Xankəndi",
        "IJsland ijs",
    ]

    @Test(arguments: ["en", "tr", "az", "ru", "hy", "ar", "el", "lt", "nl", "de"])
    func changesCaseAsICUDoes(name: String) throws {
        let tag = try #require(LanguageTag(name))
        let locale = Locale(identifier: name)
        let casing = LetterCase(tag)
        for word in Self.words {
            #expect(casing.lower(word) == word.lowercased(with: locale), "\(name) \(word)")
            #expect(casing.upper(word) == word.uppercased(with: locale), "\(name) \(word)")
        }
    }

    @Test func capitalizesTheFirstLetterOnly() {
        #expect(LetterCase(.turkish).capitalized("iğde IĞDIR") == "İğde IĞDIR")
        #expect(LetterCase(.azerbaijani).capitalized("ısırğan") == "Isırğan")
        #expect(LetterCase(.english).capitalized("it is") == "It is")
        #expect(LetterCase(.armenian).capitalized("և այլն") == "Եվ այլն")
        #expect(LetterCase(.arabic).capitalized("كتاب") == "كتاب")
        #expect(LetterCase(.english).capitalized("") == "")
    }

    @Test func sortsAsTheLanguageDoes() {
        #expect(
            Collation(.turkish).sorted(["z", "ı", "i", "ş", "s", "ç", "c", "ö", "o", "h"]) == [
                "c", "ç", "h", "ı", "i", "o", "ö", "s", "ş", "z",
            ])
        #expect(
            Collation(.azerbaijani).sorted(["f", "ə", "e", "x", "h", "q", "k", "z", "ğ"]) == [
                "e", "ə", "f", "ğ", "h", "x", "k", "q", "z",
            ])
        #expect(
            Collation(.russian).sorted(["ёж", "еда", "жук", "ель", "арка"]) == ["арка", "еда", "ёж", "ель", "жук"])
        #expect(Collation(.armenian).sorted(["բան", "Արա", "գիր"]) == ["Արա", "բան", "գիր"])
        #expect(Collation(.english).sorted(["b", "A", "a", "B"]) == ["a", "A", "b", "B"])
    }

    @Test func sortsTheSameWhateverOrderItIsGiven() {
        var random = Seeded(3)
        let letters = Array("aəıiİşczğöüçAXxqkабёже")
        let words = (0..<200).map { _ in String((0..<4).map { _ in letters.randomElement(using: &random) ?? "a" }) }
        for tag in BuiltInCatalogs.tags {
            let collation = Collation(tag)
            let sorted = collation.sorted(words)
            #expect(collation.sorted(words.shuffled(using: &random)) == sorted, "seed 3")
            let ranks = collation.ranks(words)
            #expect(zip(sorted, sorted.dropFirst()).allSatisfy { (ranks[$0] ?? 0) <= (ranks[$1] ?? 0) })
        }
        let items = [("b", 1), ("a", 2), ("b", 3), ("a", 4)]
        #expect(Collation(.english).sorted(items) { $0.0 }.map(\.1) == [2, 4, 1, 3])
    }

    @Test func makesSlugs() {
        let cases: [(LanguageTag, String, String?, String?)] = [
            (.english, "What’s known: a summary", "whats-known-a-summary", "whats-known-a-summary"),
            (.turkish, "Iğdır’daki İŞ yükü", "igdirdaki-is-yuku", "ığdırdaki-iş-yükü"),
            (.azerbaijani, "Çirklənmə və xəritələr", "cirklenme-ve-xeriteler", "çirklənmə-və-xəritələr"),
            (.russian, "Карты минных полей", "karty-minnykh-poley", "карты-минных-полей"),
            (.russian, "Объявление, ещё щит", "obyavlenie-eshche-shchit", "объявление-ещё-щит"),
            (.armenian, "Ականադաշտերի քարտեզներ", "akanadashteri-kartezner", "ականադաշտերի-քարտեզներ"),
            (.armenian, "Երևան և ուղի", "yerevan-yev-ughi", "երևան-և-ուղի"),
            (.arabic, "خرائط الألغام", "khrayt-alalgham", "خرائط-الألغام"),
            (.arabic, "مَدْرَسَة ٢٠٢٦", "madrasa-2026", "مدرسة-٢٠٢٦"),
            (LanguageTag("ka")!, "ნაღმების რუკები", "naghmebis-rukebi", "ნაღმების-რუკები"),
            (LanguageTag("de")!, "Größe", "groesse", "größe"),
            (.english, "naïve Ångström — Łódź", "naive-angstrom-lodz", "naïve-ångström-łódź"),
            (.english, "…!", nil, nil), (.english, "", nil, nil), (.english, "🙂", nil, nil),
            (.english, "a/../b\\c?d#e%2f", "a-b-c-d-e-2f", "a-b-c-d-e-2f"),
        ]
        for (tag, text, ascii, native) in cases {
            #expect(Slug.make(text, tag) == ascii, "\(text)")
            #expect(Slug.make(text, tag, style: .native) == native, "\(text)")
        }
    }

    @Test func slugsAreSafeWhateverTheyAreMadeOf() throws {
        var random = Seeded(9)
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7F, 0xA0...0x24F, 0x370...0x58F, 0x5D0...0x6FF, 0x900...0xDFF, 0x10A0...0x10FF, 0x2000...0x206F,
            0x4E00...0x4E80, 0x1F600...0x1F64F,
        ]
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<20 {
                let value = UInt32.random(in: ranges.randomElement(using: &random) ?? 0x20...0x7F, using: &random)
                if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
            }
            for tag in BuiltInCatalogs.tags {
                if let slug = Slug.make(text, tag) {
                    #expect(
                        slug.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D },
                        "seed 9 \(slug)")
                    #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
                    #expect(Slug.make(slug, .english) == slug)
                }
                if let slug = Slug.make(text, tag, style: .native) {
                    #expect(Array(Normalization.nfc(slug).utf8) == Array(slug.utf8), "seed 9 \(slug)")
                    #expect(!slug.contains("/") && !slug.contains(".") && !slug.contains(" "))
                }
            }
        }
        #expect(Slug.make(String(repeating: "abc ", count: 100_000), .english)?.count == 79)
        #expect(Slug.make(String(repeating: "a", count: 100_000), .english)?.count == 80)
    }

    @Test(arguments: [
        ["Iğdır", "IĞDIR", "iğdır", "igdir", "IGDIR", "İğdir"], ["Şuşa", "susa", "ŞUŞA"],
        ["Xankəndi", "xankendi", "XANKƏNDİ"],
        ["Füzuli", "FUZULI", "füzüli"], ["ёж", "еж", "ЁЖ"], ["Երևան", "Երեւան", "ԵՐԵՎԱՆ", "երեվան"],
        ["الأَلْغَام", "الالغام"],
        ["قره باغ", "قره باغ"], ["خريطة", "خريطه"], ["٢٠٢٦", "2026"], ["straße", "STRASSE"],
        ["café", "cafe\u{301}", "CAFE"],
    ])
    func foldsWhatReadersHoldTheSame(words: [String]) {
        let folded = Set(words.map(SearchFolding.fold).map { Array($0.utf8) })
        #expect(folded.count == 1, "\(words.map(SearchFolding.fold))")
    }

    @Test func foldsFoldedTextToItself() {
        for word in Self.words {
            #expect(SearchFolding.fold(SearchFolding.fold(word)) == SearchFolding.fold(word), "\(word)")
        }
    }

    /// The steps that the search script repeats give the same.
    @Test func foldsByTheDocumentedSteps() {
        for word in Self.words + ["Երեւան", "ԵՐԵՎԱՆ", "الأَلْغَام", "٢٠٢٦ ـتـ", "ե", "եե"] {
            var text = String(
                String.UnicodeScalarView(
                    Normalization.nfd(word.lowercased()).unicodeScalars.filter {
                        $0.value != 0x640 && $0.properties.generalCategory != .nonspacingMark
                            && $0.properties.generalCategory != .format
                    }))
            for (from, to) in SearchFolding.replacements { text = text.replacing(from, with: to) }
            #expect(Array(text.utf8) == Array(SearchFolding.fold(word).utf8), "\(word)")
        }
    }

    @Test func knowsTheScriptsOfLettersAsICUDoes() {
        let known: Set<String> = ["Latn", "Cyrl", "Armn", "Arab", "Geor", "Hebr", "Grek", "Deva", "Hani", "Thai"]
        for value in UInt32(0)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
            let theirs = ICU.script(of: scalar)
            let ours = Script(of: scalar)?.code
            if theirs != "Zzzz", known.contains(theirs) || known.contains(ours ?? "") {
                #expect(ours == theirs, "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test func isolatesTheOtherDirection() {
        #expect(Bidi.isolated("abc") == "\u{2068}abc\u{2069}")
        #expect(Bidi.isolated("abc", .leftToRight) == "\u{2066}abc\u{2069}")
        #expect(Bidi.direction(of: "2026 قره باغ") == .rightToLeft)
        #expect(Bidi.direction(of: "(ANAMA) أناما") == .leftToRight)
        #expect(Bidi.direction(of: "2026–27 (…)") == nil)
        #expect(Bidi.needsIsolation("ANAMA", in: .rightToLeft))
        #expect(!Bidi.needsIsolation("ANAMA", in: .leftToRight))
        #expect(!Bidi.needsIsolation("1,234", in: .rightToLeft))
        #expect(Bidi.needsIsolation("أناما", in: .leftToRight))
    }
}
