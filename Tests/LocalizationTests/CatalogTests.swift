import Diagnostics
import Files
import Foundation
import Serialization
import Testing

@testable import Localization

@Suite struct CatalogTests {
    @Test(arguments: BuiltInCatalogs.tags)
    func builtInCatalogsAreReadAsYAMLIs(tag: LanguageTag) throws {
        let yaml = try #require(BuiltInCatalogs.source(for: tag))
        #expect(BuiltInCatalogReader.messages(of: yaml) == BuiltInCatalogs.readAsYAML(yaml))
    }

    @Test(arguments: ["a: b\n", "a: \"x\\n\"\n", "a: { one: \"x\" }\n", "a:\n  b: \"x\"\n", "a: \"{\"\n"])
    func leavesOtherFormsOfCatalogsToYAML(yaml: String) {
        #expect(BuiltInCatalogReader.messages(of: yaml) == nil)
    }

    @Test(arguments: BuiltInCatalogs.tags)
    func builtInCatalogsAreCompleteAndWellFormed(tag: LanguageTag) throws {
        // Read as a site's file would be, over nothing, so that every check of authors' catalogs is made of ours.
        let yaml = try #require(BuiltInCatalogs.source(for: tag))
        var bag = DiagnosticBag()
        let file = "Content/locales/\(tag).yaml"
        var reader = CatalogReader(file: file)
        let node = try #require(YAMLReader.read(Array(yaml.utf8), file: file, &bag))
        reader.read(node, &bag)
        CatalogCheck(reference: BuiltInCatalogs.english, tag: tag, isDefault: true).check(reader, &bag)
        #expect(bag.diagnostics.map(\.message) == [])
        let missing = Set(BuiltInCatalogs.english.keys).subtracting(reader.messages.keys)
        #expect(missing.isEmpty, "\(missing.sorted())")
        for (name, message) in reader.messages {
            let english = BuiltInCatalogs.english[name]
            if let english, !name.hasPrefix("qualifier."), !name.hasPrefix("number.") {
                #expect(english.isPlural == message.isPlural, "\(tag) \(name)")
                #expect(
                    english.arguments.subtracting(["count"]) == message.arguments.subtracting(["count"]),
                    "\(tag) \(name)")
            }
            for pattern in message.patterns {
                let text = pattern.source
                #expect(!text.isEmpty && !text.hasPrefix(" ") && !text.hasSuffix(" "), "\(tag) \(name)")
                // «…» is not a word of Latin letters: no English was left standing in other scripts.
                if tag.writingScript != .latin { expectNoStrayLatin(text, tag, name) }
            }
        }
    }

    /// Codes and names of formats may be Latin; words may not.
    private func expectNoStrayLatin(_ text: String, _ tag: LanguageTag, _ name: String) {
        let known: Set<String> = ["SVG", "CSV", "PDF", "USD", "EUR", "GBP", "AZN", "Attest", "Content"]
        var rest = text
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            rest.removeSubrange(open...close)
        }
        let words = rest.split { !($0.isASCII && $0.isLetter) }.map(String.init)
        #expect(words.allSatisfy(known.contains), "\(tag) \(name): \(words)")
    }

    @Test func everyOptionalMessageBelongsToAKnownUnit() throws {
        let qualifiers = Qualifier.allCases.map { "unit-\($0.rawValue)" }
        for tag in BuiltInCatalogs.tags {
            for name in try #require(BuiltInCatalogs.messages(for: tag)).keys where BuiltInCatalogs.english[name] == nil
            {
                let parts = name.split(separator: ".", maxSplits: 1)
                let group = parts[0]
                #expect(
                    ["unit-genitive", "magnitude-genitive"].contains(group) || qualifiers.contains(String(group)),
                    "\(tag) \(name)")
                let base = group.hasPrefix("unit") ? "unit" : "magnitude"
                let known = BuiltInCatalogs.english["\(base).\(parts[1])"] != nil || parts[1] == "percent"
                #expect(known, "\(tag) \(name)")
            }
        }
    }

    /// The typed keys, written from the English catalog under UPDATE_GOLDENS=1.
    @Test func typedKeysAreThoseOfTheEnglishCatalog() throws {
        var text = """
            /// The built-in messages by name, so that the compiler knows them. A test compares this list with the English catalog
            /// and, under UPDATE_GOLDENS=1, writes it anew.
            extension MessageKey {

            """
        for key in BuiltInCatalogs.english.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let parts = key.split { $0 == "." || $0 == "-" }
            let name = parts[0] + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
            text += "    package static let \(name) = MessageKey(\"\(key)\")\n"
        }
        text += "}\n"
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Localization/Messages/MessageKey+BuiltIn.swift").standardized
        try Golden.expect(text, matchesFile: file)
    }

    @Test func printsMessagesWithTheirArguments() {
        let turkish = LocaleProfile(LocaleSettings(.turkish))
        #expect(turkish.text(.chartAsOf, ["date": "28 Ocak 2026"]) == "28 Ocak 2026 itibarıyla")
        #expect(turkish.text("no.such") == "⟨no.such⟩")
        #expect(turkish.text(.chartAsOf) == "{date} itibarıyla")
        let russian = LocaleProfile(LocaleSettings(.russian))
        #expect(russian.text(.pageSourcesCount, count: 1) == "1 источник")
        #expect(russian.text(.pageSourcesCount, count: 3) == "3 источника")
        #expect(russian.text(.pageSourcesCount, count: 11) == "11 источников")
        #expect(russian.text(.pageSourcesCount, count: 1234) == "1\u{A0}234 источника")
        let arabic = LocaleProfile(LocaleSettings(.arabic))
        #expect((0...12).map { arabic.text(.pagePages, count: $0) }[2...3] == ["2 من الصفحات", "3 صفحات"])
        #expect(arabic.text(.pagePages, count: 11) == "11 صفحة")
    }

    @Test func countsInOrder() {
        func ordinals(_ tag: LanguageTag, _ values: [Int]) -> [String] {
            values.map(LocaleProfile(LocaleSettings(tag)).ordinal)
        }
        #expect(
            ordinals(.english, [1, 2, 3, 4, 11, 21, 112]) == ["1st", "2nd", "3rd", "4th", "11th", "21st", "112th"])
        #expect(
            ordinals(.azerbaijani, [1, 3, 6, 9, 10, 20, 40, 100]) == [
                "1-ci", "3-cü", "6-cı", "9-cu", "10-cu", "20-ci", "40-cı", "100-cü",
            ])
        #expect(ordinals(.turkish, [1, 3]) == ["1.", "3."])
        #expect(ordinals(.armenian, [1, 2]) == ["1-ին", "2-րդ"])
    }

    @Test func keepsBracesAndNamesInPatterns() {
        let (pattern, isWellFormed) = MessagePattern.parse("{{a}} {name} }} {b-2}")
        #expect(isWellFormed)
        #expect(pattern.arguments == ["name", "b-2"])
        #expect(pattern.text { "<\($0)>" } == "{a} <name> } <b-2>")
        #expect(pattern.source == "{{a}} {name} }} {b-2}")
        for text in ["{", "{}", "{a", "a}", "{a b}", "{ü}", "{{{"] {
            #expect(!MessagePattern.parse(text).isWellFormed, "\(text)")
        }
    }

    @Test func pseudolocalizesEveryMessage() {
        let profile = LocaleProfile(LocaleSettings(.english)).pseudolocalized()
        for key in profile.messages.keys {
            let text = profile.text(MessageKey(key), count: 2)
            #expect(text.hasPrefix("⟦") && text.hasSuffix("⟧"), "\(key)")
        }
        #expect(profile.text(.chartNoData) == "⟦Ṇọ ḍạṭạ⟧")
    }

    @Test func namesEveryLanguageInEveryLanguage() {
        for tag in BuiltInCatalogs.tags {
            let profile = LocaleProfile(LocaleSettings(tag))
            for other in BuiltInCatalogs.tags + [LanguageTag("ka")!] {
                #expect(!profile.languageName(of: other).isEmpty)
            }
        }
        #expect(LocaleProfile(LocaleSettings(.russian)).languageName(of: LanguageTag("ka")!) == "грузинский")
        #expect(LocaleProfile(LocaleSettings(.turkish)).languageName(of: .english) == "İngilizce")
    }
}
