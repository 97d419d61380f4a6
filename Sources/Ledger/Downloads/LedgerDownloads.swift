import Localization
import Serialization
import Tables

/// The ledger and its tables as files to take away: a Data Package, JSON, HXL, JSON-LD and a DCAT catalog.
package struct LedgerDownloads: Sendable {
    package struct File: Sendable {
        /// Relative to the folder of downloads (`data/`).
        package let path: String
        package let bytes: [UInt8]
    }

    private let evidence: EvaluatedLedger
    private let publication: Publication
    /// Made once: their bytes are those of the files.
    private let tables: [PublishedTable]

    package init(_ evidence: EvaluatedLedger, publication: Publication) {
        self.evidence = evidence
        self.publication = publication
        tables = Self.tables(evidence, publication)
    }

    /// The names of all files, in byte order.
    package var names: [String] {
        guard !tables.isEmpty else { return [] }
        let further = evidence.ledger.claims.isEmpty ? [] : ["claims.json", "claims-hxl.csv"]
        return (tables.map(\.path) + ["datapackage.json", "catalog.jsonld"] + further).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
    }

    /// What machines read of single claims.
    package var linkedData: LinkedData { LinkedData(evidence, publication) }

    /// All files, in byte order of their paths. Without a claim there is no ledger to publish, only tables.
    package func files() -> [File] {
        guard !tables.isEmpty else { return [] }
        var files = tables.map { File(path: $0.path, bytes: $0.csv) }
        files.append(File(path: "datapackage.json", bytes: dataPackage(tables).bytes))
        files.append(File(path: "catalog.jsonld", bytes: LinkedData(evidence, publication).catalog(tables).bytes))
        if !evidence.ledger.claims.isEmpty {
            files.append(File(path: "claims.json", bytes: ClaimsJSON.bytes(evidence.ledger)))
            files.append(File(path: "claims-hxl.csv", bytes: HXLTable.claims(evidence.ledger)))
        }
        return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// schema.org’s Dataset for the page of downloads.
    package func dataset(locale: LanguageTag) -> JSONValue {
        LinkedData(evidence, publication).dataset(tables, locale: locale)
    }

    private static func tables(_ evidence: EvaluatedLedger, _ publication: Publication) -> [PublishedTable] {
        let ledger = evidence.ledger
        var tables: [PublishedTable] = []
        if !ledger.sources.isEmpty || !ledger.claims.isEmpty { tables.append(.sources(ledger)) }
        if !ledger.claims.isEmpty {
            let hasSpeakers = ledger.claims.allSatisfy { !$0.speaker.isEmpty }
            tables.append(.indicators(ledger, publication))
            tables.append(.speakers(ledger, publication))
            tables.append(.claims(evidence, hasSpeakers: hasSpeakers))
            if let derived = PublishedTable.derived(evidence, publication) { tables.append(derived) }
        }
        var names: [String: String] = [:]
        for table in tables { names[table.name] = table.name }
        var taken = Set(tables.map(\.name))
        var published: [(TableSet.Entry, String)] = []
        for entry in evidence.tables.entries {
            var name = PublishedTable.resourceName(entry.table.name)
            while !taken.insert(name).inserted { name += "-2" }
            published.append((entry, name))
            names[entry.table.name] = name
            if let resource = entry.resource { names[resource.name] = names[resource.name] ?? name }
        }
        return tables + published.map { .data($0.0, name: $0.1, names: names) }
    }

    private func dataPackage(_ tables: [PublishedTable]) -> JSONValue {
        let name = evidence.tables.package?.name ?? "data"
        return .compact([
            ("profile", .text("tabular-data-package")), ("name", .text(PublishedTable.resourceName(name))),
            ("title", .text(publication.text(publication.title))),
            ("description", .optional(publication.description.map(publication.text))),
            ("homepage", .text(publication.baseURL)), ("created", .text(Self.time(publication.date))),
            ("licenses", licenses), ("resources", .list(tables.map(\.resource))),
        ])
    }

    private var licenses: JSONValue {
        guard !publication.license.isEmpty else { return .null }
        return .list([
            .compact([("name", .text(publication.license)), ("path", .optional(publication.licenseURL))])
        ])
    }

    /// RFC 3339, as Data Package asks for it.
    private static func time(_ date: CalendarDate) -> String {
        CalendarDate(dayNumber: date.dayNumber).description + "T00:00:00Z"
    }
}
