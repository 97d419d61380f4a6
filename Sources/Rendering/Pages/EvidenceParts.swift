import Charts
import Citations
import Diagnostics
import Ledger
import Localization
import Markdown
import Markup
import Serialization
import SiteModel
import Synchronization

/// What the evidence pages of a language share: names of speakers, sources and states as cells of their tables, links to
/// the pages that show claims, and the specs of their charts.
final class EvidenceParts: Sendable {
    let pages: ClaimPages
    let chartLanguage: ChartLanguage
    private let site: Site
    private let language: LocaleProfile
    private let statuses: [Claim.Status: [UInt8]]
    private let made = Mutex(Made())

    private struct Made {
        var speakers: [String: [UInt8]] = [:]
        var sources: [String: [UInt8]] = [:]
        var specs: [String: ChartSpec?] = [:]
    }

    init(_ site: Site, _ tag: LanguageTag, uses: ClaimUses) {
        self.site = site
        language = site.profile(tag)
        pages = ClaimPages(uses, site, tag)
        chartLanguage = ChartLanguage(language, default: site.configuration.defaultLocale)
        var statuses: [Claim.Status: [UInt8]] = [:]
        for status in Claim.Status.allCases {
            var output = ByteOutput()
            output.text(language.text(MessageKey("status." + status.rawValue)))
            statuses[status] = output.bytes
        }
        self.statuses = statuses
    }

    func status(_ status: Claim.Status) -> [UInt8] { statuses[status] ?? [] }

    /// A speaker's name, and what kind of speaker it is.
    func speaker(_ name: String) -> [UInt8] {
        if let known = made.withLock({ $0.speakers[name] }) { return known }
        var output = ByteOutput(capacity: 96)
        output.localized(SpeakerName.resolved(name, site, language.tag), in: language)
        if let kind = site.ledger.speaker(name)?.kind {
            output.raw(" <span class=\"kind\">")
            output.text(language.text(MessageKey("speaker." + kind.rawValue)))
            output.raw("</span>")
        }
        let bytes = output.bytes
        made.withLock { $0.speakers[name] = bytes }
        return bytes
    }

    /// The name of a source, in its own language; nil where there is no such source.
    func source(_ id: String) -> [UInt8]? {
        if let known = made.withLock({ $0.sources[id] }) { return known }
        guard let item = site.sources[id] else { return nil }
        var output = ByteOutput(capacity: 96)
        output.raw("<cite")
        if let name = item.language, name != language.tag.string, let tag = LanguageTag(name), tag != language.tag {
            output.attribute("lang", tag.string)
            output.attribute("dir", tag.direction.rawValue)
        }
        output.raw(">")
        Wording.strict(language: item.language ?? language.tag.string).write(SourceNames.container(item), to: &output)
        output.raw("</cite>")
        let bytes = output.bytes
        made.withLock { $0.sources[id] = bytes }
        return bytes
    }

    /// The chart that a text in YAML describes, read once; nil where it cannot be read.
    func spec(_ text: String) -> ChartSpec? {
        if let known = made.withLock({ $0.specs[text] }) { return known }
        var bag = DiagnosticBag()
        let file = "evidence.yaml"
        let node = YAMLReader.read(Array(text.utf8), file: file, &bag)
        let decoded = node.flatMap { ChartSpec.decode($0, file: file, &bag) }
        let spec = bag.hasErrors ? nil : decoded
        made.withLock { $0.specs[text] = .some(spec) }
        return spec
    }
}
