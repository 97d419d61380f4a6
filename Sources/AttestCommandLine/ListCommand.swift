import ArgumentParser
import Markup
import SiteModel
import Tables
import Templating

struct ListCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        named: "list", abstract: "List what a project has.",
        discussion: "One line each, columns separated by tabs; with --format json one array of objects.")

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case claims, sources, pages, charts, tables, templates
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "claims, sources, pages, charts, tables or templates.")
    var kind: Kind

    @Option(help: "How the list is printed.")
    var format: Format = .text

    @OptionGroup var project: ProjectOptions

    func perform() async throws -> ExitStatus {
        let site = try await LoadedProject.load(project).site
        let rows = rows(site)
        switch format {
        case .text:
            for row in rows { Console.write(row.map(\.value).joined(separator: "\t") + "\n") }
        case .json:
            let objects = rows.map { row in
                "{" + row.map { "\(JSONText.quoted($0.name)):\(JSONText.quoted($0.value))" }.joined(separator: ",")
                    + "}"
            }
            Console.write("[" + objects.joined(separator: ",\n") + "]\n")
        }
        return .clean
    }

    private typealias Row = [(name: String, value: String)]

    private func rows(_ site: Site) -> [Row] {
        switch kind {
        case .claims:
            site.ledger.claims.map { claim in
                [
                    ("id", claim.id), ("indicator", claim.indicator ?? ""),
                    ("value", claim.machineValue(in: nil) ?? ""),
                    ("unit", claim.unit), ("as-of", claim.asOf?.description ?? ""), ("speaker", claim.speaker),
                    ("source", claim.source), ("status", claim.status.rawValue),
                ]
            }
        case .sources:
            site.sources.items.map { item in
                [
                    ("id", item.id), ("type", item.type), ("title", item.text(.title) ?? ""),
                    ("url", item.text(.url) ?? ""),
                ]
            }
        case .pages:
            site.plan.pages.map { page in
                [
                    ("address", "/" + page.address.path), ("locale", page.locale.string),
                    ("title", page.content?.metadata.title ?? ""), ("file", page.content?.file ?? ""),
                    ("language", page.textLanguage.string),
                ]
            }
        case .charts:
            site.charts.map { chart in
                [("id", chart.id), ("file", chart.spec.file), ("rows", String(chart.table.rowCount))]
            }
        case .tables:
            site.evidence.tables.entries.flatMap { entry in
                entry.table.columns.map { column in
                    [
                        ("table", entry.table.name), ("column", column.name), ("type", column.type.rawValue),
                        ("origin", entry.resource == nil ? "inferred" : "schema"),
                    ]
                }
            }
        case .templates:
            names(site.theme.schema.page, prefix: "")
        }
    }

    /// Every name that a layout may use, with what it stands for.
    private func names(_ schema: TemplateSchema, prefix: String) -> [Row] {
        schema.fields.flatMap { field -> [Row] in
            let name = prefix + field.name
            switch field.shape {
            case .text, .html, .flag, .texts: return [[("name", name), ("meaning", field.summary)]]
            case .list(let inner):
                return [[("name", name), ("meaning", field.summary)]] + names(inner, prefix: name + "[].")
            case .record(let inner):
                return [[("name", name), ("meaning", field.summary)]] + names(inner, prefix: name + ".")
            }
        }
    }
}
