import Diagnostics
import Files
import Serialization
import Tables

/// Small tables for tests.
enum Fixtures {
    static func tables(_ texts: [String: String]) -> (set: TableSet, found: [Diagnostic]) {
        var bag = DiagnosticBag()
        let set = TableSet.load(FileTree(texts: texts), &bag)
        return (set, bag.diagnostics)
    }

    static func table(_ csv: String, schema: String? = nil) -> (table: DataTable?, found: [Diagnostic]) {
        var texts = ["Content/data/t.csv": csv]
        if let schema {
            texts["Content/data/datapackage.json"] = """
                {"resources": [{"name": "t", "path": "t.csv", "schema": \(schema)}]}
                """
        }
        let (set, found) = tables(texts)
        return (set["t"], found)
    }

    /// What a diagnostic points to.
    static func pointed(_ diagnostic: Diagnostic?, in text: String) -> String? {
        guard let offsets = diagnostic?.range?.offsets, offsets.upperBound <= text.utf8.count else { return nil }
        return String(decoding: Array(text.utf8)[offsets], as: UTF8.self)
    }

    static func rows(_ table: DataTable?) -> [[String]] {
        guard let table else { return [] }
        return (0..<table.rowCount).map { row in (0..<table.columnCount).map { table[row, $0].text } }
    }
}
