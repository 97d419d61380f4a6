import Loading
import Markup

extension StarterProject {
    /// What editors complete and check the project's files from.
    static let editorFiles: [(path: String, text: String)] =
        SiteSchemas.all.map { (".schemas/" + $0.fileName, String(decoding: $0.json, as: UTF8.self)) } + [
            (".vscode/settings.json", settings)
        ]

    /// The line by which a YAML file names its schema; empty for any other file.
    static func modeline(for path: String) -> String {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let schema = SiteSchemas.all.first { $0.files == path || $0.files == folder + "/*.yaml" }
        guard let schema, path.hasSuffix(".yaml") else { return "" }
        let up = String(repeating: "../", count: path.count { $0 == "/" })
        return "# yaml-language-server: $schema=\(up).schemas/\(schema.fileName)\n"
    }

    private static var settings: String {
        let lines = SiteSchemas.all.map { schema in
            "    \(JSONText.quoted(".schemas/" + schema.fileName)): \(JSONText.quoted(schema.files))"
        }
        return "{\n  \"yaml.schemas\": {\n\(lines.joined(separator: ",\n"))\n  }\n}\n"
    }
}
