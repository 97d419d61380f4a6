import Templating

/// The files in `Templates/report`: how the report looks in print and as an e-book.
package struct ReportTheme: Sendable {
    /// `report.mustache`: the document around the parts; nil where it could not be read.
    package let layout: TemplateProgram?
    /// Stylesheets by name: `print.css`, `book.css`, `charts.css`.
    package let styles: [String: [UInt8]]

    package init(layout: TemplateProgram? = nil, styles: [String: [UInt8]] = [:]) {
        self.layout = layout
        self.styles = styles
    }

    /// The names that `report.mustache` may use.
    package static let schema = TemplateSchema([
        .init("lang", .text, "the report’s language, a BCP 47 tag"),
        .init("dir", .text, "ltr or rtl"),
        .init("kind", .text, "report or article"),
        .init("title", .text, "the title"),
        .init("running-title", .text, "the site’s title, for running heads"),
        .init("running-note", .text, "that this is no safety map, for running feet"),
        .init("author", .text, "who publishes it"),
        .init("description", .text, "what it is about"),
        .init("keywords", .text, "topics, separated by commas"),
        .init("date", .text, "the day it was made, ISO 8601"),
        .init("style", .html, "the stylesheets, as text"),
        .init("parts", .list(part), "cover, front matter, chapters, annexes, in order"),
    ])
    package static let part = TemplateSchema([
        .init("id", .text, "its anchor"),
        .init("kind", .text, "cover, imprint, contents, summary, chapter, annex, colophon …"),
        .init("lang", .text, "its language, where it is not the report’s"),
        .init("dir", .text, "the direction of that language"),
        .init("content", .html, "its text"),
    ])
}
