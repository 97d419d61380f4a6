import ArgumentParser
import Localization
import Markup
import SiteModel
import Translations

struct TranslationStatusCommand: ProjectCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "List missing, stale, unreviewed and current translations.",
        discussion: "Ends with status 1 when something is missing or stale; what nobody has reviewed is no fault.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(help: ArgumentHelp("Only this language.", valueName: "tag"))
    var locale: String?

    @Flag(help: "List current and unreviewed pages too.")
    var all = false

    @Option(help: "How the report is printed.")
    var format: Format = .text

    @OptionGroup var project: ProjectOptions

    func perform() async throws -> ExitStatus {
        let loaded = try await LoadedProject.load(project)
        let languages =
            try locale.map { [try loaded.locale($0)] } ?? loaded.site.configuration.declaredLocales.map(\.tag)
        let report = TranslationReport(
            languages.map { TranslationCatalog(loaded.site, loaded.tree, target: $0) })
        Console.write(format == .json ? json(report, languages) : text(report, languages))
        return report.isBehind ? .contentErrors : .clean
    }

    private func text(_ report: TranslationReport, _ languages: [LanguageTag]) -> String {
        var text = ""
        for page in report.pages where all || page.standing == .missing || page.standing == .stale {
            let status = page.status.map { " (\($0))" } ?? ""
            let note = page.isRecorded ? "" : ", source not recorded"
            text += "\(page.language)\t\(page.standing.rawValue)\t\(page.path)\(status)\(note)\n"
            for change in page.changes {
                let place = change.line.map { " \(page.original ?? ""):\($0)" } ?? ""
                text +=
                    "\t\(change.kind.rawValue)\(place)" + (change.excerpt.isEmpty ? "" : " “\(change.excerpt)”") + "\n"
            }
        }
        for item in report.missingTexts { text += "\(item.language)\tmissing\t\(item.context)\n" }
        for item in report.staleTexts {
            text += "\(item.language)\tstale\t\(item.context)\n\tchanged \(item.reference) “\(item.excerpt)”\n"
        }
        for language in languages {
            let counts = TranslationState.Standing.allCases.map { standing in
                "\(report.count(standing, in: language)) \(standing.rawValue)"
            }
            text += "\(language): \(counts.joined(separator: ", "))\n"
        }
        return text + "\(report.count(.missing)) missing, \(report.count(.stale)) stale\n"
    }

    private func json(_ report: TranslationReport, _ languages: [LanguageTag]) -> String {
        func quoted(_ text: String?) -> String { text.map(JSONText.quoted) ?? "null" }
        let pages = report.pages.map { page in
            let changes = page.changes.map { change in
                """
                {"kind":"\(change.kind.rawValue)","line":\(change.line.map { String($0) } ?? "null"),\
                "text":\(quoted(change.excerpt))}
                """
            }
            return """
                {"page":\(quoted(page.path)),"locale":"\(page.language)","state":"\(page.standing.rawValue)",\
                "status":\(quoted(page.status)),"recorded":\(page.isRecorded),"original":\(quoted(page.original)),\
                "changes":[\(changes.joined(separator: ","))]}
                """
        }
        let texts = report.missingTexts.map { "{\"locale\":\"\($0.language)\",\"text\":\(quoted($0.context))}" }
        let stale = report.staleTexts.map { item in
            """
            {"locale":"\(item.language)","text":\(quoted(item.context)),"source":\(quoted(item.reference)),\
            "excerpt":\(quoted(item.excerpt))}
            """
        }
        return """
            {"missing":\(report.count(.missing)),"stale":\(report.count(.stale)),\
            "unreviewed":\(report.count(.unreviewed)),"current":\(report.count(.current)),
            "pages":[\(pages.joined(separator: ",\n"))],
            "missingTexts":[\(texts.joined(separator: ",\n"))],
            "staleTexts":[\(stale.joined(separator: ",\n"))]}

            """
    }
}
