import Diagnostics
import Files
import Foundation
import Ledger
import Localization
import Serialization
import Tables
import Testing

/// The flagship's own ledger, where the environment names its folder (`ATTEST_PROJECT`).
@Suite(.enabled(if: ProcessInfo.processInfo.environment["ATTEST_PROJECT"] != nil)) struct FlagshipTests {
    static func tree() throws -> FileTree {
        let root = URL(fileURLWithPath: ProcessInfo.processInfo.environment["ATTEST_PROJECT"] ?? "")
        var tree = FileTree()
        for folder in ["Content", "Content/ledger", "Content/data"] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
            for name in names where ["yaml", "csv", "json"].contains(where: { name.hasSuffix("." + $0) }) {
                guard let path = RelativePath(folder + "/" + name) else { continue }
                tree[path] = Array(try Data(contentsOf: root.appending(path: path.string)))
            }
        }
        return tree
    }

    @Test func loadsWithoutAFinding() throws {
        let tree = try Self.tree()
        var bag = DiagnosticBag()
        let file = "Content/sources.json"
        let sources = try #require(tree[file].flatMap { JSONReader.read($0, file: file, &bag) })
        let options = LedgerOptions(
            locales: [.english, .turkish, .azerbaijani, .russian, .armenian, .arabic], today: LedgerFixture.today)
        let ledger = ClaimLedger.load(tree, sources: SourceRecord.read(sources, file: file), options: options, &bag)
        let tables = TableSet.load(
            tree, reserved: ClaimLedger.reservedTableNames, references: ClaimLedger.referenceTables(ledger), &bag)
        let evaluated = ledger.evaluated(with: tables, &bag)
        for found in bag.diagnostics {
            let line = found.range.flatMap { range in
                tree[range.file].map { LineTable($0).position(at: range.offsets.lowerBound) }
            }
            Issue.record(
                "\(found.severity) \(found.id) \(found.range?.file ?? ""):\(line?.line ?? 0):\(line?.column ?? 0) \(found.message) [\(found.help ?? "")]"
            )
        }
        #expect(ledger.claims.count >= 442)
        #expect(evaluated.tables.tables.count > 0)
        guard Frictionless.path != nil else { return }
        try Frictionless.validate(
            LedgerDownloads(
                evaluated,
                publication: Publication(
                    title: LocalizedText("Flagship"), baseURL: "https://example.org/", license: "CC-BY-4.0",
                    defaultLocale: .english, locales: options.locales, date: options.today)
            ).files())
    }

    /// Typed numbers and loaded terms of all pages, listed for reading; the bar of two is for numbers.
    @Test func findsFewNumbersInTheCommentary() throws {
        let root = URL(fileURLWithPath: ProcessInfo.processInfo.environment["ATTEST_PROJECT"] ?? "")
        let pages = FileManager.default.enumerator(atPath: root.appending(path: "Content/pages").path)
        var numbers = 0
        for case let name as String in try #require(pages) where name.hasSuffix(".md") {
            let source = Array(try Data(contentsOf: root.appending(path: "Content/pages/" + name)))
            let tag = name.split(separator: "/").last?.dropLast(3) ?? ""
            let lint = ProseLint(
                PageRuns.runs(source), language: try #require(LanguageTag(tag)), file: name, source: source)
            let lines = LineTable(source)
            let typed = lint.typedNumbers()
            numbers += typed.count
            for found in typed + lint.loadedTerms(.builtIn) {
                let line = lines.line(at: found.range?.offsets.lowerBound ?? 0)
                let text = String(decoding: lines.text(ofLine: line), as: UTF8.self)
                print("LINT \(name):\(line) \(found.message) | \(text.prefix(400))")
            }
        }
        #expect(numbers <= 2)
    }

    private static let sentences: [String: [String]] = [
        "en": [
            "Another # people were hurt.", "It found #% of them.", "About # shells remained, of # in all.",
            "Some # ha (#).",
        ],
        "tr": ["Bunların #’i sivildi.", "Oran %# oldu.", "Ayrıca # kişi yaralandı.", "Toplam # hektar."],
        "az": ["Onların #-ü mülki idi.", "Daha # nəfər yaralandı.", "Cəmi # hektar.", "Payı #% idi."],
        "ru": ["Ещё # человек ранены.", "Доля составила # %.", "Всего # га.", "Из них # детей."],
        "hy": ["Նրանցից #-ը քաղաքացիական են։", "Եվս # մարդ վիրավորվեց։", "Ընդամենը # հեկտար։", "Մասը # տոկոս է։"],
        "ar": ["وأصيب # آخرون.", "وبلغت النسبة #%.", "والمساحة # هكتارا.", "ومنهم # مدنيا."],
    ]
    private static let numbers = ["17", "3", "58", "342", "1,234", "12.5", "٤٥", "905", "64", "111", "2,5", "3416"]

    /// Every number planted at the end of a paragraph is found, in every language and digit set.
    @Test func findsEveryPlantedNumber() throws {
        let root = URL(fileURLWithPath: ProcessInfo.processInfo.environment["ATTEST_PROJECT"] ?? "")
        let pages = FileManager.default.enumerator(atPath: root.appending(path: "Content/pages").path)
        var random = SplitMix(state: 5)
        var planted = 0
        for case let name as String in try #require(pages) where name.hasSuffix(".md") {
            let text = try String(contentsOf: root.appending(path: "Content/pages/" + name), encoding: .utf8)
            let tag = String(name.split(separator: "/").last?.dropLast(3) ?? "")
            let sentences = try #require(Self.sentences[tag])
            var expected = 0
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
                index, line -> String in
                guard index > 8, line.count > 80, line.first?.isLetter == true else { return String(line) }
                var sentence = sentences[Int(random.next() % UInt64(sentences.count))]
                while let place = sentence.firstIndex(of: "#") {
                    sentence.replaceSubrange(
                        place...place, with: Self.numbers[Int(random.next() % UInt64(Self.numbers.count))])
                    expected += 1
                }
                return line + " " + sentence
            }
            let source = Array(lines.joined(separator: "\n").utf8)
            let lint = ProseLint(
                PageRuns.runs(source), language: try #require(LanguageTag(tag)), file: name, source: source)
            #expect(lint.typedNumbers().count == expected, "\(name)")
            planted += expected
        }
        #expect(planted > 200)
    }
}
