import Diagnostics
import Files
import Testing

/// Every kind of mistake that an author makes is found at its place, whatever else is wrong in the same build.
struct MistakeTests {
    @Test(arguments: Mistake.all)
    func isReportedAtItsPlace(_ mistake: Mistake) async throws {
        let tree = mistake.applied(to: try TestProject.small())
        let found = try await TestProject.build(tree).diagnostics
        let own = found.filter { $0.id == mistake.id }
        #expect(!own.isEmpty, "found \(found.map { "\($0.id): \($0.message)" })")
        guard let diagnostic = own.first else { return }
        #expect(diagnostic.range?.file == mistake.file)
        if let position = mistake.position, let range = diagnostic.range {
            let table = LineTable(Array(mistake.text.utf8))
            let places = own.compactMap(\.range).map { table.position(at: $0.offsets.lowerBound) }
            #expect(places.contains(position), "\(diagnostic.message) at \(places) in \(range.file)")
        }
        #expect(diagnostic.help != nil || !diagnostic.notes.isEmpty, "no way out of: \(diagnostic.message)")
        #expect(!diagnostic.message.hasSuffix("."))
    }

    /// Mistakes in different files do not hide each other.
    @Test func areAllListedInOneRun() async throws {
        var tree = try TestProject.small()
        var expected: [Mistake] = []
        for mistake in Mistake.all
        where !mistake.stopsEverything && !expected.contains(where: { $0.file == mistake.file }) {
            tree = mistake.applied(to: tree)
            expected.append(mistake)
        }
        #expect(expected.count >= 9)
        let found = try await TestProject.build(tree).diagnostics
        for mistake in expected {
            #expect(found.contains { $0.id == mistake.id && $0.range?.file == mistake.file }, "\(mistake.name)")
        }
    }

    @Test func aProjectWithoutConfigurationSaysSo() async throws {
        let found = try await TestProject.build(FileTree()).diagnostics
        #expect(found.map(\.id) == ["config.missing"])
    }
}

extension Mistake {
    /// Whether other findings cannot be made after it, or it needs another page to be as it was.
    fileprivate var stopsEverything: Bool {
        file == "Content/site.yaml" || file == "Content/sources.json" || id == "page.address"
    }
}
