/// Finds the particles that sources write into the given or the family name.
///
/// CSL-JSON has fields for particles, but exporters often leave them in the names. As reference managers do, a run
/// of words in lower case at the start of the family name is taken for a non-dropping particle, one at the end of
/// the given name for a dropping particle.
enum NameParticles {
    static func split(_ name: inout PersonName) {
        // Quotation marks around a family name say that it is to be left whole.
        if name.family.utf8.first == UInt8(ascii: "\""), name.family.utf8.last == UInt8(ascii: "\""),
            name.family.utf8.count > 2
        {
            name.family = String(name.family.dropFirst().dropLast())
            return
        }
        if name.suffix.isEmpty { splitSuffix(&name) }
        if name.nonDroppingParticle.isEmpty, name.family.hasByte(where: isJoint) {
            let (particle, rest) = leadingParticle(of: name.family)
            name.nonDroppingParticle = particle
            name.family = rest
        }
        if name.droppingParticle.isEmpty, !name.family.isEmpty, name.given.utf8.contains(0x20) {
            let (rest, particle) = trailingParticle(of: name.given)
            name.droppingParticle = particle
            name.given = rest
        }
    }

    /// Whether a byte can stand between a particle and a name: a space, a hyphen, an apostrophe (“’” is E2 80 99).
    private static func isJoint(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x27 || byte == 0x2D || byte == 0xE2
    }

    /// “John, III” has the suffix “III”, “John,! Jr.” one that keeps its comma.
    private static func splitSuffix(_ name: inout PersonName) {
        guard let comma = name.given.utf8.firstIndex(of: UInt8(ascii: ",")) else { return }
        var rest = name.given[name.given.index(after: comma)...]
        let isForced = rest.first == "!"
        if isForced { rest = rest.dropFirst() }
        let suffix = String(rest).trimmingSpaces
        // “François, abbé d'” ends in a particle and not in a suffix.
        guard !suffix.isEmpty, isForced || !(suffix.unicodeScalars.first?.properties.isLowercase ?? false) else {
            return
        }
        name.given = String(name.given[..<comma]).trimmingSpaces
        name.suffix = suffix
        name.hasCommaSuffix = isForced
    }

    private static func leadingParticle(of family: String) -> (particle: String, rest: String) {
        var rest = family[...]
        var end = family.startIndex
        while !rest.isEmpty {
            let word = rest.prefix { $0 != " " }
            let after = rest.dropFirst(word.count).drop { $0 == " " }
            if isParticle(word), !after.isEmpty {
                end = after.startIndex
                rest = after
                continue
            }
            // “d'Aubignac”, “al-One”: the particle is written together with the name.
            if let joint = word.firstIndex(where: { "'’-".contains($0) }),
                word.index(after: joint) < word.endIndex, joint > word.startIndex
            {
                let head = word[...joint]
                let tail = word[word.index(after: joint)...]
                let first = tail.unicodeScalars.first
                if isParticle(head.dropLast()), head.count <= 6, first?.properties.isUppercase ?? false {
                    end = tail.startIndex
                }
            }
            break
        }
        guard end > family.startIndex else { return ("", family) }
        return (String(family[..<end]).trimmingSpaces, String(family[end...]))
    }

    private static func trailingParticle(of given: String) -> (rest: String, particle: String) {
        let words = given.split(separator: " ")
        var count = words.count
        while count > 1, isParticle(words[count - 1]) { count -= 1 }
        guard count < words.count else { return (given, "") }
        var rest = words[..<count].joined(separator: " ")
        if rest.hasSuffix(",") {
            rest.removeLast()
            return (rest, ", " + words[count...].joined(separator: " "))
        }
        return (rest, words[count...].joined(separator: " "))
    }

    /// A word in lower case that is no initial.
    private static func isParticle(_ word: Substring) -> Bool {
        var hasLetter = false
        for scalar in word.unicodeScalars {
            switch scalar {
            case "'", "’", "-", ".": continue
            default: break
            }
            guard scalar.isSmallLetter else { return false }
            hasLetter = true
        }
        return hasLetter
    }

    static func trimmed(_ text: String) -> String {
        text.trimmingSpaces
    }
}
