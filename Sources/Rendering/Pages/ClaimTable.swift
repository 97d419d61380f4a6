import Citations
import Ledger
import Localization
import Markdown
import Markup
import SiteModel

/// The claims of an indicator as a table, newest first: value, date, speaker, source and status of each, what it
/// replaces, and the pages that show it. The value is the claim's permalink.
///
/// Speakers, sources and states repeat from row to row: their cells are made once.
struct ClaimTable {
    private let scope: PageScope
    private let language: LocaleProfile
    private let claims: [Claim]
    private let label: String
    private let statuses: [Claim.Status: ByteOutput]
    private let links: ClaimLinks
    private var speakers: [String: ByteOutput] = [:]
    private var sources: [String: ByteOutput] = [:]
    private let details: String
    /// The language that statements and notes of the ledger are written in.
    private let ledgerLanguage: LanguageTag

    /// - Parameter claims: earliest first, as the ledger gives them.
    init(_ claims: [Claim], label: String, uses: ClaimUses, scope: PageScope) {
        self.scope = scope
        self.claims = claims
        self.label = label
        language = scope.profile
        links = ClaimLinks(claims, uses: uses, scope: scope)
        details = language.text("page.details")
        ledgerLanguage = scope.site.configuration.defaultLocale
        var statuses: [Claim.Status: ByteOutput] = [:]
        for status in Claim.Status.allCases {
            var output = ByteOutput()
            output.text(language.text(MessageKey("status." + status.rawValue)))
            statuses[status] = output
        }
        self.statuses = statuses
    }

    mutating func write(_ renderer: inout BodyRenderer, to output: inout ByteOutput) {
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
        for claim in claims.reversed() { row(claim, &renderer, &output) }
        output.raw("</tbody>\n</table>\n</div>\n")
    }

    private mutating func row(_ claim: Claim, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        let id = PageScope.identifier(of: claim)
        renderer.record.identifiers.insert(id)
        output.raw("<tr")
        output.attribute("id", id)
        output.attribute("class", "status-" + claim.status.rawValue)
        output.raw("><td class=\"align-right\">")
        if let value = ClaimDisplay().value(of: claim, in: language) {
            renderer.record.claims.append(claim.id)
            BoundValue(id: claim.id, machineValue: value.machine, text: value.text, href: "#" + id).write(to: &output)
            remarks(claim, &output)
        } else {
            output.raw("<a class=\"permalink\"")
            output.attribute("href", "#" + id)
            output.raw(">")
            ledgerText(claim.statement.isEmpty ? claim.id : claim.statement, &output)
            output.raw("</a>")
            remarks(claim, &output)
        }
        output.raw("</td><td class=\"align-left\">")
        output.text(date(claim))
        output.raw("</td><td class=\"align-left\">")
        output.raw(bytes: speaker(claim.speaker).bytes)
        output.raw("</td><td class=\"align-left\">")
        source(claim, &renderer, &output)
        output.raw("</td><td class=\"align-left\">")
        if let status = statuses[claim.status] { output.raw(bytes: status.bytes) }
        links.writeHistory(of: claim, to: &output)
        output.raw("</td></tr>\n")
    }

    /// What the ledger notes of a value, and the pages that show it, on demand.
    private func remarks(_ claim: Claim, _ output: inout ByteOutput) {
        let isUsed = links.isUsed(claim)
        guard isUsed || !claim.note.isEmpty else { return }
        output.raw("<details class=\"remarks\"><summary>")
        output.text(details)
        output.raw("</summary>")
        if !claim.note.isEmpty {
            output.raw("<p>")
            ledgerText(claim.note, &output)
            output.raw("</p>")
        }
        if isUsed { links.writePages(of: claim, to: &output) }
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

    private mutating func speaker(_ name: String) -> ByteOutput {
        if let known = speakers[name] { return known }
        var output = ByteOutput(capacity: 96)
        output.localized(SpeakerName.resolved(name, scope.site, language.tag), in: language)
        if let kind = scope.site.ledger.speaker(name)?.kind {
            output.raw(" <span class=\"kind\">")
            output.text(language.text(MessageKey("speaker." + kind.rawValue)))
            output.raw("</span>")
        }
        speakers[name] = output
        return output
    }

    private mutating func source(_ claim: Claim, _ renderer: inout BodyRenderer, _ output: inout ByteOutput) {
        guard let cite = citation(claim.source) else { return }
        output.raw(bytes: cite.bytes)
        let locator = claim.locator.isEmpty ? nil : NoteRegistry.Locator.words(claim.locator)
        renderer.noteReference(renderer.notes.refer(to: .source(claim.source), locator: locator), [], &output)
        for other in scope.site.ledger.furtherSources(of: claim.id)
        where other.source != claim.source && scope.site.sources[other.source] != nil {
            let locator = other.locator.isEmpty ? nil : NoteRegistry.Locator.words(other.locator)
            renderer.noteReference(renderer.notes.refer(to: .source(other.source), locator: locator), [], &output)
        }
        guard let access = claim.access, access != .read else { return }
        output.raw(" <span class=\"kind\">")
        output.text(language.text(MessageKey("access." + access.rawValue)))
        output.raw("</span>")
    }

    /// The name of a source, in its own language; nil where there is no such source.
    private mutating func citation(_ id: String) -> ByteOutput? {
        if let known = sources[id] { return known }
        guard let item = scope.site.sources[id] else { return nil }
        var output = ByteOutput(capacity: 96)
        output.raw("<cite")
        if let name = item.language, name != language.tag.string, let tag = LanguageTag(name), tag != language.tag {
            output.attribute("lang", tag.string)
            output.attribute("dir", tag.direction.rawValue)
        }
        output.raw(">")
        Wording.strict(language: item.language ?? language.tag.string).write(SourceNames.container(item), to: &output)
        output.raw("</cite>")
        sources[id] = output
        return output
    }
}
