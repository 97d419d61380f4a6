/// The small project that `attest init` writes: one of everything, in two languages, and it builds without a finding.
enum StarterProject {
    static let files: [(path: String, text: String)] = [
        (
            "Content/site.yaml",
            """
            title: { en: Power report, tr: Elektrik raporu }
            base-url: https://example.org/
            default-locale: en
            locales: [en, tr]
            license: CC-BY-4.0
            menu: [index, method]

            """
        ),
        (
            "Content/pages/index/en.md",
            """
            ---
            title: Power report
            description: How much electricity was generated, and who says so.
            date: 2026-01-31
            tags: [power]
            ---

            The energy agency reports :claim[output-2024] for 2024.

            ::chart{#output}

            ## Growth

            Against the year before, that is :derived[growth] more.[^why]

            [^why]: The agency revised its series in 2025 [@agency-2025, p. 3].

            """
        ),
        (
            "Content/pages/index/tr.md",
            """
            ---
            title: Elektrik raporu
            description: Ne kadar elektrik üretildi ve bunu kim söylüyor?
            date: 2026-01-31
            tags: [elektrik]
            translation: { of: en, status: reviewed }
            ---

            Enerji kurumunun 2024 için bildirdiği üretim: :claim[output-2024].

            ::chart{#output}

            ## Artış

            Önceki yıla göre artış: :derived[growth].[^neden]

            [^neden]: Kurum serisini 2025’te gözden geçirdi [@agency-2025, p. 3].

            """
        ),
        (
            "Content/pages/method/en.md",
            """
            ---
            title: Method
            date: 2026-01-31
            ---

            Every number on this site leads to its claim: who said it, when, and where. See the [overview](../).

            """
        ),
        (
            "Content/pages/method/tr.md",
            """
            ---
            title: Yöntem
            date: 2026-01-31
            slug: yontem
            translation: { of: en, status: reviewed }
            ---

            Bu sitedeki her sayı kendi kaydına götürür: kim söyledi, ne zaman ve nerede. Bkz. [genel bakış](../).

            """
        ),
        (
            "Content/ledger/indicators.yaml",
            """
            - id: output
              label: { en: Electricity generated, tr: Üretilen elektrik }
              definition: { en: Gross generation of all plants, tr: Tüm santrallerin brüt üretimi }
              unit: GWh
              kind: annual

            """
        ),
        (
            "Content/ledger/claims.csv",
            """
            id,indicator,value,value_high,unit,qualifier,period_start,period_end,as_of,attributed_to,source,locator,status,note
            output-2023,output,89100,,GWh,exact,2023,2023,2025-03-01,Energy agency,agency-2025,p. 12,current,
            output-2024,output,91250.5,,GWh,exact,2024,2024,2025-03-01,Energy agency,agency-2025,p. 12,current,

            """
        ),
        (
            "Content/ledger/derived.yaml",
            """
            - id: growth
              label: { en: Growth against the year before, tr: Önceki yıla göre artış }
              unit: percent
              query: >-
                SELECT round(100.0 * (b.value - a.value) / a.value, 1) FROM claims a, claims b
                WHERE a.id = 'output-2023' AND b.id = 'output-2024'
              from: [output-2023, output-2024]

            """
        ),
        (
            "Content/ledger/speakers.yaml",
            """
            - name: Energy agency
              label: { en: Energy agency, tr: Enerji kurumu }
              kind: official

            """
        ),
        (
            "Content/sources.json",
            """
            [
              {
                "id": "agency-2025",
                "type": "report",
                "title": "Annual energy report",
                "author": [{ "literal": "Energy agency" }],
                "publisher": "Energy agency",
                "issued": { "date-parts": [[2025, 3, 1]] },
                "accessed": { "date-parts": [[2026, 1, 31]] },
                "URL": "https://example.org/annual-energy-report",
                "archive": "https://web.archive.org/web/20260131000000/https://example.org/annual-energy-report",
                "language": "en"
              }
            ]

            """
        ),
        (
            "Content/charts/output.yaml",
            """
            title: { en: Electricity generated, tr: Üretilen elektrik }
            subtitle: { en: Gigawatt hours a year, tr: Yılda gigavatsaat }
            data:
              query: >-
                SELECT period_start AS year, value, source, id AS claim FROM claims
                WHERE indicator = 'output' ORDER BY period_start
            x: { field: year, type: ordinal }
            y: { field: value, type: quantitative, unit: GWh }
            marks: [{ type: bar }]
            as-of: 2025-03-01

            """
        ),
        (
            ".gitignore",
            """
            Site/*

            """
        ),
    ]
}
