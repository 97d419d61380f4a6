import Testing

@testable import Markdown

struct TypographyTests {
    private static let english = Typography(
        open: "“", close: "”", innerOpen: "‘", innerClose: "’", units: Typography.units(language: "en"),
        numberWords: Typography.numberWords(language: "en"))
    private static let russian = Typography(
        open: "«", close: "»", innerOpen: "„", innerClose: "“", units: Typography.units(language: "ru"),
        numberWords: Typography.numberWords(language: "ru"))

    private static func html(_ text: String, _ typography: Typography?, _ wording: Wording? = nil) -> String {
        var options = MarkdownHTML.Options()
        options.typography = typography
        options.wording = wording
        let html = MarkdownFragment.html(Array(text.utf8), file: "-", unsafeHTML: false, options: options).value
        return String(decoding: html, as: UTF8.self)
    }

    @Test(arguments: [
        ("\"a\" b", "“a” b"), ("\"a 'b' c\"", "“a ‘b’ c”"), ("don't '90s", "don’t ’90s"), ("(\"a\")", "(“a”)"),
        ("\"*a*\" b", "“<em>a</em>” b"), ("a -- b --- c ---- d", "a – b — c ---- d"), ("a...", "a…"),
        ("\\\"a\\\" `\"b\"`", "&quot;a&quot; <code>&quot;b&quot;</code>"), ("5 km, 5 kmx", "5\u{A0}km, 5 kmx"),
        ("1 600 000", "1\u{A0}600\u{A0}000"), ("see p. 3", "see p.\u{A0}3"), ("2024 12 5", "2024 12 5"),
        ("\"a\nb\"", "“a\nb”"), ("[\"a\"](/u)", "<a href=\"/u\">“a”</a>"),
    ])
    func signsBecomeTheLanguages(text: String, expected: String) {
        #expect(Self.html(text, Self.english) == "<p>\(expected)</p>\n")
        #expect(!Self.html(text, nil).contains("“"))
    }

    @Test
    func quotationMarksNest() {
        #expect(Self.html("\"a \"b\" c\"", Self.russian) == "<p>«a „b“ c»</p>\n")
        #expect(Self.html("12 га и 3 млн, с. 5", Self.russian) == "<p>12\u{A0}га и 3\u{A0}млн, с.\u{A0}5</p>\n")
    }

    @Test
    func foreignWordsHaveTheirLanguage() {
        let russian = Wording(script: .cyrillic)
        #expect(
            Self.html("Пишет Human Rights Watch, и HALO тоже.", nil, russian)
                == "<p>Пишет <span lang=\"en\">Human Rights Watch</span>, и HALO тоже.</p>\n")
        let english = Wording(script: .latin)
        #expect(
            Self.html("Լեռնային Ղարաբաղ, Карабах, قره باغ", nil, english)
                == "<p><span lang=\"hy\">Լեռնային Ղարաբաղ</span>, <span lang=\"ru\">Карабах</span>, "
                + "<bdi lang=\"ar\">قره باغ</bdi></p>\n")
        #expect(
            Self.html("نص ANAMA 12 كم", nil, Wording(script: .arabic)) == "<p>نص <bdi>ANAMA</bdi> 12 كم</p>\n")
    }

    @Test
    func aSpanInItsLanguageIsLeftAlone() {
        let text = ":span[Минное поле \"x\"]{lang=ru} и"
        #expect(
            Self.html(text, Self.english, Wording(script: .latin))
                == "<p><span lang=\"ru\">Минное поле &quot;x&quot;</span> <span lang=\"ru\">и</span></p>\n")
    }
}
