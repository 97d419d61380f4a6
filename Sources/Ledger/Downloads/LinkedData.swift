import Localization
import Markup
import Tables

/// What machines read of the ledger: schema.org’s Dataset and Claim, and DCAT’s catalog.
package struct LinkedData: Sendable {
    private let evidence: EvaluatedLedger
    private let publication: Publication

    package init(_ evidence: EvaluatedLedger, _ publication: Publication) {
        self.evidence = evidence
        self.publication = publication
    }

    /// schema.org’s Claim for each claim of an indicator, with the one who makes it and the work that it appears in, as
    /// one line that is safe inside a script element. There are no ratings: the site does not judge claims.
    ///
    /// Written straight to bytes: a ledger may hold very many claims.
    ///
    /// - Parameter address: what an id is appended to for the absolute address of a claim.
    package func writeClaims(
        of indicator: String, locale: LanguageTag, address: String, to output: inout ByteOutput
    ) {
        let ledger = evidence.ledger
        let label =
            ledger.indicator(indicator)?.label.text(for: locale, default: publication.defaultLocale) ?? indicator
        output.raw("{\"@context\":\"https://schema.org\",\"@graph\":[")
        for (index, claim) in ledger.claims(of: indicator).enumerated() {
            output.raw(index == 0 ? "{\"@type\":\"Claim\",\"@id\":" : ",\n{\"@type\":\"Claim\",\"@id\":")
            output.json(address + claim.id)
            member("name", claim.statement.isEmpty ? label : claim.statement, &output)
            if !claim.speaker.isEmpty {
                output.raw(",\"author\":{\"@type\":\"Organization\",\"name\":")
                output.json(claim.speaker)
                output.raw("}")
            }
            member("temporal", claim.date?.isoText ?? "", &output)
            value(of: claim, &output)
            appearance(claim, &output)
            member("creativeWorkStatus", claim.status.rawValue, &output)
            output.raw("}")
        }
        output.raw("]}")
    }

    private func member(_ key: StaticString, _ text: String, _ output: inout ByteOutput) {
        guard !text.isEmpty else { return }
        output.raw(",\"")
        output.raw(key)
        output.raw("\":")
        output.json(text)
    }

    private func value(of claim: Claim, _ output: inout ByteOutput) {
        guard claim.value != nil else { return }
        output.raw(",\"about\":{\"@type\":\"PropertyValue\",")
        output.raw(claim.isRange ? "\"minValue\":" : "\"value\":")
        output.raw(string: claim.valueText)
        if claim.isRange {
            output.raw(",\"maxValue\":")
            output.raw(string: claim.valueHighText)
        }
        member("unitText", claim.unit, &output)
        output.raw("}")
    }

    private func appearance(_ claim: Claim, _ output: inout ByteOutput) {
        guard let source = evidence.ledger.source(claim.source) else { return }
        output.raw(",\"appearance\":{\"@type\":\"CreativeWork\"")
        // An address says which work it is; a title only where there is none.
        if source.url.isEmpty { member("name", source.title, &output) } else { member("url", source.url, &output) }
        output.raw("}")
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
        // A page has to stay light; the Data Package names them all.
        guard !indicators.isEmpty, indicators.count <= 60 else { return .null }
        return .list(
            indicators.map { indicator in
                .text(indicator.label.text(for: locale, default: publication.defaultLocale))
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
