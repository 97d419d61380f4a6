import Ledger
import Localization
import Markdown
import Markup
import SiteModel

/// Values bound to the ledger.
extension BodyRenderer {
    mutating func claim(
        _ directive: Directive, in html: MarkdownHTML, _ context: InlineContext, _ output: inout ByteOutput
    ) {
        guard let id = directive.argument?.text, let claim = site.ledger.claim(id) else {
            html.sourceText(directive.range, to: &output)
            return
        }
        write(claim, directive, in: html, context, &output)
    }

    mutating func latest(
        _ directive: Directive, in html: MarkdownHTML, _ context: InlineContext, _ output: inout ByteOutput
    ) {
        let asOf = directive["as-of"].flatMap { ClaimDisplay.date($0.value) }
        guard let id = directive.argument?.text, let claim = site.ledger.latest(id, asOf: asOf) else {
            html.sourceText(directive.range, to: &output)
            return
        }
        write(claim, directive, in: html, context, &output)
    }

    private mutating func write(
        _ claim: Claim, _ directive: Directive, in html: MarkdownHTML, _ context: InlineContext,
        _ output: inout ByteOutput
    ) {
        let display = ClaimDisplay(directive)
        let isLinked = !context.contains(.insideLink)
        let text: String
        if let shownClaims {
            let value = shownClaims.value(of: claim, display, isLinked: isLinked) {
                var markup = ByteOutput(capacity: 256)
                return write(claim, display, isLinked: isLinked, to: &markup).map { ($0, markup.bytes) }
            }
            guard let value else { return html.sourceText(directive.range, to: &output) }
            output.raw(bytes: value.markup)
            text = value.text
        } else {
            guard let written = write(claim, display, isLinked: isLinked, to: &output) else {
                return html.sourceText(directive.range, to: &output)
            }
            text = written
        }
        record.claims.append(claim.id)
        if directive.name == "claim" { shownValues[directive.node] = text }
        guard display.showsNote else { return }
        let locator = claim.locator.isEmpty ? nil : NoteRegistry.Locator.words(claim.locator)
        guard site.sources[claim.source] != nil else { return }
        noteReference(notes.refer(to: .source(claim.source), locator: locator), context, &output)
    }

    /// Writes a value with what is shown of its date and its speaker.
    ///
    /// - Returns: the text of the value; nil, with nothing written, where the claim has none.
    private func write(
        _ claim: Claim, _ display: ClaimDisplay, isLinked: Bool, to output: inout ByteOutput
    ) -> String? {
        guard let value = display.value(of: claim, in: language) else { return nil }
        BoundValue(
            id: claim.id, machineValue: value.machine, text: value.text,
            href: isLinked ? scope.href(of: claim) : nil
        ).write(to: &output)
        if display.showsDate, let date = claim.date {
            output.text(" " + language.text("claim.as-of-inline", ["date": language.format.date(date, .sentence)]))
        }
        if display.showsSpeaker {
            output.text(
                " " + language.text("claim.by-inline", ["speaker": SpeakerName.text(claim.speaker, site, language.tag)])
            )
        }
        return value.text
    }

    mutating func derived(
        _ directive: Directive, in html: MarkdownHTML, _ context: InlineContext, _ output: inout ByteOutput
    ) {
        let display = ClaimDisplay(directive)
        guard let id = directive.argument?.text, let derived = site.evidence.derived(id),
            let value = display.value(of: derived, in: language)
        else {
            html.sourceText(directive.range, to: &output)
            return
        }
        BoundValue(
            id: id, machineValue: value.machine, text: value.text,
            href: context.contains(.insideLink)
                ? nil : scope.href(ofDerivation: id), isDerived: true
        ).write(to: &output)
        guard display.showsNote else { return }
        noteReference(notes.refer(to: .derivation(id)), context, &output)
    }
}

/// A value as the page shows it: `<data>` with a link to what is known of it.
struct BoundValue {
    let id: String
    /// The number in ASCII, in the unit that is shown; a range is `low/high`.
    let machineValue: String
    let text: String
    let href: String?
    var isDerived = false
    /// Whether the number stands in a `<span>` of its own, and so do the words before and behind it: for figures that
    /// are set large.
    var marksNumber = false
    /// Whether a word of magnitude follows the number: `1.5 million`.
    var hasMagnitude = false

    func write(to output: inout ByteOutput) {
        output.raw(isDerived ? "<data class=\"claim derived\"" : "<data class=\"claim\"")
        output.attribute("data-claim", id)
        output.attribute("value", machineValue)
        output.raw(">")
        if let href {
            output.raw("<a")
            output.attribute("href", href)
            output.raw(">")
            words(&output)
            output.raw("</a>")
        } else {
            words(&output)
        }
        output.raw("</data>")
    }

    private func words(_ output: inout ByteOutput) {
        guard marksNumber, let first = text.firstIndex(where: \.isNumber), let last = text.lastIndex(where: \.isNumber)
        else {
            output.text(text)
            return
        }
        // A percent sign belongs to its number on either side: `12 %`, `%12`.
        let signs: Set<Character> = ["%", "٪"]
        var start = first
        var end = text.index(after: last)
        if start > text.startIndex, signs.contains(text[text.index(before: start)]) {
            start = text.index(before: start)
        }
        let rest = text[end...].drop { $0 == "\u{A0}" || $0 == "\u{202F}" }
        if let sign = rest.first, signs.contains(sign) { end = rest.index(after: rest.startIndex) }
        // So does an ending: `1.000.000’dan fazla`.
        while end < text.endIndex, !text[end].isWhitespace { end = text.index(after: end) }
        part("qualifier", text[..<start], &output)
        output.raw("<span class=\"number\">")
        output.text(String(text[start..<end]))
        if hasMagnitude, let word = text[end...].firstIndex(where: { !$0.isWhitespace }) {
            output.text(String(text[end..<word]))
            end = text[word...].firstIndex(where: \.isWhitespace) ?? text.endIndex
            output.raw("<small>")
            output.text(String(text[word..<end]))
            output.raw("</small>")
        }
        output.raw("</span>")
        part("unit", text[end...], &output)
    }

    /// A part of the text in a `<span>`, the white space around it outside.
    private func part(_ name: StaticString, _ text: Substring, _ output: inout ByteOutput) {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return }
        output.text(String(text[..<first]))
        output.raw("<span class=\"")
        output.raw(name)
        output.raw("\">")
        output.text(String(text[first...last]))
        output.raw("</span>")
        output.text(String(text[text.index(after: last)...]))
    }
}
