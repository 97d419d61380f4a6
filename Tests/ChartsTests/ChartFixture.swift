import Charts
import Diagnostics
import Files
import Foundation
import Localization
import Serialization
import Tables

/// Specs and tables for tests: from the gallery beside the tests, or written in the test.
enum ChartFixture {
    static let locales = ["en", "tr", "az", "ru", "hy", "ar"]

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    static let languages: [String: ChartLanguage] = Dictionary(
        uniqueKeysWithValues: locales.compactMap { tag in
            LanguageTag(tag).map { (tag, ChartLanguage(LocaleProfile(LocaleSettings($0)), default: .english)) }
        })

    static func language(_ tag: String = "en") -> ChartLanguage {
        languages[tag] ?? ChartLanguage(LocaleProfile(LocaleSettings(.english)), default: .english)
    }

    /// Names of the gallery's charts.
    static let gallery: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/Gallery")) ?? []
        return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    }()

    static func bytes(_ path: String) -> [UInt8] {
        (try? Data(contentsOf: folder.appendingPathComponent(path))).map(Array.init) ?? []
    }

    static func spec(_ yaml: String, file: String = "chart.yaml", _ bag: inout DiagnosticBag) -> ChartSpec? {
        YAMLReader.read(Array(yaml.utf8), file: file, &bag).flatMap { ChartSpec.decode($0, file: file, &bag) }
    }

    /// A table from CSV, with the types that its values have.
    static func table(_ text: [UInt8], file: String = "table.csv") -> DataTable {
        var bag = DiagnosticBag()
        guard let csv = CSVDocument.read(text, file: file, &bag) else {
            return DataTable(name: "table", columns: [], rows: [])
        }
        var columns: [DataTable.Column] = []
        var rows = [[TableValue]](repeating: [], count: csv.rowCount)
        for column in 0..<csv.columnCount {
            let texts = (0..<csv.rowCount).map { csv.text(row: $0, column: column) }
            let filled = texts.filter { !$0.isEmpty }
            let type: DataTable.ColumnType =
                filled.isEmpty
                ? .text
                : filled.allSatisfy { Int($0) != nil }
                    ? .integer
                    : filled.allSatisfy { Double($0) != nil }
                        ? .number : filled.allSatisfy { CalendarDate(iso: $0) != nil } ? .date : .text
            columns.append(DataTable.Column(csv.header[column].text, type))
            for (row, text) in texts.enumerated() {
                switch type {
                case _ where text.isEmpty: rows[row].append(.null)
                case .integer: rows[row].append(Int(text).map { .integer($0) } ?? .null)
                case .number: rows[row].append(Double(text).map { .number($0) } ?? .null)
                case .date: rows[row].append(CalendarDate(iso: text).map { .date($0) } ?? .null)
                default: rows[row].append(.text(text))
                }
            }
        }
        return DataTable(name: "table", columns: columns, rows: rows)
    }

    static func table(_ text: String) -> DataTable { table(Array(text.utf8)) }

    static let geometry: [String: MapGeometry] = {
        var bag = DiagnosticBag()
        var geometry: [String: MapGeometry] = [:]
        for name in ["islands", "pond"] {
            let file = "maps/\(name).geojson"
            geometry[file] = MapGeometry.read(bytes("Gallery/\(name).geojson"), file: file, &bag)
        }
        return geometry
    }()

    /// Draws a chart of the gallery.
    static func draw(_ name: String, _ tag: String, _ bag: inout DiagnosticBag) -> RenderedChart? {
        guard
            let spec = spec(
                String(decoding: bytes("Gallery/\(name).yaml"), as: UTF8.self), file: "\(name).yaml", &bag)
        else { return nil }
        return ChartRenderer.render(
            spec, table: table(bytes("Gallery/\(name).csv")), language: language(tag),
            options: .init(
                idPrefix: name, includesStandalone: true, publisher: "Gallery", license: "CC-BY-4.0",
                sourceLine: "A source", geometry: geometry), &bag)
    }

    /// Draws a chart written in the test, in one language.
    static func draw(
        _ yaml: String, _ csv: String, _ tag: String = "en", _ bag: inout DiagnosticBag
    ) -> RenderedChart? {
        guard let spec = spec(yaml, &bag) else { return nil }
        return ChartRenderer.render(
            spec, table: table(csv), language: language(tag),
            options: .init(idPrefix: "c", includesStandalone: true, geometry: geometry), &bag)
    }
}
