import Ledger
import Localization
import Markup
import SiteModel

/// `search.json` of one language: how its words are folded and stemmed, the entries, their words, and the claims.
///
/// `pages` are arrays of title, address, note, other names (lines), words of headings (spaces), kind; a note that is a
/// number is that claim. `claims` are arrays of the entry's number, the claim's id, its value, its date, and the number of
/// its speaker in `speakers`. Claims are found by their number.
struct SearchFile {
    let site: Site
    let locale: LanguageTag

    static func address(_ locale: LanguageTag) -> SiteAddress { SiteAddress("\(locale)/search.json") }

    func bytes(_ entries: [SearchEntry]) -> [UInt8] {
        let sorted = entries.filter { $0.kind == .page } + entries.filter { $0.kind != .page }
        let claims = SearchClaims(site: site, locale: locale, entries: sorted)
        var vocabulary = SearchVocabulary()
        var output = ByteOutput(capacity: sorted.reduce(4096) { $0 + $1.words.count / 2 + 256 })
        output.raw(string: header())
        output.raw(",\n\"pages\":[")
        for (index, entry) in sorted.enumerated() {
            vocabulary.add(entry.words, entry: index)
            let note = claims.latest[index].map(String.init) ?? JSONText.quoted(entry.note ?? "")
            output.raw(index == 0 ? "\n[" : ",\n[")
            output.raw(string: "\(JSONText.quoted(entry.title)),\(JSONText.quoted(entry.href)),\(note),")
            output.raw(string: JSONText.quoted(entry.names.joined(separator: "\n")))
            // Folded words are letters, numbers and spaces: nothing needs an escape.
            output.raw(",\"")
            output.raw(bytes: entry.headings)
            output.raw(string: "\",\(entry.kind.rawValue)]")
        }
        output.raw("],\n\"words\":\"")
        output.raw(bytes: vocabulary.packed())
        output.raw(string: "\",\n\"speakers\":\(array(claims.speakers)),\n\"claims\":[\n")
        output.raw(string: claims.rows.joined(separator: ",\n"))
        output.raw("]}\n")
        return output.bytes
    }

    private func header() -> String {
        let stemming = SearchStemming(locale)
        var text = "{\"fold\":[" + SearchFolding.replacements.map { array([$0.from, $0.to]) }.joined(separator: ",")
        text += "],\n\"stem\":{\"starts\":\(array(stemming.starts)),\"ends\":\(array(stemming.ends)),\"last\":{"
        text += stemming.last.map { "\(JSONText.quoted($0.from)):\(JSONText.quoted($0.to))" }.joined(separator: ",")
        text += "},\"forms\":{"
        text += stemming.forms.map { "\(JSONText.quoted($0.word)):\(JSONText.quoted($0.stem))" }.joined(separator: ",")
        return text + "}}"
    }

    private func array(_ texts: [String]) -> String {
        "[" + texts.map(JSONText.quoted).joined(separator: ",") + "]"
    }
}

/// The claims of a language's index, with each speaker's name once.
private struct SearchClaims {
    private(set) var rows: [String] = []
    private(set) var speakers: [String] = []
    /// The row of an indicator's latest claim, by the number of the indicator's entry.
    private(set) var latest: [Int: Int] = [:]

    /// Of a longer series only the latest claim is in the index, which every reader who searches loads as a whole.
    private static let claimLimit = 50

    init(site: Site, locale: LanguageTag, entries: [SearchEntry]) {
        let profile = site.profile(locale)
        var numbers: [String: Int] = [:]
        for (index, entry) in entries.enumerated() {
            guard let indicator = entry.indicator else { continue }
            let newest = site.ledger.latest(indicator)?.id
            let claims = site.ledger.claims(of: indicator)
            for claim in claims where claims.count <= Self.claimLimit || claim.id == newest {
                guard let value = ClaimDisplay().value(of: claim, in: profile)?.text else { continue }
                let name = SpeakerName.text(claim.speaker, site, locale)
                let speaker = numbers[name] ?? speakers.count
                if speaker == speakers.count { speakers.append(name) }
                numbers[name] = speaker
                if claim.id == newest { latest[index] = rows.count }
                let date = claim.date.map { profile.format.date($0) } ?? profile.text("claim.undated")
                rows.append(
                    "[\(index),\(JSONText.quoted(claim.id)),\(JSONText.quoted(value)),\(JSONText.quoted(date)),\(speaker)]"
                )
            }
        }
    }
}
