import Citations
import Diagnostics
import Files
import Loading
import Localization
import Serialization
import SiteModel
import Testing
import Translations

/// A small project in English and Turkish, with one text of each kind.
struct Project {
    var files: [String: String] = [
        "Content/site.yaml": """
        title: { en: Small report, tr: Küçük rapor }
        base-url: https://example.org/
        locales: [en, tr]
        """,
        "Content/pages/energy/en.md": english,
        "Content/pages/energy/tr.md": turkish,
        "Content/sources.json": #"[{"id":"agency-2025","type":"report","title":"Report"}]"#,
        "Content/ledger/indicators.yaml":
            "- id: output\n  label:\n    en: Output\n    tr: Üretim\n  unit: GWh\n  kind: annual\n",
        "Content/ledger/claims.csv": """
        id,indicator,value,value_high,unit,qualifier,period_start,period_end,as_of,attributed_to,source,locator,status,note
        output-2024,output,91250.5,,GWh,about,2024,2024,2025-03-01,Energy agency,agency-2025,p. 12,current,

        """,
    ]

    static let english = """
        ---
        title: Energy
        description: What was generated
        slug: energy
        tags: [power, prices]
        ---

        Output grew in 2024 [@agency-2025, p. 12]. It reached :claim[output-2024]
        and stayed there.[^why]

        ## By year

        > Quoted words of
        > an agency.

        | Year | Output |
        |---|---|
        | first | :claim[output-2024]{unit=none} |

        [^why]: The series was revised.

        """

    static let turkish = """
        ---
        title: Enerji
        description: Ne üretildi
        slug: enerji
        tags: [güç, fiyatlar]
        translation: { of: en, status: machine }
        ---

        Üretim 2024 yılında arttı [@agency-2025, s. 12]. Ulaştığı düzey :claim[output-2024]{unit=short} oldu
        ve orada kaldı.[^why]

        ## Yıllara göre

        > Bir kurumdan alıntılanan
        > sözler.

        | Yıl | Üretim |
        |---|---|
        | ilk | :claim[output-2024]{unit=none} |

        [^why]: Dizi yeniden gözden geçirildi.

        """

    func tree() -> FileTree { FileTree(texts: files) }

    func site() async throws -> Site {
        let options = LoadingOptions(
            baseURL: nil, locales: nil, includesDrafts: true, clock: try #require(Timestamp(iso: "2026-01-01")), jobs: 1
        )
        let loaded = await SiteLoader.load(tree(), options, styles: .none)
        return try #require(loaded.value)
    }

    func catalog(_ tag: LanguageTag = .turkish) async throws -> TranslationCatalog {
        TranslationCatalog(try await site(), tree(), target: tag)
    }

    /// The project with the hashes of the originals recorded.
    func accepted() async throws -> Project {
        var project = self
        let site = try await site()
        for page in site.pages {
            if let bytes = SourceHashes.accepted(page, in: site) {
                project.files[page.file] = String(decoding: bytes, as: UTF8.self)
            }
        }
        let catalog = TranslationCatalog(site, tree(), target: .turkish)
        if let bytes = TextRecord.accepted(catalog) {
            project.files[TextRecord.path(.turkish)] = String(decoding: bytes, as: UTF8.self)
        }
        return project
    }

    func report() async throws -> TranslationReport {
        let site = try await site()
        return TranslationReport(site.locales.map { TranslationCatalog(site, tree(), target: $0) })
    }

    func standing(_ tag: LanguageTag = .turkish) async throws -> TranslationState.Standing {
        try #require(try await report().pages.first { $0.path == "energy" && $0.language == tag }).standing
    }

    /// What an import does: the files that change, and the ids of what was found.
    func importing(_ po: String, _ tag: LanguageTag = .turkish) async throws -> (files: [String: String], ids: [String])
    {
        var bag = DiagnosticBag()
        let file = POFile.read(Array(po.utf8), file: "tr.po", &bag)
        let imported = TranslationImport(file, file: "tr.po", into: try await catalog(tag), &bag)
        let files = bag.hasErrors ? [] : imported.files(&bag)
        return (
            Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }),
            bag.diagnostics.map(\.rule.id)
        )
    }

    func extracted(_ tag: LanguageTag = .turkish) async throws -> String {
        try await catalog(tag).file(date: "2026-01-01").text
    }
}
