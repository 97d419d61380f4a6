import Serialization

/// Everything a page needs of one chart in one language; the figure around it is put together by its caller.
package struct RenderedChart: Sendable {
    /// Words with the language they are in where it is not the page's.
    package struct Words: Sendable, Hashable {
        package let text: String
        package let language: String?
    }

    /// What every id in the drawings begins with.
    package let idPrefix: String
    package let title: Words
    package let subtitle: Words?
    /// A summary written from the data, for `<desc>` and readers who do not see the picture.
    package let description: String
    /// `<svg>` elements for the page, ready to be shown one at a time by the classes `wide` and `narrow`.
    package let wide: [UInt8]
    package let narrow: [UInt8]
    /// The height of the taller drawing at its own width, in pixels.
    package let height: Double
    /// A document that stands alone, with styles and metadata; empty unless it was asked for.
    package let standalone: [UInt8]
    package let table: ChartDataTable
    /// Notes to print under the chart: the author's, then the reasons of overrides, then a map's disclaimers.
    package let notes: [Words]
    /// “As of 28 January 2026”; nil where the spec has no date.
    package let asOf: String?
    package let asOfDate: CalendarDate?
    /// Keys of sources: the spec's, then those of the column `source`, then those behind the rows, each once.
    package let sources: [String]
    package let isMap: Bool
}

/// The figures behind a chart as people and programs read them.
package struct ChartDataTable: Sendable {
    package struct Column: Sendable {
        /// The column's name in the table.
        package let name: String
        /// The header in the page's language.
        package let title: String
        package let isNumeric: Bool
    }

    package struct Cell: Sendable {
        /// As the page's language writes it; empty where the value is missing.
        package let text: String
        /// The plain value: an ASCII number, an ISO date, or text.
        package let raw: String
        /// The language of the text where it is plainly not the page's.
        package let language: String?

        init(text: String, raw: String, language: String? = nil) {
            self.text = text
            self.raw = raw
            self.language = language
        }
    }

    /// One row, with its place in the chart's table.
    package struct Row: Sendable {
        package let cells: [Cell]
        package let index: Int
    }

    package let columns: [Column]
    package let rows: [Row]
}
