import Markup

/// One name as BibLaTeX writes it.
enum BibTeXName {
    /// Whether the format can say all of the name.
    static func holds(_ name: PersonName) -> Bool {
        !name.hasCommaSuffix && !name.hasStaticOrdering
            && (name.droppingParticle.isEmpty
                || name.nonDroppingParticle.isEmpty && !name.droppingParticle.hasPrefix(","))
    }

    static func write(_ name: PersonName, to output: inout ByteOutput) {
        if name.standsForOthers { return output.raw(string: name.literal) }
        if name.isInstitution { return output.raw(string: "{" + BibTeXText.escaped(name.literal) + "}") }
        guard isPlain(name) else { return output.raw(string: extended(name)) }
        let particle = name.nonDroppingParticle
        output.raw(string: part(particle.isEmpty ? name.family : particle + " " + name.family))
        for text in [name.suffix, name.given] where !text.isEmpty {
            output.raw(", ")
            output.raw(string: part(text))
        }
    }

    /// Whether “von Last, Jr, First” says it: the particle in small letters, the family name not.
    private static func isPlain(_ name: PersonName) -> Bool {
        guard name.droppingParticle.isEmpty, !name.given.isEmpty, !name.family.isEmpty else { return false }
        func startsSmall(_ word: Substring) -> Bool {
            word.unicodeScalars.first { $0.isWordCharacter }?.isSmallLetter ?? false
        }
        guard name.nonDroppingParticle.split(separator: " ").allSatisfy(startsSmall) else { return false }
        guard name.family.utf8.contains(0x20) else { return true }
        let family = name.family.split(separator: " ")
        return family.count < 2 || !(family.first.map(startsSmall) ?? false)
    }

    private static func extended(_ name: PersonName) -> String {
        var parts = ["family={" + BibTeXText.escaped(name.family) + "}"]
        if !name.given.isEmpty { parts.append("given={" + BibTeXText.escaped(name.given) + "}") }
        if !name.suffix.isEmpty { parts.append("suffix={" + BibTeXText.escaped(name.suffix) + "}") }
        let prefix = name.droppingParticle.isEmpty ? name.nonDroppingParticle : name.droppingParticle
        if !prefix.isEmpty {
            parts.append("prefix={" + BibTeXText.escaped(prefix) + "}")
            parts.append("useprefix=" + (name.droppingParticle.isEmpty ? "true" : "false"))
        }
        return parts.joined(separator: ", ")
    }

    /// The word that separates names and the comma that separates parts must not stand in one.
    private static func part(_ text: String) -> String {
        let escaped = BibTeXText.escaped(text)
        return text.utf8.contains(UInt8(ascii: ",")) || holdsAnd(text) ? "{" + escaped + "}" : escaped
    }

    /// Whether the word “and” stands between spaces, in either case.
    private static func holdsAnd(_ text: String) -> Bool {
        var matched = 0
        let wanted: StaticString = " and "
        for byte in text.utf8 {
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if lower == wanted.utf8Start[matched] {
                matched += 1
                if matched == wanted.utf8CodeUnitCount { return true }
            } else {
                matched = lower == 0x20 ? 1 : 0
            }
        }
        return false
    }
}
