import Templating

/// How the site looks: compiled layouts and the files that pages refer to.
package struct Theme: Sendable {
    /// A stylesheet, script or picture under its immutable name.
    package struct Asset: Sendable {
        /// The path below `Templates/assets`.
        package let name: String
        /// `assets/<name>.<hash>.<ext>`.
        package let address: SiteAddress
        package let bytes: [UInt8]

        package init(name: String, address: SiteAddress, bytes: [UInt8]) {
            self.name = name
            self.address = address
            self.bytes = bytes
        }
    }

    /// Layouts by name: `page`, `list`, `home`, `evidence`, `404`, `chooser`, and the author's own.
    package let layouts: [String: TemplateProgram]
    /// In byte order of their names.
    package let assets: [Asset]
    package let schema: PageSchema
    /// How the report looks.
    package let report: ReportTheme
    /// `social/card`, the picture of a page; nil where it could not be read.
    package let card: TemplateProgram?

    package init(
        layouts: [String: TemplateProgram], assets: [Asset], schema: PageSchema, report: ReportTheme = ReportTheme(),
        card: TemplateProgram? = nil
    ) {
        self.card = card
        self.report = report
        self.layouts = layouts
        self.assets = assets
        self.schema = schema
    }
}
