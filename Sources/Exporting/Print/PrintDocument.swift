import Localization
import Markup
import Serialization
import SiteModel
import Templating

/// A report or an article as one HTML document for paged media: WeasyPrint makes its PDF of it, and a browser prints
/// it with the notes beside the text.
struct PrintDocument {
    let site: Site
    let profile: LocaleProfile
    let kind: String
    let title: String
    let author: String
    let description: String
    let keywords: [String]
    let runningTitle: String
    let parts: [ReportPart]

    func bytes() -> [UInt8] {
        let mender = LinkMender(parts, isBook: false)
        let records = parts.map { part in
            var values: [String: TemplateValue] = [
                "id": .text(part.id), "kind": .text(part.kind.rawValue),
                "content": .html(InlineFlattener.flattened(mender.mended(part.body, in: part.id))),
            ]
            if part.language.tag != profile.tag {
                values["lang"] = .text(part.language.tag.string)
                values["dir"] = .text(part.language.direction.rawValue)
            }
            return TemplateRecord(ReportTheme.part, values)
        }
        let styles = site.theme.report.styles
        let record = TemplateRecord(
            ReportTheme.schema,
            [
                "lang": .text(profile.tag.string), "dir": .text(profile.direction.rawValue), "kind": .text(kind),
                "title": .text(title), "running-title": .text(runningTitle),
                "running-note": .text(site.configuration.safetyNotice ? profile.text("safety.title") : ""),
                "author": .text(author),
                "description": .text(description), "keywords": .text(keywords.joined(separator: ", ")),
                "date": .text(site.clock.rfc3339),
                "style": .html((styles["print.css"] ?? []) + (styles["charts.css"] ?? [])),
                "parts": .list(records),
            ])
        var output = ByteOutput(capacity: parts.reduce(65_536) { $0 + $1.body.count })
        site.theme.report.layout?.render(record, to: &output)
        return output.bytes
    }
}
