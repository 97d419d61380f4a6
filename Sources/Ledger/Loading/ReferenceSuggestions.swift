import Diagnostics

/// “Did you mean” for references of many rows: each name is looked for once, and only so many names, since looking for
/// a near name reads all names.
struct ReferenceSuggestions {
    let indicators: [String]
    let sources: [String]
    let speakers: [String]
    private var found: [String: String?] = [:]
    private static let maximum = 500

    init(indicators: [String], sources: [String], speakers: [String]) {
        self.indicators = indicators
        self.sources = sources
        self.speakers = speakers
    }

    mutating func indicator(_ name: String) -> String? { help("i:", name, indicators) }
    mutating func source(_ name: String) -> String? { help("s:", name, sources) }
    mutating func speaker(_ name: String) -> String? { help("p:", name, speakers) }

    private mutating func help(_ kind: String, _ name: String, _ known: [String]) -> String? {
        if let help = found[kind + name] { return help }
        guard found.count < Self.maximum else { return nil }
        let help = Suggestion.help(for: name, among: known)
        found[kind + name] = .some(help)
        return help
    }
}
