/// The JSON Schema of one kind of input file.
package struct EditorSchema: Sendable {
    /// `site`: it is written to `site.schema.json`.
    package let name: String
    /// The files that it is for, as a pattern relative to the project's root.
    package let files: String
    package let json: [UInt8]

    package init(name: String, files: String, json: [UInt8]) {
        self.name = name
        self.files = files
        self.json = json
    }

    package init(name: String, files: String, about: String, _ shape: SchemaShape) {
        self.init(name: name, files: files, json: shape.document(title: "Attest \(name)", about: about))
    }

    package var fileName: String { name + ".schema.json" }
}
