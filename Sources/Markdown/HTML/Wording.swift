/// Elements around words of scripts that the page's language is not written in: `lang` for those who read aloud or
/// hyphenate, `<bdi>` where the direction differs.
package struct Wording: Sendable {
    /// A script, as far as pages have to do with it.
    package enum Script: Int, Sendable, Hashable, CaseIterable {
        case latin
        case greek
        case cyrillic
        case armenian
        case hebrew
        case arabic
        case georgian

        package var isRightToLeft: Bool { self == .arabic || self == .hebrew }
    }

    /// The script of the page's language.
    package let script: Script
    /// The language (BCP 47) that words of another script are taken to be in.
    package var languages: [Script: String]
    /// Runs of Latin words shorter than this have no `lang`: they are names and abbreviations of no language.
    package var minimumLatinWords = 3

    package init(script: Script, languages: [Script: String] = Wording.usual) {
        self.script = script
        self.languages = languages
        let foreign = Self.leads(foreignTo: script)
        leads = Self.leads.indices.map { byte in
            let isOther = Self.leads[byte] != 0 && Self.leads[byte] != 1 << UInt8(script.rawValue)
            return (foreign[byte] ? Self.foreign : 0) | (isOther ? Self.other : 0)
        }
    }

    /// `foreign` and `other` by first byte of a letter.
    private let leads: [UInt8]
    /// Letters that may be of another script: where a text has none, it is looked at no further.
    private static let foreign: UInt8 = 1
    /// All letters of other scripts.
    private static let other: UInt8 = 2

    /// The scripts, as a bit set, that letters with each first byte may be of.
    private static let leads: [UInt8] = {
        var leads = [UInt8](repeating: 0, count: 256)
        for value in 0x41..<0x800 as Range<UInt32> {
            guard let scalar = Unicode.Scalar(value), let script = script(of: scalar),
                let lead = UTF8.encode(scalar)?.first
            else { continue }
            leads[Int(lead)] |= 1 << UInt8(script.rawValue)
        }
        for lead in 0xE0...0xEF { leads[lead] = 0xFF }
        return leads
    }()

    private static func leads(foreignTo script: Script) -> [Bool] {
        var leads = [Bool](repeating: false, count: 256)
        func mark(_ bytes: ClosedRange<UInt8>) { for byte in bytes { leads[Int(byte)] = true } }
        mark(0xCD...0xDF)
        for byte in [0xE1, 0xEF] { leads[byte] = true }
        switch script {
        case .latin: break
        case .cyrillic: for byte in 0xD0...0xD3 { leads[byte] = false }
        case .armenian: for byte in 0xD5...0xD6 { leads[byte] = false }
        case .arabic: for byte in 0xD8...0xDB { leads[byte] = false }
        default: break
        }
        if script != .latin {
            mark(0x41...0x5A)
            mark(0x61...0x7A)
            mark(0xC3...0xCA)
        }
        return leads
    }

    /// False where no letter of the text can be of another script.
    func mayHaveRuns(_ text: Bytes) -> Bool {
        for byte in text where leads[Int(byte)] & Self.foreign != 0 { return true }
        return false
    }

    /// Adds a class to the first bytes of letters that may be of another script.
    func mark(_ value: UInt8, in table: inout [UInt8]) {
        for byte in leads.indices where leads[byte] & Self.foreign != 0 { table[byte] |= value }
    }

    package static let usual: [Script: String] = [
        .latin: "en", .greek: "el", .cyrillic: "ru", .armenian: "hy", .hebrew: "he", .arabic: "ar", .georgian: "ka",
    ]

    /// The script of a language (BCP 47), for the languages that Attest has messages in and some more; Latin for others.
    package static func script(ofLanguage language: String) -> Script {
        let code = code(of: language)
        for entry in scripts where entry.code == code { return entry.script }
        return .latin
    }

    /// The languages that are not written in Latin script, by the letters of their codes.
    private static let scripts: [(code: UInt64, script: Script)] = {
        let languages: [Script: [String]] = [
            .cyrillic: ["ru", "uk", "bg", "sr", "mk", "be", "kk"], .armenian: ["hy"],
            .arabic: ["ar", "fa", "ur", "ckb"], .hebrew: ["he", "yi"], .greek: ["el"], .georgian: ["ka"],
        ]
        return languages.flatMap { script, codes in codes.map { (code(of: $0), script) } }
    }()

    /// The letters of a tag's first part as one number, which is compared more quickly than text.
    private static func code(of language: String) -> UInt64 {
        var code: UInt64 = 0
        for byte in language.utf8.prefix(8) {
            guard byte != 0x2D else { break }
            code = code << 8 | UInt64(byte)
        }
        return code
    }

    /// The script of a letter; nil for what belongs to none of them.
    static func script(of scalar: Unicode.Scalar) -> Script? {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x1E00...0x1EFF: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: .cyrillic
        case 0x531...0x556, 0x559...0x58A, 0xFB13...0xFB17: .armenian
        case 0x591...0x5F4, 0xFB1D...0xFB4F: .hebrew
        case 0x620...0x65F, 0x66E...0x6D3, 0x6D5...0x6EF, 0x6FA...0x6FF, 0x750...0x77F, 0x8A0...0x8FF,
            0xFB50...0xFDFF, 0xFE70...0xFEFC:
            .arabic
        case 0x10A0...0x10FF, 0x1C90...0x1CBF: .georgian
        default: nil
        }
    }

    /// A run of words of one foreign script.
    struct Run {
        var range: Range<Int>
        var script: Script
        var words: Int
    }

    /// The runs in a text, without the spaces and marks around them.
    func runs(in text: Bytes) -> [Run] {
        var runs: [Run] = []
        var current: Run?
        var index = 0
        var isInWord = false
        while index < text.count {
            let first = text[index]
            // Where no run is open, the next can only begin with such a byte.
            if current == nil, leads[Int(first)] & Self.other == 0 {
                index += 1
                isInWord = false
                continue
            }
            guard let (scalar, width) = ScalarClasses.scalar(text, at: index) else {
                index += 1
                continue
            }
            let found = first < 0x80 && !first.isLetter ? nil : Self.script(of: scalar)
            if let found {
                if found == script {
                    if let run = current { runs.append(run) }
                    current = nil
                } else if var run = current, run.script == found {
                    if !isInWord { run.words += 1 }
                    run.range = run.range.lowerBound..<index + width
                    current = run
                } else {
                    if let run = current { runs.append(run) }
                    current = Run(range: index..<index + width, script: found, words: 1)
                }
                isInWord = true
            } else if isInWord, first >= 0x80, scalar.properties.generalCategory == .nonspacingMark {
                if var run = current {
                    run.range = run.range.lowerBound..<index + width
                    current = run
                }
            } else {
                isInWord = isInWord && (scalar == "'" || scalar == "’")
                if scalar == "،" || scalar == "؛" || scalar == "؟" {
                    if let run = current { runs.append(run) }
                    current = nil
                }
            }
            index += width
        }
        if let run = current { runs.append(run) }
        return script.isRightToLeft ? widened(runs, in: text) : runs
    }

    /// The runs with the digits and signs that are written together with them: `km²`, `F-16`, `3D`.
    private func widened(_ runs: [Run], in text: Bytes) -> [Run] {
        var result: [Run] = []
        for (position, var run) in runs.enumerated() where !run.script.isRightToLeft {
            let limit = position + 1 < runs.count ? runs[position + 1].range.lowerBound : text.count
            var upper = run.range.upperBound
            while upper < limit, let width = Self.attachedWidth(text, upper, limit) { upper += width }
            var lower = run.range.lowerBound
            let floor = result.last?.range.upperBound ?? 0
            while lower > floor, Self.attaches(text[lower - 1]) { lower -= 1 }
            while lower < run.range.lowerBound, !text[lower].isDigit { lower += 1 }
            run.range = lower..<upper
            result.append(run)
        }
        return result
    }

    /// The width of a digit or a raised or lowered one, or of a sign before one, right behind a word.
    private static func attachedWidth(_ text: Bytes, _ index: Int, _ limit: Int) -> Int? {
        if text[index].isAlphanumeric { return 1 }
        if attaches(text[index]) {
            return index + 1 < limit && (text[index + 1].isAlphanumeric || text[index + 1] == 0x25) ? 1 : nil
        }
        guard let (scalar, width) = ScalarClasses.scalar(text, at: index) else { return nil }
        switch scalar.value {
        case 0xB2, 0xB3, 0xB9, 0x2070...0x209C: return width
        default: return nil
        }
    }

    private static func attaches(_ byte: UInt8) -> Bool {
        byte.isDigit || [0x2D, 0x2E, 0x2F, 0x5F, 0x26, 0x2B, 0x40, 0x3A].contains(byte)
    }

    /// Azerbaijani or Turkish by letters that no other language here has.
    private static func turkic(_ run: Run, in text: Bytes) -> String? {
        guard run.script == .latin else { return nil }
        var hasTurkic = false
        var index = run.range.lowerBound
        while index + 1 < run.range.upperBound {
            switch (text[index], text[index + 1]) {
            case (0xC9, 0x99), (0xC6, 0x8F): return "az"
            case (0xC4, 0x9E...0x9F), (0xC4, 0xB0...0xB1), (0xC5, 0x9E...0x9F): hasTurkic = true
            default: break
            }
            index += 1
        }
        return hasTurkic ? "tr" : nil
    }

    /// The start tag of a run and the name of its element; nil where it needs none.
    func element(for run: Run, in text: Bytes) -> (name: StaticString, language: String?)? {
        let isShort = run.script == .latin && run.words < minimumLatinWords
        let language = isShort ? nil : Self.turkic(run, in: text) ?? languages[run.script]
        if run.script.isRightToLeft != script.isRightToLeft { return ("bdi", language) }
        return language.map { ("span", $0) }
    }
}
