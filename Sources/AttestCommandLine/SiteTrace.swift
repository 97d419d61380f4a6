import Citations
import Diagnostics
import Ledger
import Localization
import SiteModel

/// Both ways through a site: from a claim to who said it and where it is shown, and from a page to its claims.
struct SiteTrace {
    private let site: Site
    private let uses: ClaimUses
    private let locale: LanguageTag?

    /// - Parameter locale: only pages in this language; all where nil.
    init(_ site: Site, locale: LanguageTag? = nil) {
        self.site = site
        self.locale = locale
        uses = ClaimUses(site)
    }

    /// Everything that can be asked for, for “did you mean”.
    var names: [String] {
        site.ledger.claims.map(\.id) + site.evidence.derived.map(\.id) + site.ledger.indicators.map(\.id)
            + site.charts.map(\.id) + Set(site.pages.map(\.path)).sorted() + site.sources.items.map(\.id)
    }

    /// What is known of a claim, a page, a derived value, an indicator, a chart or a source; nil where none has the
    /// name. A claim comes before a page, a page before the rest.
    func of(_ name: String) -> JSONValue? {
        if let trace = site.evidence.trace(name) { return claim(trace) }
        if let pages = pages(name) { return pages }
        if let value = site.evidence.derived(name) { return derived(value) }
        if site.ledger.hasIndicator(name) { return indicator(name) }
        if let chart = site.chart(name) { return self.chart(chart) }
        if site.ledger.source(name) != nil { return source(name) }
        return nil
    }

    // MARK: From a value to its source, and to where it is shown

    private func claim(_ trace: ClaimTrace) -> JSONValue {
        let claim = trace.claim
        let others = trace.furtherSources.filter { $0.source != claim.source || $0.relation != "states" }
        let further = others.map { other in
            JSONValue.compact([
                ("relation", .optional(other.relation)), ("id", .text(other.source)),
                ("title", .optional(site.ledger.source(other.source)?.title)), ("locator", .optional(other.locator)),
            ])
        }
        let findings = trace.findings.map { finding in
            JSONValue.compact([
                ("check", .text(finding.check.id)), ("message", .text(words(finding.check.message))),
                ("explanation", .optional(finding.explanation.map(words))),
            ])
        }
        let corrections = site.ledger.corrections.filter { $0.claims.contains(claim.id) }
        return .compact([
            ("claim", .text(claim.id)), ("says", .optional(claim.statement)), ("value", .optional(amount(claim))),
            ("status", .text(claim.status.rawValue)), ("as-of", .optional(claim.asOf)),
            ("period", .optional(period(claim))),
            (
                "indicator",
                trace.indicator.map { .compact([("id", .text($0.id)), ("label", .text(words($0.label)))]) }
                    ?? .optional(claim.indicator)
            ),
            ("speaker", speaker(claim, trace.speaker)), ("source", sourceRecord(claim.source)),
            ("locator", .optional(claim.locator)), ("access", .optional(claim.access?.rawValue)),
            ("further sources", list(further)), ("note", .optional(claim.note)),
            ("row", .text(place(claim.idRange))), ("superseded by", trace.successor.map(brief) ?? .null),
            ("supersedes", list(trace.predecessors.map(brief))),
            ("conflicts", list(trace.conflicts.flatMap(\.claims).filter { $0.id != claim.id }.map(brief))),
            ("derived", list(trace.derived.map(brief))), ("checks", list(findings)),
            ("corrections", list(corrections.map { .text($0.id) })), ("evidence", list(evidenceAddresses(claim))),
            ("shown on", list(shown(claim.id))),
        ])
    }

    private func speaker(_ claim: Claim, _ speaker: Speaker?) -> JSONValue {
        .compact([
            ("name", .optional(claim.speaker)), ("kind", .optional(speaker?.kind.rawValue)),
            ("side", .optional(speaker?.side)),
        ])
    }

