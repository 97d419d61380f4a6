import Foundation
import Localization
import Testing

@testable import Exporting

struct ReportFontsTests {
    private func missing(_ tag: String, with files: [String]) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fonts-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in files { try Data().write(to: folder.appendingPathComponent(file)) }
        return ReportFonts.missing(in: [folder.path], for: [try #require(LanguageTag(tag))]).map(\.message)
    }

    @Test func namesEveryScriptThatHasNoFont() throws {
        let found = try missing("hy", with: [])
        #expect(found.count == 3)
        #expect(found[0].hasPrefix("no font for Armenian letters"))
    }

    @Test func namesAScriptOnceForManyLanguages() throws {
        let tags = try ["en", "hy", "ru", "ar"].map { try #require(LanguageTag($0)) }
        #expect(ReportFonts.missing(in: [], for: tags).count == 3)
    }

    @Test func takesAnyOfTheKnownFonts() throws {
        #expect(try missing("hy", with: ["DejaVuSerif.ttf", "NotoNaskhArabic-Regular.ttf"]).isEmpty)
        #expect(try missing("en", with: ["NotoSerif-Regular.ttf", "NotoSerifArmenian[wght].ttf"]).count == 1)
    }
}
