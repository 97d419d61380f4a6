import ArgumentParser
import Deployment
import Diagnostics
import Files
import Foundation

struct RecipeCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        named: "recipe", abstract: "Print a recipe for publishing the site.",
        discussion: """
            Without a name, lists them with the files they belong into. The recipe for nginx is made from a built site: \
            its headers, its redirects, its 404 pages. Serve the site from where --site says, or name that folder with \
            --served-from.
            """)

    @Argument(help: ArgumentHelp("Which recipe, such as nginx or github-pages.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The folder of the built site.", valueName: "dir"))
    var site = "Site"

    @Option(help: ArgumentHelp("Where nginx finds the site on its machine (default: --site).", valueName: "dir"))
    var servedFrom: String?

    @Option(help: ArgumentHelp("The name that nginx serves the site under.", valueName: "host"))
    var serverName = "_"

    func perform() async throws -> ExitStatus {
        guard let name else {
            let width = DeployRecipe.allCases.map(\.rawValue.count).max() ?? 0
            for recipe in DeployRecipe.allCases {
                let padding = String(repeating: " ", count: width - recipe.rawValue.count + 2)
                Console.write("\(recipe.rawValue)\(padding)\(recipe.summary) (\(recipe.path))\n")
            }
            return .clean
        }
        guard let recipe = DeployRecipe(rawValue: name) else {
            let help = Suggestion.help(for: name, among: DeployRecipe.allCases.map(\.rawValue))
            throw UsageFailure(message: "no recipe “\(name)”; \(help ?? "“attest recipe” lists all")")
        }
        Console.write(try recipe.text ?? nginx())
        return .clean
    }

    private func nginx() throws -> String {
        let headers = String(decoding: try FolderReader.bytes(atPath: site + "/_headers"), as: UTF8.self)
        let redirects = String(decoding: try FolderReader.bytes(atPath: site + "/_redirects"), as: UTF8.self)
        let rules = ServerRules(headers: headers, redirects: redirects)
        var root = URL(fileURLWithPath: servedFrom ?? site).standardizedFileURL.path
        // A site below a path is served from the folder that holds that path.
        let base = rules.blocks.first { $0.path.hasSuffix("/assets/") }?.path.dropLast(8) ?? ""
        if !base.isEmpty {
            guard root.hasSuffix(base) else {
                throw UsageFailure(message: "the site's address ends in \(base): serve it from a folder that does, too")
            }
            root.removeLast(base.count)
        }
        return NginxRecipe(rules, root: root.isEmpty ? "/" : root, serverName: serverName).text
    }
}