    private func sourceRecord(_ id: String) -> JSONValue {
        let record = site.ledger.source(id)
        return .compact([
            ("id", .text(id)), ("title", .optional(record?.title)), ("publisher", .optional(record?.publisher)),
            ("issued", .optional(record?.issued)), ("url", .optional(record?.url)),
            ("access", .optional(site.sources[id]?.access)),
        ])
    }

    private func shown(_ id: String) -> [JSONValue] {
        uses.uses(of: id).compactMap { use in
            let page = site.pages[use.page]
            guard isWanted(page) else { return nil }
            return .compact([
                ("address", .text("/" + page.address(in: page.language).path)),
                ("place", .text(place(use.range, on: page))), ("through", .optional(Self.name(of: use.subject))),
            ])
        }
    }

    private func evidenceAddresses(_ claim: Claim) -> [JSONValue] {
        guard let indicator = claim.indicator else { return [] }
        return site.locales.filter { locale == nil || $0 == locale }.compactMap { tag in
            site.plan.page(.indicator(indicator), in: tag).map { .text("/\($0.address.path)#claim-\(claim.id)") }
        }
    }

    // MARK: From everything else to its claims

    /// Every language of a page's path, or the one page of a file or an address.
    private func pages(_ name: String) -> JSONValue? {
        var address = name.hasPrefix("/") ? String(name.dropFirst()) : name
        if address.hasSuffix("index.html") { address.removeLast(10) }
        if let root = site.configuration.baseURL.path.isEmpty ? nil : site.configuration.baseURL.path.dropFirst(),
            address.hasPrefix(root + "/")
        {
            address.removeFirst(root.count + 1)
        }
        let path = address.hasSuffix("/") ? String(address.dropLast()) : address
        let found = site.pages.indices.filter { index in
            let page = site.pages[index]
            return isWanted(page)
                && (page.path == path || page.file == name || page.address(in: page.language).path == path + "/")
        }
        guard !found.isEmpty else { return nil }
        let traces = found.map { page(site.pages[$0], index: $0) }
        guard traces.count > 1 else { return traces[0] }
        let members = zip(found, traces).map { (key: site.pages[$0].language.string, value: $1) }
        return .object(members.map { (key: $0.key, value: Self.lines($0.value)) })
    }

    /// A page's trace as the list of its uses, for several pages in one.
    private static func lines(_ page: JSONValue) -> JSONValue {
        guard case .object(let members) = page else { return page }
        return members.first { $0.key == "shows" }?.value ?? .list([])
    }

    private func page(_ page: ContentPage, index: Int) -> JSONValue {
        let shows = uses.uses(on: index).flatMap { use -> [JSONValue] in
            let start = JSONValue.text(place(use.range, on: page))
            if case .claim(let id) = use.subject {
                return [
                    .compact([("place", start)] + (site.ledger.claim(id).map(members) ?? [("id", .text(id))]))
                ]
            }
            let claims = uses.claims(of: use.subject)
            return [
                .compact([
                    ("place", start), ("shows", .optional(Self.name(of: use.subject))),
                    ("claims", .list(claims.map(JSONValue.text))),
                ])
            ]
        }
        let cited = page.document.citations.flatMap(\.items).map(\.key)
        var seen: Set<String> = []
        return .compact([
            ("page", .text(page.metadata.title)), ("file", .text(page.file)),
            ("address", .text("/" + page.address(in: page.language).path)), ("shows", list(shows)),
            ("cites", list(cited.filter { seen.insert($0).inserted }.map(sourceRecord))),
        ])
    }

    private func derived(_ value: DerivedValue) -> JSONValue {
        .compact([
            ("derived", .text(value.id)), ("label", .text(words(value.derivation.label))),
            ("value", .text("\(value.machineValue) \(value.derivation.unit)")),
            (
                "formula",
                .text(value.formula(for: site.configuration.defaultLocale, default: site.configuration.defaultLocale))
            ),
            ("query", .text(value.formula.split(whereSeparator: \.isWhitespace).joined(separator: " "))),
            ("entry", .text(place(value.derivation.range))), ("computed from", list(value.inputs.map(brief))),
            ("shown on", list(places(.derived(value.id)))),
        ])
    }

