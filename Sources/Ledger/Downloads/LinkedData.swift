import Localization

/// What machines read of the ledger: schema.org’s Dataset and Claim, and DCAT’s catalog.
package struct LinkedData: Sendable {
    private let evidence: EvaluatedLedger
    private let publication: Publication

    package init(_ evidence: EvaluatedLedger, _ publication: Publication) {
        self.evidence = evidence
        self.publication = publication
    }

    /// schema.org’s Claim for each claim of an indicator, with the one who makes it and the work that it appears in.
    /// There are no ratings: the site does not judge claims.
    ///
    /// - Parameter address: the absolute address of a claim.
    package func claims(of indicator: String, locale: LanguageTag, address: (Claim) -> String) -> JSONValue {
        let ledger = evidence.ledger
        let label = ledger.indicator(indicator)?.label.text(for: locale, default: publication.defaultLocale)
        let items = ledger.claims(of: indicator).map { claim -> JSONValue in
            .compact([
                ("@type", .text("Claim")), ("@id", .text(address(claim))), ("name", .optional(label ?? indicator)),
                ("text", .optional(claim.statement)),
                ("author", .compact([("@type", .text("Organization")), ("name", .optional(claim.speaker))])),
                ("temporal", .optional(claim.date)), ("about", value(of: claim, label)),
                ("appearance", appearance(claim)),
                ("creativeWorkStatus", .text(claim.status.rawValue)),
            ])
        }
        return .compact([("@context", .text("https://schema.org")), ("@graph", .list(items))])
    }

    private func value(of claim: Claim, _ label: String?) -> JSONValue {
        guard let value = claim.value else { return .null }
        return .compact([
            ("@type", .text("PropertyValue")), ("name", .optional(label)),
            ("value", claim.valueHigh == nil ? .number(value) : .null),
            ("minValue", claim.valueHigh == nil ? .null : .number(value)), ("maxValue", .optional(claim.valueHigh)),
            ("unitText", .optional(claim.unit)),
        ])
    }

    private func appearance(_ claim: Claim) -> JSONValue {
        guard let source = evidence.ledger.source(claim.source) else { return .null }
        return .compact([
            ("@type", .text("CreativeWork")), ("name", .optional(source.title)), ("url", .optional(source.url)),
            ("datePublished", .optional(source.issued)), ("inLanguage", .optional(source.language)),
        ])
    }

    func dataset(_ tables: [PublishedTable], locale: LanguageTag) -> JSONValue {
        let dates = evidence.ledger.claims.compactMap(\.date)
        let coverage = dates.min().flatMap { first in dates.max().map { "\(first)/\($0)" } }
        return .compact([
            ("@context", .text("https://schema.org")), ("@type", .text("Dataset")),
            ("@id", .text(publication.baseURL + "data/datapackage.json")),
            ("name", .text(publication.title.text(for: locale, default: publication.defaultLocale))),
            (
                "description",
                .optional(publication.description?.text(for: locale, default: publication.defaultLocale))
            ),
            ("url", .text(publication.baseURL)), ("license", .optional(publication.licenseURL ?? publication.license)),
            ("inLanguage", .list(publication.locales.map { .text($0.string) })),
            ("dateModified", .text(publication.date.description)), ("temporalCoverage", .optional(coverage)),
            ("isAccessibleForFree", .flag(true)), ("creator", creator), ("variableMeasured", variables(locale)),
            (
                "distribution",
                .list(
                    tables.map { table in
                        .compact([
                            ("@type", .text("DataDownload")), ("name", .text(table.title)),
                            ("encodingFormat", .text("text/csv")),
                            ("contentUrl", .text(publication.baseURL + "data/" + table.path)),
                        ])
                    })
            ),
        ])
    }

    private var creator: JSONValue {
        guard !publication.publisher.isEmpty else { return .null }
        return .compact([("@type", .text("Organization")), ("name", .text(publication.publisher))])
    }

    private func variables(_ locale: LanguageTag) -> JSONValue {
        let indicators = evidence.ledger.indicators
        guard !indicators.isEmpty else { return .null }
        return .list(
            indicators.map { indicator in
                .compact([
                    ("@type", .text("PropertyValue")), ("propertyID", .text(indicator.id)),
                    ("name", .text(indicator.label.text(for: locale, default: publication.defaultLocale))),
                    ("unitText", .optional(indicator.unit)),
                ])
            })
    }

    /// DCAT 3 as JSON-LD: one catalog with one dataset and a distribution a file.
    func catalog(_ tables: [PublishedTable]) -> JSONValue {
        let base = publication.baseURL + "data/"
        let distributions = tables.map { table -> JSONValue in
            .compact([
                ("@type", .text("dcat:Distribution")), ("@id", .text(base + table.path)),
                ("dct:title", .text(table.title)), ("dcat:downloadURL", reference(base + table.path)),
                (
                    "dcat:mediaType",
                    reference("https://www.iana.org/assignments/media-types/text/csv")
                ),
                ("dcat:byteSize", .number(Double(table.csv.count))),
                ("dct:license", publication.licenseURL.map(reference) ?? .null),
            ])
        }
        let dataset = JSONValue.compact([
            ("@type", .text("dcat:Dataset")), ("@id", .text(base + "datapackage.json")), ("dct:title", titles),
            ("dct:issued", date), ("dct:license", publication.licenseURL.map(reference) ?? .null),
            ("dct:language", .list(publication.locales.map { .text($0.string) })),
            ("dcat:landingPage", reference(publication.baseURL)), ("dcat:distribution", .list(distributions)),
        ])
        return .compact([
            (
                "@context",
                .compact([
                    ("dcat", .text("http://www.w3.org/ns/dcat#")), ("dct", .text("http://purl.org/dc/terms/")),
                    ("xsd", .text("http://www.w3.org/2001/XMLSchema#")),
                ])
            ),
            ("@type", .text("dcat:Catalog")), ("@id", .text(base + "catalog.jsonld")), ("dct:title", titles),
            ("dct:publisher", .optional(publication.publisher)), ("dct:modified", date),
            ("dcat:dataset", .list([dataset])),
        ])
    }

    private var titles: JSONValue {
        .list(
            publication.locales.map { tag in
                .compact([
                    ("@language", .text(tag.string)),
                    ("@value", .text(publication.title.text(for: tag, default: publication.defaultLocale))),
                ])
            })
    }

    private var date: JSONValue {
        .compact([("@type", .text("xsd:date")), ("@value", .text(publication.date.description))])
    }

    private func reference(_ address: String) -> JSONValue {
        .compact([("@id", .text(address))])
    }
}
