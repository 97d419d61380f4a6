import Diagnostics
import Localization
import Serialization
import Testing

@Suite struct LocalizedTextTests {
    private func read(_ yaml: String) throws -> (LocalizedText?, [String]) {
        var bag = DiagnosticBag()
        let node = try #require(YAMLReader.read(Array(yaml.utf8), file: "a.yaml", &bag))
        let text = LocalizedText(decoding: node, file: "a.yaml", &bag)
        return (text, bag.diagnostics.map { "\($0.id) \($0.range?.offsets.lowerBound ?? -1) \($0.message)" })
    }

    @Test func oneStringIsInTheDefaultLanguage() throws {
        let (text, findings) = try read("Energy")
        #expect(findings.isEmpty)
        let plain = try #require(text)
        #expect(
            plain.resolved(for: .english, default: .english)
                == ResolvedText(text: "Energy", language: .english, isBorrowed: false))
        #expect(
            plain.resolved(for: .turkish, default: .english)
                == ResolvedText(text: "Energy", language: .english, isBorrowed: true))
        #expect(plain.missing(of: [.english, .turkish], default: .english) == [.turkish])
        #expect(plain.languages.isEmpty)
    }

    @Test func fallsBackAndSaysTheLanguage() throws {
        let text = try #require(try read("{ tr-TR: Enerji, en: Energy, ru: Энергия }").0)
        #expect(
            text.resolved(for: .turkish, default: .english)
                == ResolvedText(text: "Enerji", language: LanguageTag("tr-TR")!, isBorrowed: false))
        #expect(
            text.resolved(for: .armenian, default: .russian)
                == ResolvedText(text: "Энергия", language: .russian, isBorrowed: true))
        #expect(text.resolved(for: .armenian, default: .arabic).language == .english)
        #expect(text.text(for: .russian, default: .english) == "Энергия")
        #expect(text[exact: .english] == "Energy")
        #expect(text[exact: .turkish] == nil)
        #expect(text.missing(of: [.english, .turkish, .armenian], default: .english) == [.armenian])
        let only = try #require(try read("{ hy: Էներգիա }").0)
        #expect(
            only.resolved(for: .english, default: .english)
                == ResolvedText(text: "Էներգիա", language: .armenian, isBorrowed: true))
    }

    @Test func reportsWhatIsNoText() throws {
        #expect(try read("{ english9: a, en: b }").1 == ["text.language 2 “english9” is no language tag of BCP 47"])
        #expect(try read("{ en: [a] }").1 == ["value.type 6 a list where the text in “en” is expected"])
        #expect(try read("[a]").1 == ["value.type 0 a list where a text is expected"])
        #expect(try read("{}").1 == ["value.type 0 a mapping without a text"])
        #expect(try read("{ en: ~, tr: b }").0?.languages == [.turkish])
    }

    @Test func settingsReadTagsAndMaps() throws {
        func settings(_ yaml: String) throws -> (LocaleSettings?, [String]) {
            var bag = DiagnosticBag()
            let node = try #require(YAMLReader.read(Array(yaml.utf8), file: "site.yaml", &bag))
            let settings = LocaleSettings(decoding: node, file: "site.yaml", &bag)
            return (settings, bag.diagnostics.map { "\($0.id) \($0.message) | \($0.help ?? "")" })
        }
        #expect(try settings("tr").0 == LocaleSettings(.turkish))
        #expect(try settings("tr").0?.name == "Türkçe")
        let arabic = try settings("{ tag: ar, digits: arab, calendar: gregorian, name: العربية }")
        #expect(arabic.0 == LocaleSettings(.arabic, digits: .arab, name: "العربية") && arabic.1.isEmpty)
        #expect(try settings("tr_TR").1 == ["language.tag “tr_TR” is no language tag of BCP 47 | write “tr-TR”"])
        #expect(
            try settings("{ tag: ar, digits: arabic }").1 == [
                "value.type “arabic” is no value of “digits” | did you mean “arab”?"
            ])
        #expect(try settings("{ digits: latn }").0 == nil)
        #expect(
            try settings("{ tag: tr, nmae: x }").1 == [
                "key.unknown unknown key “nmae” in a locale | did you mean “name”?"
            ])
    }
}
