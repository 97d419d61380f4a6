import Diagnostics
import Foundation
import Testing

@testable import Templating

struct BuiltInThemeTests {
    /// `make theme` writes the Swift text anew.
    @Test func isTemplatesAsTheyAre() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appending(path: "Templates").resolvingSymlinksInPath()
        let endings: Set = ["mustache", "css", "js", "svg"]
        let base = folder.path + "/"
        var files: [String: String] = [:]
        let paths = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        while let url = paths?.nextObject() as? URL {
            guard endings.contains(url.pathExtension) else { continue }
            files[String(url.resolvingSymlinksInPath().path.dropFirst(base.count))] = try String(
                contentsOf: url, encoding: .utf8)
        }
        #expect(BuiltInTheme.files.map(\.path).sorted() == files.keys.sorted())
        for file in BuiltInTheme.files {
            #expect(
                Array(file.text.utf8) == Array((files[file.path] ?? "").utf8), "\(file.path) differs: run make theme")
        }
    }

    @Test func parsesWithoutAWord() {
        var bag = DiagnosticBag()
        var library = TemplateLibrary()
        for file in BuiltInTheme.files where file.path.hasSuffix(".mustache") {
            library.add(String(file.path.dropLast(9)), Array(file.text.utf8), file: file.path, &bag)
        }
        #expect(bag.isEmpty)
        #expect(
            library.layouts == [
                "404", "base", "chooser", "evidence", "home", "list", "page", "report/report", "social/card",
            ])
    }

    @Test func staysWithinItsSize() {
        func size(_ ending: String) -> Int {
            BuiltInTheme.files.filter { $0.path.hasSuffix(ending) && !$0.path.hasPrefix("report/") }.reduce(0) {
                $0 + $1.text.utf8.count
            }
        }
        // With comments and indentation, which the build takes out: `Tests/Browser` measures what readers load.
        #expect(size(".css") < 35_000)
        #expect(size(".js") < 21_000)
    }

    /// A strict Content-Security-Policy holds: nothing inline, nothing from elsewhere.
    @Test func keepsStylesAndScriptsInFiles() throws {
        for file in BuiltInTheme.files where file.path.hasSuffix(".mustache") && !file.path.hasPrefix("report/") {
            #expect(
                try Regex(#"\sstyle\s*=|\son[a-z]+\s*=|<style|<script(?![^>]*\ssrc=)"#).firstMatch(in: file.text)
                    == nil, "\(file.path)")
        }
        for file in BuiltInTheme.files where !file.path.hasSuffix(".svg") {
            #expect(
                try Regex(#"(?:src|href|url|import|fetch)[=(\s"']+https?:"#).firstMatch(in: file.text) == nil,
                "\(file.path)")
        }
    }
}
