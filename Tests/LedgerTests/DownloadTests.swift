import Diagnostics
import Files
import Foundation
import Ledger
import Localization
import Markup
import Serialization
import Tables
import Testing

@Suite struct DownloadTests {
    private static let rows = [
        "output-2023,output,80,,GWh,exact,2023,2023,2024-03-01,Agency,review-2024,,superseded,\"=HYPERLINK(\"\"x\"\")\"",
        "output-2024,output,100,120.5,GWh,about,2024,2024,2025-03,Agency,agency-2025,p. 1,current,-5 to +5",
        "said,,,,,,,,,Agency,agency-2025,,,@note",
    ]

    private func evaluated(_ files: [String: String] = [:]) -> EvaluatedLedger {
        var texts = files
        texts["ledger/derived.yaml"] =
            "- { id: d, label: { en: Growth }, query: SELECT sum(value) FROM claims, from: [output-2023, output-2024] }"
        texts["data/Out put.csv"] =
            "year,gwh,day,source,flag\n2023,1,2024-05-30,review-2024,true\n2024,2.5,2024-05,agency-2025,\n"
        let (ledger, found) = LedgerFixture.load(LedgerFixture.csv(Self.rows), files: texts)
        #expect(found.isEmpty)
        var bag = DiagnosticBag()
        var paths: [String: String] = [:]
        for (path, text) in texts { paths["Content/" + path] = text }
        let tables = TableSet.load(
            FileTree(texts: paths), reserved: ClaimLedger.reservedTableNames,
            references: ClaimLedger.referenceTables(ledger), &bag)
        let value = ledger.evaluated(with: tables, &bag)
        #expect(bag.isEmpty)
        return value
    }

    @Test func writesAPackageWithEveryTable() {
        let files = LedgerFixture.downloads(evaluated()).files()
        #expect(
            files.map(\.path) == [
                "catalog.jsonld", "claims-hxl.csv", "claims.csv", "claims.json", "datapackage.json", "derived.csv",
                "indicators.csv", "out-put.csv", "sources.csv", "speakers.csv",
            ])
    }

    @Test func keepsCellsSafeForSpreadsheets() {
        for file in LedgerFixture.downloads(evaluated()).files() where file.path.hasSuffix(".csv") {
            var bag = DiagnosticBag()
            guard let document = CSVDocument.read(file.bytes, file: file.path, &bag) else {
                Issue.record("\(file.path) cannot be read")
                continue
            }
            #expect(bag.isEmpty)
            for row in 0..<document.rowCount {
                for column in 0..<document.columnCount {
                    let text = document.text(row: row, column: column)
                    let isSafe = DecimalText.isDecimal(text) || !"=+-@\t\r".contains(where: { text.first == $0 })
                    #expect(isSafe, "\(file.path): \(text)")
                }
            }
        }
    }

    @Test func readsItsOwnPackageBack() {
        var tree = FileTree()
        for file in LedgerFixture.downloads(evaluated()).files() {
            if let path = RelativePath("Content/data/" + file.path) { tree[path] = file.bytes }
        }
        var bag = DiagnosticBag()
        let set = TableSet.load(tree, &bag)
        #expect(bag.diagnostics.map(\.message) == [])
        #expect(set["claims"]?.rowCount == 3)
    }

    @Test func writesClaimsAsJSON() throws {
        let files = LedgerFixture.downloads(evaluated()).files()
        let bytes = try #require(files.first { $0.path == "claims.json" }?.bytes)
        let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: [[String: Any]]]
        let claims = try #require(object?["claims"])
        #expect(claims.map { $0["id"] as? String } == ["output-2023", "output-2024", "said"])
        #expect(claims[1]["value_high"] as? Double == 120.5)
    }

    @Test func tellsWhatChangedSinceTheLastBuild() throws {
        let old = try #require(LedgerFixture.downloads(evaluated()).files().first { $0.path == "claims.json" }?.bytes)
        let (ledger, _) = LedgerFixture.ledger(
            Self.rows[1].replacing(",100,", with: ",101,"),
            Self.rows[0].replacing(",,superseded", with: ",p. 2,superseded"),
            "new,output,1,,GWh,exact,,,2025,A,agency-2025,,,")
        let changes = ClaimHistory.changes(since: old, in: ledger)
        #expect(
            changes.value == [
                ClaimChange(claim: "output-2024", kind: .changed(column: "value", was: "100", now: "101")),
                ClaimChange(claim: "output-2023", kind: .changed(column: "locator", was: "", now: "p. 2")),
                ClaimChange(claim: "new", kind: .added), ClaimChange(claim: "said", kind: .removed),
            ])
        #expect(changes.diagnostics.map(\.id) == ["claim.overwritten", "claim.overwritten"])
        #expect(ClaimHistory.changes(since: Array("{".utf8), in: ledger).diagnostics.map(\.id) == ["claim.history"])
        // Another program's layout of the same claims compares by value.
        let object = try JSONSerialization.jsonObject(with: Data(old))
        let indented = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted, .sortedKeys])
        #expect(Set(ClaimHistory.changes(since: Array(indented), in: ledger).value) == Set(changes.value))
    }

    @Test func describesClaimsForMachines() throws {
        let evidence = evaluated()
        let publication = Publication(
            title: LocalizedText("Small"), baseURL: "https://example.org/", license: "", defaultLocale: .english,
            locales: [.english], date: LedgerFixture.today)
        var output = ByteOutput()
        LinkedData(evidence, publication).writeClaims(
            of: "output", locale: .turkish, address: "https://example.org/#", to: &output)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(output.bytes)) as? [String: Any])
        let graph = try #require(object["@graph"] as? [[String: Any]])
        #expect(
            graph.map { $0["@id"] as? String } == [
                "https://example.org/#output-2023", "https://example.org/#output-2024",
            ])
        #expect((graph[1]["about"] as? [String: Any])?["maxValue"] as? Double == 120.5)
        #expect(
            !String(decoding: LedgerFixture.downloads(evidence).dataset(locale: .turkish).bytes, as: UTF8.self)
                .contains("</"))
    }

    /// The judge that we did not write: `frictionless validate`, where it is installed.
    @Test(.enabled(if: Frictionless.path != nil)) func passesFrictionless() throws {
        try Frictionless.validate(LedgerFixture.downloads(evaluated()).files())
    }
}

/// The Frictionless command line, where it is installed.
enum Frictionless {
    static var path: String? {
        ["/usr/local/bin/frictionless", "/usr/bin/frictionless"].first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    static func validate(_ files: [LedgerDownloads.File]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "attest-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files { try Data(file.bytes).write(to: folder.appending(path: file.path)) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path))
        process.arguments = ["validate", "--json", "datapackage.json"]
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(String(decoding: output, as: UTF8.self).prefix(4000))")
    }
}
