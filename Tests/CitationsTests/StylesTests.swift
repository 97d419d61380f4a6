import Diagnostics
import Foundation
import Testing

@testable import Citations

/// The styles of the distribution's package: all load, and format sources in six languages without an empty note.
///
/// `ATTEST_ALL_STYLES=1` takes all 2,548 of them; otherwise every eightieth is formatted and every tenth loaded.
struct StylesTests {
    private static let takesAll = ProcessInfo.processInfo.environment["ATTEST_ALL_STYLES"] == "1"

    private static func sample(_ step: Int) -> [String] {
        takesAll ? Installed.styles : Installed.styles.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    }

    @Test(.enabled(if: !Installed.styles.isEmpty, "install citation-style-language-styles"))
    func loadsStyles() {
        for name in Self.sample(10) {
            var bag = DiagnosticBag()
            #expect(CitationStyle.load(name, from: Installed.repository, at: nil, &bag) != nil, "\(name)")
            #expect(!bag.hasErrors, "\(name)")
        }
    }

    @Test(.enabled(if: !Installed.styles.isEmpty, "install citation-style-language-styles"))
    func leavesNoNoteEmpty() {
        var bag = DiagnosticBag()
        let file = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let flagship = Installed.bytes("/" + file + "/Content/sources.json") ?? []
        let library = SourceLibrary.read([("a.json", Array(Sources.json.utf8)), ("flagship.json", flagship)], &bag)
        #expect(library.items.count > 100)
        for name in Self.sample(80) + ["catholic-biblical-association", "national-archives-of-australia"] {
            var bag = DiagnosticBag()
            guard let style = CitationStyle.load(name, from: Installed.repository, at: nil, &bag) else { continue }
            for language in ["en", "tr", "az", "ru", "hy", "ar"] {
                let processor = CitationProcessor(
                    style: style, language: language, library: library, repository: Installed.repository)
                for id in library.ids {
                    let text = processor.note(for: CitationReference(id, locator: "5")).plain
                    #expect(text.contains { $0.isLetter || $0.isNumber }, "\(name) \(language) \(id)")
                }
            }
        }
    }

    /// What is filled into a citation that was made before is what the style makes of it anew.
    @Test(.enabled(if: !Installed.styles.isEmpty, "install citation-style-language-styles"))
    func writesNumbersOfPagesAlike() {
        let library = Sources.library(Sources.json)
        let places = [CitePosition(), CitePosition(kind: .subsequent), CitePosition(kind: .ibidWithLocator)]
        for name in Self.sample(40) {
            var bag = DiagnosticBag()
            guard let style = CitationStyle.load(name, from: Installed.repository, at: nil, &bag) else { continue }
            for language in ["en", "hy", "ar"] {
                let processor = CitationProcessor(
                    style: style, language: language, library: library, repository: Installed.repository)
                let registry = SourceRegistry(processor: processor, ids: library.ids)
                let renderer = ClusterRenderer(processor: processor, registry: registry)
                for id in library.ids {
                    for (position, number) in places.flatMap({ place in ["7", "12", "12", "2024"].map { (place, $0) } })
                    {
                        let reference = CitationReference(id, locator: number, label: .page, suffix: "12")
                        let cluster = CitationCluster([reference], noteNumber: 3)
                        #expect(
                            renderer.text(cluster, [position]) == renderer.rendered(cluster, [position]),
                            "\(name) \(language) \(id) \(number)")
                    }
                }
            }
        }
    }

    @Test(.enabled(if: !Installed.styles.isEmpty, "install citation-style-language-styles"))
    func followsADependentStyleToItsParent() {
        var bag = DiagnosticBag()
        let style = CitationStyle.load("2d-materials", from: Installed.repository, at: nil, &bag)
        #expect(style?.id.hasSuffix("institute-of-physics-numeric") == true)
    }
}
