import Ledger
import Localization
import Markdown
import Markup
import SiteModel

/// The claims of an indicator as a table, newest first: value, date, speaker, source and status of each, what it
/// replaces, and the pages that show it. The value is the claim's permalink.
///
/// Speakers, sources and states repeat from row to row: their cells are made once a language.
struct ClaimTable {
    private let scope: PageScope
    private let language: LocaleProfile
    private let claims: [Claim]
    private let label: String
    private let parts: EvidenceParts
    private let links: ClaimLinks
    /// Of each claim, the pages that show it.
    private let places: [[Int]]
    private let details: String
    /// The language that statements and notes of the ledger are written in.
    private let ledgerLanguage: LanguageTag

    /// - Parameter claims: earliest first, as the ledger gives them.
    init(_ claims: [Claim], label: String, parts: EvidenceParts, scope: PageScope) {
        self.scope = scope
        self.claims = claims
        self.label = label
        language = scope.profile
        self.parts = parts
        links = ClaimLinks(claims, pages: parts.pages, scope: scope)
        places = claims.map { parts.pages.places(of: $0.id) }
        details = language.text("page.details")
        ledgerLanguage = scope.site.configuration.defaultLocale
    }

    /// The pages that show any of the claims, in the order of their addresses.
    var pagesOfAll: [Int] { ClaimUses.ascending(Array(places.joined())) }

    func write(_ renderer: inout BodyRenderer, to output: inout ByteOutput) {
        output.raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"")
        output.attribute("aria-label", label)
        output.raw(">\n<table class=\"claims\">\n<thead><tr>")
        let columns: [(MessageKey, StaticString)] = [
            ("evidence.value", "align-right"), ("evidence.as-of", "align-left"), ("evidence.speaker", "align-left"),
            ("evidence.source", "align-left"), ("evidence.status", "align-left"),
        ]
        for (key, alignment) in columns {
            output.raw("<th scope=\"col\" class=\"")
            output.raw(alignment)
            output.raw("\">")
            output.text(language.text(key))
            output.raw("</th>")
        }
        output.raw("</tr></thead>\n<tbody>\n")
        // A row and its note reference.
        let identifiers = renderer.record.identifiers.count + 2 * claims.count
        renderer.record.identifiers.reserveCapacity(identifiers)
        for index in claims.indices.reversed() { row(index, &renderer, &output) }
        output.raw("</tbody>\n</table>\n</div>\n")
    }

    private func row(_ index: Int, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        let claim = claims[index]
        let id = PageScope.identifier(of: claim)
        renderer.record.identifiers.insert(id)
        output.raw("<tr")
        output.attribute("id", id)
        output.attribute("class", "status-" + claim.status.rawValue)
        output.raw("><td class=\"align-right\">")
        if let value = ClaimDisplay().value(of: claim, in: language) {
            renderer.record.claims.append(claim.id)
            BoundValue(id: claim.id, machineValue: value.machine, text: value.text, href: "#" + id).write(to: &output)
            remarks(claim, places[index], &output)
        } else {
            output.raw("<a class=\"permalink\"")
            output.attribute("href", "#" + id)
            output.raw(">")
            ledgerText(claim.statement.isEmpty ? claim.id : claim.statement, &output)
            output.raw("</a>")
            remarks(claim, places[index], &output)
        }
        output.raw("</td><td class=\"align-left\">")
        output.text(date(claim))
        output.raw("</td><td class=\"align-left\">")
        output.raw(bytes: parts.speaker(claim.speaker))
        output.raw("</td><td class=\"align-left\">")
        source(claim, &renderer, &output)
        output.raw("</td><td class=\"align-left\">")
        output.raw(bytes: parts.status(claim.status))
        links.writeHistory(of: claim, to: &output)
        output.raw("</td></tr>\n")
    }

    /// What the ledger notes of a value, and the pages that show it, on demand.
    private func remarks(_ claim: Claim, _ pages: [Int], _ output: inout ByteOutput) {
        guard !pages.isEmpty || !claim.note.isEmpty else { return }
        output.raw("<details class=\"remarks\"><summary>")
        output.text(details)
        output.raw("</summary>")
        if !claim.note.isEmpty {
            output.raw("<p>")
            ledgerText(claim.note, &output)
            output.raw("</p>")
        }
        if !pages.isEmpty { links.writePages(pages, to: &output) }
        output.raw("</details>")
    }

    private func ledgerText(_ text: String, _ output: inout ByteOutput) {
        output.localized(ResolvedText(text: text, language: ledgerLanguage, isBorrowed: false), in: language)
    }

    private func date(_ claim: Claim) -> String {
        if let asOf = claim.asOf { return language.format.date(asOf) }
        guard let start = claim.periodStart else { return language.text("claim.undated") }
        let end = claim.periodEnd ?? start
        return start == end ? language.format.date(start) : language.format.dateRange(start, end)
    }

    private func source(_ claim: Claim, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        guard let cite = parts.source(claim.source) else { return }
        output.raw(bytes: cite)
        let locator = claim.locator.isEmpty ? nil : NoteRegistry.Locator.words(claim.locator)
        renderer.noteReference(renderer.notes.refer(to: .source(claim.source), locator: locator), .plain, &output)
        for other in scope.site.ledger.furtherSources(of: claim.id)
        where other.source != claim.source && scope.site.sources[other.source] != nil {
            let locator = other.locator.isEmpty ? nil : NoteRegistry.Locator.words(other.locator)
            renderer.noteReference(renderer.notes.refer(to: .source(other.source), locator: locator), .plain, &output)
        }
        guard let access = claim.access, access != .read else { return }
        output.raw(" <span class=\"kind\">")
        output.text(language.text(MessageKey("access." + access.rawValue)))
        output.raw("</span>")
    }
}