    private func indicator(_ id: String) -> JSONValue {
        let entry = site.ledger.indicator(id)
        return .compact([
            ("indicator", .text(id)), ("label", .optional(entry.map { words($0.label) })),
            ("unit", .optional(entry?.unit)), ("kind", .optional(entry?.kind.rawValue)),
            ("latest", site.ledger.latest(id).map(brief) ?? .null),
            ("claims", list(site.ledger.claims(of: id).map(brief))),
        ])
    }

    private func chart(_ chart: SiteChart) -> JSONValue {
        .compact([
            ("chart", .text(chart.id)), ("file", .text(chart.spec.file)),
            ("claims", list(chart.evidence.claims.compactMap(site.ledger.claim).map(brief))),
            ("sources", list(chart.sources.map(sourceRecord))), ("shown on", list(places(.chart(chart.id)))),
        ])
    }

    private func source(_ id: String) -> JSONValue {
        .compact([("source", sourceRecord(id)), ("claims", list(site.ledger.claims(from: id).map(brief)))])
    }

    private func places(_ subject: ClaimUses.Subject) -> [JSONValue] {
        site.pages.indices.filter { isWanted(site.pages[$0]) }.flatMap { index in
            uses.uses(on: index).filter { $0.subject == subject }.map { use in
                .text(place(use.range, on: site.pages[index]))
            }
        }
    }

    // MARK: Words

    private func isWanted(_ page: ContentPage) -> Bool { locale.map { page.language == $0 } ?? true }

    private func brief(_ claim: Claim) -> JSONValue { .compact(members(claim)) }

    private func members(_ claim: Claim) -> [(String, JSONValue)] {
        [
            ("id", .text(claim.id)), ("value", .optional(amount(claim))), ("speaker", .optional(claim.speaker)),
            ("date", .optional(claim.date)), ("source", .text(claim.source)), ("locator", .optional(claim.locator)),
            ("url", .optional(site.ledger.source(claim.source)?.url)),
        ]
    }

    private func brief(_ value: DerivedValue) -> JSONValue {
        .compact([("id", .text(value.id)), ("value", .text("\(value.machineValue) \(value.derivation.unit)"))])
    }

    /// The value with its qualifier and unit, as the ledger has them.
    private func amount(_ claim: Claim) -> String? {
        guard let value = claim.machineValue() else { return nil }
        let qualifier = claim.qualifier == .exact ? "" : claim.qualifier.rawValue + " "
        return qualifier + value + (claim.unit.isEmpty ? "" : " " + claim.unit)
    }

    private func period(_ claim: Claim) -> String? {
        guard let start = claim.periodStart else { return nil }
        return claim.periodEnd.map { "\(start)/\($0)" } ?? start.description
    }

    private static func name(of subject: ClaimUses.Subject) -> String? {
        switch subject {
        case .claim: nil
        case .derived(let id): "derived \(id)"
        case .chart(let id): "chart \(id)"
        case .timeline: "timeline"
        }
    }

    private func words(_ text: LocalizedText) -> String {
        site.text(text, locale ?? site.configuration.defaultLocale).text
    }

    private func list(_ values: [JSONValue]) -> JSONValue { values.isEmpty ? .null : .list(values) }

    private func place(_ range: Range<Int>, on page: ContentPage) -> String {
        place(SourceRange(file: page.file, offsets: range), page.document.source)
    }

    private func place(_ range: SourceRange) -> String {
        place(range, site.inputs[range.file] ?? [])
    }

    private func place(_ range: SourceRange, _ source: [UInt8]) -> String {
        let position = LineTable(source).position(at: range.offsets.lowerBound)
        return "\(range.file):\(position.line):\(position.column)"
    }
}
