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
            output.raw(index == 0 ? "\n[" : ",\n[")
            write(entry, latest: claims.latest[index], to: &output)
            output.raw("]")
        }
        output.raw("],\n\"words\":\"")
        vocabulary.write(to: &output)
        output.raw(string: "\",\n\"speakers\":\(array(claims.speakers)),\n\"claims\":[\n")
        output.raw(bytes: claims.rows.bytes)
        output.raw("]}\n")
        return output.bytes
    }

    private func write(_ entry: SearchEntry, latest: Int?, to output: inout ByteOutput) {
        JSONText.write(entry.title, to: &output)
        output.raw(",")
        JSONText.write(entry.href, to: &output)
        output.raw(",")
        if let latest { output.integer(latest) } else { JSONText.write(entry.note ?? "", to: &output) }
        output.raw(",")
        JSONText.write(entry.names.count == 1 ? entry.names[0] : entry.names.joined(separator: "\n"), to: &output)
        // Folded words are letters, numbers and spaces: nothing needs an escape.
        output.raw(",\"")
        output.raw(bytes: entry.headings)
        output.raw("\",")
        output.integer(entry.kind.rawValue)
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
    /// With commas between them.
    private(set) var rows = ByteOutput()
    private(set) var speakers: [String] = []
    /// The row of an indicator's latest claim, by the number of the indicator's entry.
    private(set) var latest: [Int: Int] = [:]

    /// Of a longer series only the latest claim is in the index, which every reader who searches loads as a whole.
    private static let claimLimit = 50

    init(site: Site, locale: LanguageTag, entries: [SearchEntry]) {
        let profile = site.profile(locale)
        var numbers: [String: Int] = [:]
        var numbersByName: [String: Int] = [:]
        var count = 0
        for (index, entry) in entries.enumerated() {
            guard let indicator = entry.indicator else { continue }
            let newest = site.ledger.latest(indicator)?.id
            let claims = site.ledger.claims(of: indicator)
            for claim in claims where claims.count <= Self.claimLimit || claim.id == newest {
                guard let value = ClaimDisplay().value(of: claim, in: profile)?.text else { continue }
                if claim.id == newest { latest[index] = count }
                rows.raw(count == 0 ? "[" : ",\n[")
                count += 1
                rows.integer(index)
                rows.raw(",")
                JSONText.write(claim.id, to: &rows)
                rows.raw(",")
                JSONText.write(value, to: &rows)
                rows.raw(",")
                JSONText.write(claim.date.map { profile.format.date($0) } ?? profile.text("claim.undated"), to: &rows)
                rows.raw(",")
                rows.integer(number(ofSpeaker: claim.speaker, site, locale, &numbers, &numbersByName))
                rows.raw("]")
            }
        }
    }

    /// The place of a speaker's name; two speakers of one name have the same.
    private mutating func number(
        ofSpeaker speaker: String, _ site: Site, _ locale: LanguageTag, _ numbers: inout [String: Int],
        _ numbersByName: inout [String: Int]
    ) -> Int {
        if let known = numbers[speaker] { return known }
        let name = SpeakerName.text(speaker, site, locale)
        let number = numbersByName[name] ?? speakers.count
        if number == speakers.count { speakers.append(name) }
        numbersByName[name] = number
        numbers[speaker] = number
        return number
    }
}
