/// The small project that `attest init` writes: one of everything, in two languages, and it builds without a finding.
enum StarterProject {
    static let files: [(path: String, text: String)] = [
        (
            "Content/site.yaml",
            """
            title: { en: Power report, tr: Elektrik raporu }
            description: { en: "Electricity in figures, each with its source", tr: "Kaynaklarıyla elektrik rakamları" }
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
            title: How much electricity the country makes
            menu-title: Overview
            kicker: Power report
            description: Output grows, and more of it is renewable. Every figure here has a speaker, a date and a source.
            date: 2026-01-31
            tags: [power]
            ---

            ::figures{claims="output-2024 renewable-2024 estimate-2024"}

            The energy agency reports :claim[output-2024] for 2024. Against the year before, that is :derived[growth] more.[^why]

            ::chart{#output}

            ## What comes from sun, wind and water

            In 2019 the agency put the share at :claim[renewable-2019]; by 2024 it had reached :claim[renewable-2024].

            ::chart{#renewable}

            ## Two counts of one year

            The agency and the grid watchers do not count alike. Neither number is wrong, and they are not averaged here.

            :::positions

            ### The energy agency says

            All plants together, their own use included, made :claim[output-2024] in 2024.

            ### Grid Watch says

            What reached the grid in 2024 was :claim[estimate-2024].

            :::

            [^why]: The agency revised its series in 2025 [@agency-2025, p. 3].

            """
        ),
        (
            "Content/pages/index/tr.md",
            """
            ---
            title: Ülke ne kadar elektrik üretiyor
            menu-title: Genel bakış
            kicker: Elektrik raporu
            description: Üretim artıyor, yenilenebilir payı büyüyor. Buradaki her rakamın sahibi, tarihi ve kaynağı vardır.
            date: 2026-01-31
            tags: [elektrik]
            translation: { of: en, status: reviewed }
            ---

            ::figures{claims="output-2024 renewable-2024 estimate-2024"}

            Enerji kurumunun 2024 için bildirdiği üretim: :claim[output-2024]. Önceki yıla göre artış: :derived[growth].[^neden]

            ::chart{#output}

            ## Güneşten, rüzgârdan ve sudan gelen

            Kurum bu payı 2019 için :claim[renewable-2019] olarak bildirdi; 2024’te pay :claim[renewable-2024] oldu.

            ::chart{#renewable}

            ## Bir yıl, iki sayım

            Kurum ile şebeke gözlemcileri aynı şeyi saymıyor. İki sayı da yanlış değildir; burada ortalamaları alınmaz.

            :::positions

            ### Enerji kurumuna göre

            Bütün santrallerin toplam üretimi, iç tüketim dâhil, 2024: :claim[output-2024].

            ### Grid Watch’a göre

            Şebekeye 2024’te ulaşan: :claim[estimate-2024].

            :::

            [^neden]: Kurum serisini 2025’te gözden geçirdi [@agency-2025, p. 3].

            """
        ),
        (
            "Content/pages/method/en.md",
            """
            ---
            title: How this report is made
            menu-title: Method
            description: Where the figures come from, and how to check them.
            date: 2026-01-31
            tags: [method]
            ---

            Every number on this site leads to its claim: who said it, when, and where. See the [overview](../).

            ## Claims

            A claim is one row of `Content/ledger/claims.csv`. Text names it by its identifier; the number, its unit and its note are written by the program, in the language of the page.

            ## Derived values

            What this site has computed itself is marked as such and shows its formula. :derived[growth] is one of them.

            """
        ),
        (
            "Content/pages/method/tr.md",
            """
            ---
            title: Bu rapor nasıl hazırlanıyor
            menu-title: Yöntem
            description: Rakamlar nereden geliyor, nasıl denetlenir?
            date: 2026-01-31
            slug: yontem
            tags: [yöntem]
            translation: { of: en, status: reviewed }
            ---

            Bu sitedeki her sayı kendi kaydına götürür: kim söyledi, ne zaman ve nerede. Bkz. [genel bakış](../).

            ## Kayıtlar

            Bir kayıt, `Content/ledger/claims.csv` dosyasında bir satırdır. Metin onu kimliğiyle anar; sayıyı, birimini ve notunu sayfanın dilinde program yazar.

            ## Türetilen değerler

            Bu sitenin kendi hesapladığı her değer işaretlidir ve formülünü gösterir. :derived[growth] bunlardan biridir.

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
            - id: renewable
              label: { en: Share of renewable sources, tr: Yenilenebilir kaynakların payı }
              definition: { en: "Sun, wind and water in gross generation", tr: "Brüt üretimde güneş, rüzgâr ve su" }
              unit: percent
              kind: annual
            - id: delivered
              label: { en: Electricity that reached the grid, tr: Şebekeye ulaşan elektrik }
              definition: { en: Generation without the plants’ own use, tr: Santrallerin iç tüketimi dışındaki üretim }
              unit: GWh
              kind: annual

            """
        ),
        (
            "Content/ledger/claims.csv",
            """
            id,indicator,value,value_high,unit,qualifier,period_start,period_end,as_of,attributed_to,source,locator,status,note,base
            output-2019,output,78400,,GWh,exact,2019,2019,2025-03-01,Energy agency,agency-2025,p. 12,current,,
            output-2020,output,79150,,GWh,exact,2020,2020,2025-03-01,Energy agency,agency-2025,p. 12,current,,
            output-2021,output,83900,,GWh,exact,2021,2021,2025-03-01,Energy agency,agency-2025,p. 12,current,,
            output-2022,output,86020,,GWh,exact,2022,2022,2025-03-01,Energy agency,agency-2025,p. 12,current,,
            output-2023,output,89100,,GWh,exact,2023,2023,2025-03-01,Energy agency,agency-2025,p. 12,current,,
            output-2024,output,91250.5,,GWh,exact,2024,2024,2025-03-01,Energy agency,agency-2025,p. 12,current,,
            renewable-2019,renewable,21.5,,percent,exact,2019,2019,2025-03-01,Energy agency,agency-2025,p. 15,current,,gross generation
            renewable-2020,renewable,24,,percent,exact,2020,2020,2025-03-01,Energy agency,agency-2025,p. 15,current,,gross generation
            renewable-2021,renewable,26.5,,percent,exact,2021,2021,2025-03-01,Energy agency,agency-2025,p. 15,current,,gross generation
            renewable-2022,renewable,29,,percent,exact,2022,2022,2025-03-01,Energy agency,agency-2025,p. 15,current,,gross generation
            renewable-2023,renewable,33,,percent,exact,2023,2023,2025-03-01,Energy agency,agency-2025,p. 15,current,,gross generation
            renewable-2024,renewable,37.5,,percent,exact,2024,2024,2025-03-01,Energy agency,agency-2025,p. 15,current,,gross generation
            estimate-2024,delivered,88000,,GWh,about,2024,2024,2025-06-15,Grid Watch,watch-2025,,current,,

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
            - name: Grid Watch
              label: { en: Grid Watch, tr: Grid Watch }
              kind: ngo

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
              },
              {
                "id": "watch-2025",
                "type": "webpage",
                "title": "What reaches the grid",
                "author": [{ "literal": "Grid Watch" }],
                "container-title": "Grid Watch",
                "issued": { "date-parts": [[2025, 6, 15]] },
                "accessed": { "date-parts": [[2026, 1, 31]] },
                "URL": "https://example.org/what-reaches-the-grid",
                "archive": "https://web.archive.org/web/20260131000000/https://example.org/what-reaches-the-grid",
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
            "Content/charts/renewable.yaml",
            """
            title: { en: Renewable share of generation, tr: Üretimde yenilenebilir payı }
            subtitle: { en: Percent of gross generation, tr: Brüt üretimin yüzdesi }
            data:
              query: >-
                SELECT period_start AS year, value, source, id AS claim FROM claims
                WHERE indicator = 'renewable' ORDER BY period_start
            x: { field: year, type: temporal }
            y: { field: value, type: quantitative, unit: percent, denominator: { en: gross generation, tr: brüt üretim } }
            marks: [{ type: line }, { type: dot }]
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
