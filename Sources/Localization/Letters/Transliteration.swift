import Foundation

/// Letters of other scripts as Latin ones without marks, for addresses.
///
/// Russian after BGN/PCGN without apostrophes, Armenian after BGN/PCGN 1981 simplified, Arabic after BGN/PCGN without
/// marks and without the vowels that are not written, Georgian after the national system of 2002. What has no table goes
/// through ICU's `Any-Latin`.
package enum Transliteration {
    /// ASCII letters for a text in small letters; digits of any script become ASCII, everything else stays for the caller.
    package static func latin(_ text: String, _ tag: LanguageTag) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var result = ""
        var unknown = String.UnicodeScalarView()
        func flush() {
            guard !unknown.isEmpty else { return }
            let foreign = String(unknown)
            result += plain(foreign.applyingTransform(.toLatin, reverse: false) ?? "").lowercased()
            unknown = String.UnicodeScalarView()
        }
        let scalars = Array(Normalization.nfc(text).unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            let isInitial = index == 0 || !scalars[index - 1].properties.isAlphabetic
            if scalar.value < 0x80 {
                flush()
                result.unicodeScalars.append(scalar)
            } else if let digit = DigitTable.value(of: scalar) {
                flush()
                result += String(digit)
            } else if scalar == "ո", next == "ւ" {
                flush()
                result += "u"
                index += 1
            } else if isInitial, let letters = initial[scalar] {
                flush()
                result += letters
            } else if let letters = letter(scalar, tag) {
                flush()
                // The sign of the feminine ending follows the vowel that it is read with.
                if scalar != "ة" || !result.hasSuffix("a") { result += letters }
            } else if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
                unknown.append(scalar)
            } else {
                flush()
                result.unicodeScalars.append(scalar)
            }
            index += 1
        }
        flush()
        return result
    }

    private static func letter(_ scalar: Unicode.Scalar, _ tag: LanguageTag) -> String? {
        if tag.language == "uk", let letters = ukrainian[scalar] { return letters }
        if tag.language == "de", let letters = german[scalar] { return letters }
        if let letters = table[scalar] { return letters }
        guard let script = Script(of: scalar), script == .latin else { return nil }
        let base = plain(String(Character(scalar)))
        return base.utf8.allSatisfy { $0 < 0x80 } ? base : nil
    }

    /// Latin letters without their marks.
    private static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                Normalization.nfd(text).unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }))
    }

    /// Letters that read otherwise at the beginning of a word (Armenian).
    private static let initial: [Unicode.Scalar: String] = ["ե": "ye", "ո": "vo", "և": "yev"]

    private static let ukrainian: [Unicode.Scalar: String] = [
        "г": "h", "и": "y", "і": "i", "ї": "i", "є": "ie", "й": "i",
    ]
    private static let german: [Unicode.Scalar: String] = ["ä": "ae", "ö": "oe", "ü": "ue"]

    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for pairs in [latinLetters, cyrillic, armenian, arabic, georgian, greek] {
            // By scalars: a vowel sign after a space is one character with it.
            for pair in pairs.unicodeScalars.split(separator: " ") {
                let parts = pair.split(separator: "=", omittingEmptySubsequences: false)
                guard parts.count == 2, let scalar = parts[0].first else { continue }
                table[scalar] = String(parts[1])
            }
        }
        return table
    }()

    private static let latinLetters = "ə=e ı=i ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ŋ=ng ħ=h ŧ=t ĸ=k ſ=s"
    private static let cyrillic =
        "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh "
        + "щ=shch ъ= ы=y ь= э=e ю=yu я=ya є=ye і=i ї=yi ґ=g ў=w ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz ѓ=gj ќ=kj ѕ=dz "
        + "ә=a ғ=gh қ=q ң=ng ө=o ұ=u ү=u һ=h"
    private static let armenian =
        "ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch "
        + "պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f և=ev"
    private static let arabic =
        "ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q "
        + "ك=k ل=l م=m ن=n ه=h و=w ي=y ى=a ة=a ء= ؤ=w ئ=y پ=p چ=ch ژ=zh گ=g ک=k ی=y َ=a ُ=u ِ=i"
    private static let georgian =
        "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch "
        + "ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h"
    private static let greek =
        "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ά=a "
        + "έ=e ή=i ί=i ό=o ύ=y ώ=o ϊ=i ϋ=y ΐ=i ΰ=y"
}
