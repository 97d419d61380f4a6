import Diagnostics
import Tables

/// Draws charts: a spec and its table in, SVG and words out. Nothing else is looked at.
package enum ChartRenderer {
    /// What the caller decides about one drawing.
    package struct Options: Sendable {
        /// Begins every id inside the SVGs, so that ids are unique on a page.
        package let idPrefix: String
        /// Whether to make the standalone document too.
        package let includesStandalone: Bool
        /// Whether to make the two inline drawings.
        package let includesInline: Bool
        /// Whether the inline drawing is for paper, and the only one.
        package let isForPrint: Bool
        /// Whether to make the data table.
        package let includesTable: Bool
        package let layout: ChartLayout
        /// Which way time runs on right-to-left pages, where the spec does not say.
        package let timeDirection: ChartSpec.TimeDirection
        /// For the standalone document: who publishes, under which licence, the sources in words.
        package let publisher: String?
        package let license: String?
        package let sourceLine: String?
        /// Geometry of maps by path, read once by `MapGeometry.read`.
        package let geometry: [String: MapGeometry]

        package init(
            idPrefix: String, includesInline: Bool = true, includesStandalone: Bool = false, isForPrint: Bool = false,
            includesTable: Bool = true, layout: ChartLayout = .wide, timeDirection: ChartSpec.TimeDirection = .auto,
            publisher: String? = nil, license: String? = nil, sourceLine: String? = nil,
            geometry: [String: MapGeometry] = [:]
        ) {
            self.idPrefix = idPrefix
            self.includesInline = includesInline
            self.includesStandalone = includesStandalone
            self.isForPrint = isForPrint
            self.includesTable = includesTable
            self.layout = layout
            self.timeDirection = timeDirection
            self.publisher = publisher
            self.license = license
            self.sourceLine = sourceLine
            self.geometry = geometry
        }
    }

    /// Draws a chart in one language.
    ///
    /// Nil where a column is missing, which `ChartSpec.check(columns:)` reports; values that do not fit their scale
    /// are reported here, at their cells.
    package static func render(
        _ spec: ChartSpec, table: DataTable, language: ChartLanguage, options: Options, _ bag: inout DiagnosticBag
    ) -> RenderedChart? {
        guard var model = ChartModelBuilder.build(spec, table, language, &bag) else { return nil }
        model.timeDirection = spec.timeDirection ?? options.timeDirection
        DataCheck.check(model, geometry: options.geometry, &bag)
        let titled = model.withTitles().withoutCutValues()
        let summary = ChartSummary(model).text
        let title = language.words(spec.title)
        func drawing(_ layout: ChartLayout, suffix: String) -> ChartDrawing {
            ChartDrawing(
                titled, layout, hatchID: "\(options.idPrefix)-\(suffix)-h", geometry: options.geometry)
        }
        let wide = options.includesInline ? drawing(options.isForPrint ? .print : .wide, suffix: "w") : nil
        let narrow = options.includesInline && !options.isForPrint ? drawing(.narrow, suffix: "n") : nil
        let notes = ChartNotes.notes(model)
        let asOf = spec.asOf.map { language.message("chart.as-of", ("date", model.format.date($0))) }
        var standalone: [UInt8] = []
        if options.includesStandalone {
            let document = StandaloneDocument(
                model: titled, title: title.text, description: summary, notes: notes.map(\.text), asOf: asOf,
                options: options, drawn: options.layout == .wide && !options.isForPrint ? wide : nil)
            standalone = document.bytes
        }
        let figures =
            options.includesTable ? DataTableBuilder(model).table : ChartDataTable(columns: [], rows: [])
        return RenderedChart(
            idPrefix: options.idPrefix, title: title, subtitle: spec.subtitle.map { language.words($0) },
            description: summary,
            wide: wide?.inline(title: title.text, description: summary, id: "\(options.idPrefix)-w") ?? [],
            narrow: narrow?.inline(title: title.text, description: summary, id: "\(options.idPrefix)-n") ?? [],
            height: max(wide?.height ?? 0, narrow?.height ?? 0), standalone: standalone,
            table: figures,
            notes: notes, asOf: asOf,
            asOfDate: spec.asOf, sources: ChartNotes.sources(model), isMap: spec.isMap)
    }
}
