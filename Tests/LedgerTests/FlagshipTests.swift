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
    }
}
