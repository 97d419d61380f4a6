import Diagnostics
import Files
import Foundation
import Testing

/// The lint for typed numbers over the flagship's own commentary: it finds every number that is planted, and what it
/// finds beside them stays within two in the whole site.
struct PlantedNumberTests {
    /// A sentence to plant in a language, with `#` for a number.
    private static let sentences: [String: [String]] = [
        "en": [
            "Another # people were hurt.", "It found #% of them.", "That left #, as it said.",
            "Some # ha were checked.",
            "By then # shells had been found.",
        ],
        "tr": [
            "Bunların #’i sivildi.", "Oran %# oldu.", "Ayrıca # kişi yaralandı.", "Toplam # hektar.",
            "Yüzde #’i incelendi.",
        ],
        "az": [
            "Onların #-ü mülki idi.", "Daha # nəfər yaralandı.", "Cəmi # hektar.", "Payı #% idi.",
            "Sonra # mina tapıldı.",
        ],
        "ru": ["Ещё # человек ранены.", "Доля составила # %.", "Всего # га.", "Из них # детей.", "Нашли # мин."],
        "hy": [
            "Նրանցից #-ը քաղաքացիական են։", "Եվս # մարդ վիրավորվեց։", "Ընդամենը # հեկտար։", "Մասը # տոկոս է։",
            "Գտնվել է # ական։",
        ],
        "ar": ["وأصيب # آخرون.", "وبلغت النسبة #%.", "والمساحة # هكتارا.", "ومنهم # مدنيا.", "وعُثر على # لغما."],
    ]

    /// Every form in which a language writes numbers, digits of other scripts among them.
    private static let numbers: [String: [String]] = [
        "en": ["17", "3", "342", "1,234", "12.5", "905", "64", "1111", "58", "90,500"],
        "tr": ["17", "3", "342", "1.234", "12,5", "905", "64", "1111", "58", "90.500"],
        "az": ["17", "3", "342", "1.234", "12,5", "905", "64", "1111", "58", "90.500"],
        "ru": ["17", "3", "342", "1 234", "12,5", "905", "64", "1111", "58", "90 500"],
        "hy": ["17", "3", "342", "1 234", "12,5", "905", "64", "1111", "58", "90 500"],
        "ar": ["17", "٣", "٣٤٢", "1,234", "١٢٫٥", "٩٠٥", "64", "1111", "۵۸", "٩٠٬٥٠٠"],
    ]

    private struct Place: Hashable {
        let file: String
        let line: Int
    }

    @Test func allSixtyAreFoundAndAtMostTwoOthers() async throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        var tree = try FolderReader.read(root: root, folders: ["Content", "Templates"]).value
        var random = Linear(state: 2026)
        var planted: [Place: Int] = [:]
        for language in Self.sentences.keys.sorted() {
            let numbers = try #require(Self.numbers[language])
            let sentences = try #require(Self.sentences[language])
            var candidates: [(path: RelativePath, line: Int)] = []
            for path in tree.paths(under: "Content/pages") where path.name == "\(language).md" {
                for (index, line) in Self.lines(tree[path]).enumerated()
                where index > 10 && line.count > 80 && line.first?.isLetter == true {
                    candidates.append((path, index))
                }
            }
            try #require(candidates.count > 20)
            for number in numbers {
                let chosen = candidates.remove(at: random.next(below: candidates.count))
                var lines = Self.lines(tree[chosen.path])
                let sentence = sentences[random.next(below: sentences.count)].replacing("#", with: number)
                // Behind a sentence of its own, as an author would add it.
                lines[chosen.line] += " " + sentence
                tree[chosen.path] = Array(lines.joined(separator: "\n").utf8)
                planted[Place(file: chosen.path.string, line: chosen.line + 1), default: 0] += 1
            }
        }
        #expect(planted.values.reduce(0, +) == 60)
        let diagnostics = try await TestProject.build(tree, clock: "2026-11-21T12:00:00Z").diagnostics
        var others: [Diagnostic] = []
        var missing = planted
        for found in diagnostics where found.id == "number.typed" {
            let range = try #require(found.range)
            let line = LineTable(tree[range.file] ?? []).line(at: range.offsets.lowerBound)
            let place = Place(file: range.file, line: line)
            if let count = missing[place], count > 0 { missing[place] = count - 1 } else { others.append(found) }
        }
        #expect(missing.allSatisfy { $0.value == 0 }, "\(missing.filter { $0.value > 0 })")
        #expect(others.count <= 2, "\(others.map { "\($0.range?.file ?? ""): \($0.message)" })")
    }

    private static func lines(_ bytes: [UInt8]?) -> [String] {
        String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
    }

    /// Knuth's MMIX generator: the same places in every run.
    private struct Linear {
        var state: UInt64

        mutating func next(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
    }
}
