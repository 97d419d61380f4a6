extension Mistake {
    static let all: [Mistake] = pages + configuration + ledger + data + theme

    private static func page(_ body: String, front: String = "title: Energy") -> String {
        "---\n\(front)\n---\n\n\(body)\n"
    }

    private static let energy = "Content/pages/energy/en.md"

    private static let pages: [Mistake] = [
        Mistake("unknown claim", energy, "claim.unknown", page("It reached :claim[⟦output-2042⟧].")),
        Mistake(
            "unknown claim after letters of two bytes", energy, "claim.unknown",
            page("Şuşa, Ağdam: :claim[⟦outptu-2024⟧].")),
        Mistake("unknown indicator", energy, "indicator.unknown", page("Now :latest[⟦outptu⟧].")),
        Mistake("unknown derived value", energy, "derived.unknown", page("By :derived[⟦grwoth⟧].")),
        Mistake("unknown term", energy, "term.unknown", page("A :term[⟦gigawatt⟧].")),
        Mistake("unknown place", energy, "place.unknown", page("In :place[⟦nowhere⟧].")),
        Mistake("unknown source in a citation", energy, "source.unknown", page("So it is [see @⟦agency-2052⟧, p. 3].")),
        Mistake(
            "unknown source in nocite", energy, "source.unknown",
            page("Text.", front: "title: Energy\nnocite: \"@agency-2025, @⟦revew-2024⟧\"")),
        Mistake(
            "number typed in a title", energy, "number.typed",
            page("Text.", front: "title: ⟦58⟧ plants\ndescription: \"All 60 of them\" # attest: numbers meant")),
        Mistake("unknown chart", energy, "chart.unknown", page("Text.\n\n::chart{#⟦outptu⟧}")),
        Mistake(
            "unknown cross-reference", energy, "reference.unknown",
            page("See :ref[⟦outptu⟧].\n\n::chart{#output}")),
        Mistake("unknown table", energy, "table.unknown", page("Text.\n\n::table{#⟦outptu⟧}")),
        Mistake("unknown directive", energy, "directive.unknown", page("It reached :⟦clam⟧[output-2024].")),
        Mistake(
            "unknown attribute", energy, "directive.attribute-unknown",
            page("It reached :claim[output-2024]{⟦scal⟧=million}.")),
        Mistake(
            "attribute without meaning", energy, "directive.value",
            page("It reached :claim[output-2024]{scale=⟦millions⟧}.")),
        Mistake("directive about nothing", energy, "directive.object", page("Text.\n\n⟦::chart⟧")),
        Mistake("container that is not closed", energy, "directive.unclosed", page("Text.\n\n⟦:::note⟧\nInside.")),
        Mistake("note without a definition", energy, "footnote.undefined", page("Text.⟦[^why]⟧")),
        Mistake("note that nobody refers to", energy, "footnote.unused", page("Text.\n\n[^⟦why⟧]: Because.")),
        Mistake("link that leads to nothing", energy, "link.broken", page("See [prices](⟦../pricse/⟧).")),
        Mistake("fragment without a target", energy, "link.fragment", page("See [why](⟦#why⟧).\n\n## Reasons")),
        Mistake("image that is not there", energy, "image.missing", page("![A plant](⟦plant.svg⟧)")),
        Mistake("dangerous link", energy, "link.dangerous", page("⟦[here](javascript:alert(1))⟧")),
        Mistake("invisible character", energy, "text.control", page("So⟦\u{202E}⟧ it is.")),
        Mistake("byte-swapped text", energy, "text.mojibake", page("From ⟦\u{3200}\u{3000}⟧\u{3200}\u{3600} on.")),
        Mistake("front matter without a title", energy, "key.missing", "---\n⟦d⟧ate: 2026-01-31\n---\n\nText.\n"),
        Mistake(
            "unknown key in front matter", energy, "key.unknown", page("Text.", front: "title: Energy\n⟦tagz⟧: [power]")
        ),
        Mistake(
            "bad date in front matter", energy, "date.invalid",
            page("Text.", front: "title: Energy\ndate: ⟦2026-02-30⟧")),
        Mistake(
            "broken YAML in front matter", energy, "yaml.syntax",
            page("Text.", front: "title: Energy\ntags: ⟦[⟧power")),
        Mistake("front matter that is not closed", energy, "page.front-matter", "⟦---⟧\ntitle: Energy\n\nText.\n"),
        Mistake("no front matter", energy, "page.front-matter", "⟦#⟧ Energy\n\nText.\n"),
        Mistake(
            "slug that leaves its folder", energy, "page.slug", page("Text.", front: "title: Energy\nslug: ⟦../x⟧")),
        Mistake(
            "slug that Windows cannot hold", energy, "page.slug", page("Text.", front: "title: Energy\nslug: ⟦CON⟧")),
        Mistake(
            "two pages at one address", "Content/pages/prices/en.md", "page.address",
            page("Text.", front: "title: Prices\nslug: ⟦Power⟧")),
        Mistake(
            "alias over a page", energy, "page.alias", page("Text.", front: "title: Energy\naliases: [⟦/en/prices/⟧]")),
        Mistake("unknown layout", energy, "layout.unknown", page("Text.", front: "title: Energy\nlayout: ⟦lsit⟧")),
        Mistake("page without text", energy, "page.empty", page("")),
        Mistake("page in a language of its own", "Content/pages/energy/de.md", "page.language", page("Text.")),
        Mistake("page that is not in its folder", "Content/pages/energy.md", "page.file", page("Text.")),
    ]

    private static let site = "Content/site.yaml"

    private static let configuration: [Mistake] = [
        Mistake("no base URL", site, "key.missing", "⟦t⟧itle: A\nlocales: [en]\n"),
        Mistake("relative base URL", site, "config.base-url", "title: A\nbase-url: ⟦example.org⟧\nlocales: [en]\n"),
        Mistake(
            "unknown key", site, "key.unknown",
            "title: A\nbase-url: https://example.org/\nlocales: [en]\n⟦lisence⟧: x\n"),
        Mistake(
            "language twice", site, "config.locale", "title: A\nbase-url: https://example.org/\nlocales: [en, ⟦en⟧]\n"),
        Mistake(
            "default that is no locale", site, "config.locale",
            "title: A\nbase-url: https://example.org/\nlocales: [en]\ndefault-locale: ⟦tr⟧\n"),
        Mistake(
            "unknown page in the menu", site, "menu.unknown",
            "title: A\nbase-url: https://example.org/\nlocales: [en]\nmenu: [index, ⟦enrgy⟧]\n"),
        Mistake(
            "unknown policy", site, "value.type",
            "title: A\nbase-url: https://example.org/\nlocales: [en]\nfallback: ⟦notise⟧\n"),
        Mistake("unknown message", "Content/locales/en.yaml", "message.unknown", "⟦page.hoem⟧: Home\n"),
    ]

    private static let claims = "Content/ledger/claims.csv"
    private static let header =
        "id,indicator,value,value_high,unit,qualifier,period_start,period_end,as_of,attributed_to,source,locator,status,note\n"
        + "output-2023,output,89100,,GWh,about,2023,2023,2025-03-01,Energy agency,agency-2025,p. 12,current,\n"

    private static func claim(_ row: String) -> String { header + row + "\n" }

    private static let ledger: [Mistake] = [
        Mistake(
            "duplicate claim", claims, "claim.duplicate",
            claim("⟦output-2023⟧,output,1,,GWh,exact,2024,2024,2025-03-01,Energy agency,agency-2025,,current,")),
        Mistake(
            "claim of no indicator", claims, "indicator.unknown",
            claim("output-2024,⟦outptu⟧,1,,GWh,exact,2024,2024,2025-03-01,Energy agency,agency-2025,,current,")),
        Mistake(
            "claim from no source", claims, "source.unknown",
            claim("output-2024,output,1,,GWh,exact,2024,2024,2025-03-01,Energy agency,⟦agency-2052⟧,,current,")),
        Mistake(
            "number with a comma", claims, "claim.number",
            claim(
                "output-2024,output,⟦\"1.234,5\"⟧,,GWh,exact,2024,2024,2025-03-01,Energy agency,agency-2025,,current,")),
        Mistake(
            "number that is none", claims, "claim.number",
            claim("output-2024,output,⟦NaN⟧,,GWh,exact,2024,2024,2025-03-01,Energy agency,agency-2025,,current,")),
        Mistake(
            "day that does not exist", claims, "claim.date",
            claim("output-2024,output,1,,GWh,exact,2024,2024,⟦2025-02-30⟧,Energy agency,agency-2025,,current,")),
        Mistake(
            "unknown qualifier", claims, "claim.qualifier",
            claim("output-2024,output,1,,GWh,⟦exactly⟧,2024,2024,2025-03-01,Energy agency,agency-2025,,current,")),
        Mistake(
            "unknown status", claims, "claim.status",
            claim("output-2024,output,1,,GWh,exact,2024,2024,2025-03-01,Energy agency,agency-2025,,⟦curent⟧,")),
        Mistake("ragged row", claims, "csv.ragged", claim("⟦output-2024⟧,output,1")),
        Mistake(
            "quote that is not closed", claims, "csv.quote",
            claim("output-2024,output,1,,GWh,exact,2024,2024,2025-03-01,⟦\"Energy agency,agency-2025,,current,")),
        Mistake(
            "duplicate indicator", "Content/ledger/indicators.yaml", "indicator.duplicate",
            "- { id: output, label: A, unit: GWh, kind: annual }\n- { id: ⟦output⟧, label: B, unit: GWh, kind: annual }\n"
        ),
        Mistake(
            "unknown kind of indicator", "Content/ledger/indicators.yaml", "value.type",
            "- { id: output, label: A, unit: GWh, kind: ⟦anual⟧ }\n"),
        Mistake(
            "SQL with an unknown column", "Content/ledger/derived.yaml", "query.column",
            "- id: growth\n  label: Growth\n  unit: percent\n  query: SELECT ⟦valeu⟧ FROM claims\n  from: [output-2024]\n"
        ),
        Mistake(
            "broken JSON", "Content/sources.json", "json.syntax",
            "[\n  { \"id\": \"agency-2025\" ⟦\"⟧type\": \"report\" }\n]\n"),
    ]

    private static let chart = "Content/charts/output.yaml"

    private static let data: [Mistake] = [
        Mistake(
            "chart of an unknown column", chart, "chart.column",
            "title: A\ndata: { table: output }\nx: { field: year, type: ordinal }\ny: { field: ⟦gwhs⟧, type: quantitative }\nmarks: [{ type: bar }]\n"
        ),
        Mistake(
            "chart of an unknown table", chart, "table.unknown",
            "title: A\ndata: { table: ⟦outptu⟧ }\nx: { field: year, type: ordinal }\ny: { field: gwh, type: quantitative }\nmarks: [{ type: bar }]\n"
        ),
        Mistake(
            "chart of an unknown source", chart, "source.unknown",
            "title: A\ndata: { table: output }\nx: { field: year, type: ordinal }\ny: { field: gwh, type: quantitative }\nmarks: [{ type: bar }]\nsources: [⟦agncy-2025⟧]\n"
        ),
        Mistake(
            "unknown key of a chart", chart, "key.unknown",
            "title: A\ndata: { table: output }\nx: { field: year, type: ordinal }\ny: { field: gwh, type: quantitative }\nmarks: [{ type: bar }]\n⟦subtitel⟧: B\n"
        ),
        Mistake(
            "unknown mark", chart, "chart.mark",
            "title: A\ndata: { table: output }\nx: { field: year, type: ordinal }\ny: { field: gwh, type: quantitative }\nmarks: [{ type: ⟦baar⟧ }]\n"
        ),
        Mistake(
            "ragged table", "Content/data/output.csv", "csv.ragged",
            "year,gwh\n2022,88000\n2023,89100,⟦7⟧\n2024,91250.5\n"),
        Mistake("two columns of one name", "Content/data/output.csv", "csv.header", "year,⟦year⟧\n2022,1\n"),
    ]

    private static let layout = "Templates/page.mustache"

    private static let theme: [Mistake] = [
        Mistake("unknown template name", layout, "template.name", "<h1>{{⟦titel⟧}}</h1>\n"),
        Mistake("unknown partial", layout, "template.partial", "<h1>{{title}}</h1>\n{{> ⟦haed⟧}}\n"),
        Mistake("section that is not closed", layout, "template.section", "{{#⟦menu⟧}}<h1>{{title}}</h1>\n"),
        Mistake("tag that is not closed", layout, "template.syntax", "<h1>⟦{{⟧title</h1>\n"),
        Mistake("list written as text", layout, "template.shape", "<h1>{{⟦menu⟧}}</h1>\n"),
    ]
}
