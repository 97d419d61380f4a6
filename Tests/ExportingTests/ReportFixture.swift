import Citations
import Exporting
import Files
import Loading
import Localization
import Serialization
import SiteModel
import Testing

/// A small site with a claim, a citation, a footnote used twice, a chart and key figures.
enum ReportFixture {
    static let files: [String: String] = [
        "Content/site.yaml": """
        title: { en: Small report, ar: تقرير صغير }
        base-url: https://example.org/
        locales: [en, ar]
        menu: [index, energy]
        license: CC-BY-4.0
        report: { edition: 2 }
        """,
        "Content/pages/index/en.md": """
        ---
        title: Overview
        ---

        ::figures{claims="output-2024"}

        See [energy](energy/#prices).
        """,
        "Content/pages/index/ar.md": "---\ntitle: نظرة\n---\n\nنص [@agency].\n\n::chart{#output}\n",
        "Content/pages/energy/en.md": """
        ---
        title: Energy
        tags: [power]
        ---

        Output grew [@agency, p. 12]. It reached :claim[output-2024].[^why] And again.[^why]

        Later it was noted once more.[^why]

        ## Prices {#prices}

        ::chart{#output}

        [^why]: The series was *revised*.
        """,
        "Content/pages/other/en.md": "---\ntitle: Another\nweight: 1\n---\n\nWords.\n",
        "Content/sources.json": """
        [{"id":"agency","type":"report","title":"Yearbook & more","publisher":"Agency","issued":{"date-parts":[[2025]]}}]
        """,
        "Content/ledger/indicators.yaml": "- id: output\n  label: Electricity\n  unit: GWh\n  kind: annual\n",
        "Content/ledger/claims.csv": """
        id,indicator,value,value_high,unit,qualifier,period_start,period_end,as_of,attributed_to,source,locator,status,note
        output-2024,output,91250.5,,GWh,exact,2024,2024,2025-03-01,Agency,agency,p. 12,current,
        """,
        "Content/data/output.csv": "year,gwh\n2023,90000\n2024,91250.5\n",
        "Content/charts/output.yaml": """
        title: Output
        data: { table: output }
        x: { field: year, type: ordinal }
        y: { field: gwh, type: quantitative }
        marks: [{ type: bar }]
        sources: [agency]
        """,
    ]

    static func site() async throws -> Site {
        let options = LoadingOptions(
            baseURL: nil, locales: nil, includesDrafts: false, clock: Timestamp(seconds: 1_795_219_200), jobs: 1)
        return try #require(await SiteLoader.load(FileTree(texts: files), options, styles: .none).value)
    }

    static func options(_ tag: String) throws -> ReportOptions {
        ReportOptions(locale: try #require(LanguageTag(tag)), contentHash: String(repeating: "0f", count: 32))
    }
}
