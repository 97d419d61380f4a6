import ArgumentParser
import Diagnostics
import Files
import Foundation
import Loading
import Markup

struct SchemaCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        named: "schema", abstract: "Print the JSON Schema of an input file, for editors.",
        discussion: """
            Without a name, lists what there is. With -o, writes all of them into a folder; “attest init” does so in a \
            new project (.schemas). A YAML file names its schema in its first line: \
            # yaml-language-server: $schema=../.schemas/site.schema.json
            """)

    @Argument(help: ArgumentHelp("What to describe, such as site, page, chart or indicators.", valueName: "name"))
    var name: String?

    @Option(name: .customShort("o"), help: ArgumentHelp("The folder to write all of them to.", valueName: "dir"))
    var output: String?

    func perform() async throws -> ExitStatus {
        if let output {
            try write(to: output)
        } else if let name {
            guard let schema = SiteSchemas.all.first(where: { $0.name == name }) else {
                let help = Suggestion.help(for: name, among: SiteSchemas.all.map(\.name))
                throw UsageFailure(message: "no schema “\(name)”; \(help ?? "“attest schema” lists all")")
            }
            Console.write(bytes: schema.json)
        } else {
            let width = SiteSchemas.all.map(\.name.count).max() ?? 0
            for schema in SiteSchemas.all {
                let padding = String(repeating: " ", count: width - schema.name.count + 2)
                Console.write(schema.name + padding + schema.files + "\n")
            }
        }
        return .clean
    }

    private func write(to folder: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for schema in SiteSchemas.all {
                try Data(schema.json).write(to: URL(fileURLWithPath: folder + "/" + schema.fileName), options: .atomic)
            }
        } catch {
            throw DiskFailure("cannot write to \(folder): \(error.localizedDescription)")
        }
    }
}
