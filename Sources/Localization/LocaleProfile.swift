import Diagnostics
import Files

/// One language of a site with all that is needed to speak it, made once.
///
/// A class because of its size: as a structure it was copied field by field at every step.
package final class LocaleProfile: Sendable {
    package let settings: LocaleSettings
    /// Numbers, dates and lists.
    package let format: LocaleFormatter
    package let messages: MessageCatalog
    package let casing: LetterCase
    package let collation: Collation
    package let plurals: PluralRules
    package let ordinals: PluralRules

    /// - Parameter messages: left out, the built-in ones.
    package init(_ settings: LocaleSettings, messages: MessageCatalog? = nil) {
        self.settings = settings
        format = LocaleFormatter(settings)
        self.messages = messages ?? MessageCatalog(settings.tag)
        casing = LetterCase(settings.tag)
        collation = Collation(settings.tag)
        plurals = PluralRules(settings.tag)
        ordinals = PluralRules(settings.tag, ordinal: true)
    }

    package var tag: LanguageTag { settings.tag }
    package var direction: TextDirection { settings.tag.direction }
    /// The language's name in itself.
    package var name: String { settings.name }
    package var quotes: QuotationMarks { format.quotes }

    /// The same language with every message marked, to find text that comes from no catalog.
    package func pseudolocalized() -> LocaleProfile {
        LocaleProfile(settings, messages: messages.pseudolocalized())
    }

    // MARK: Messages

    /// A message with its arguments put in. A message that nobody has is its key in `⟨⟩`.
    package func text(_ key: MessageKey, _ arguments: [String: String] = [:]) -> String {
        text(key, count: nil) { arguments[$0] }
    }

    /// A counted message in the form that the number asks for; `{count}` is the number in the locale's digits.
    package func text(_ key: MessageKey, count: Int, _ arguments: [String: String] = [:]) -> String {
        text(key, count: count) { arguments[$0] }
    }

    /// As `text`, where the arguments are given by a function of their names.
    package func text(_ key: MessageKey, count: Int?, _ argument: (String) -> String?) -> String {
        guard let entry = messages.entry(key.name) else { return "⟨\(key.name)⟩" }
        return text(entry, count, argument)
    }

    /// As `text`, with the language that the message is in.
    package func resolved(
        _ key: MessageKey, count: Int? = nil, _ arguments: [String: String] = [:]
    ) -> ResolvedText {
        resolved(key, count, arguments)
    }

    /// A language's name in this language, as it stands in “translated from …”; its own name where this language has
    /// none for it.
    package func languageName(of other: LanguageTag) -> String {
        if let entry = messages.entry("language.\(other)"), entry.language.language == tag.language {
            return entry.message.pattern(for: .other).text { _ in nil }
        }
        return LanguageNames.name(of: other, in: tag) ?? LanguageNames.autonym(of: other)
    }

    package func hasMessage(_ key: MessageKey) -> Bool {
        messages.message(key) != nil
    }

    private func resolved(_ key: MessageKey, _ count: Int?, _ arguments: [String: String]) -> ResolvedText {
        guard let entry = messages.entry(key.name) else {
            return ResolvedText(text: "⟨\(key.name)⟩", language: tag, isBorrowed: false)
        }
        return ResolvedText(
            text: text(entry, count) { arguments[$0] }, language: entry.language,
            isBorrowed: entry.language.language != tag.language)
    }

    private func text(_ entry: MessageCatalog.Entry, _ count: Int?, _ argument: (String) -> String?) -> String {
        switch entry.message.body {
        case .text(let pattern):
            return pattern.text { name in argument(name) ?? (name == "count" ? count.map(format.integer) : nil) }
        case .plural(let plural):
            var category = PluralCategory.other
            if let count {
                let borrowed = entry.language.language != tag.language
                let rules =
                    borrowed
                    ? PluralRules(entry.language, ordinal: plural.isOrdinal) : plural.isOrdinal ? ordinals : plurals
                category = rules.category(count)
            }
            return plural.pattern(for: category).text { name in
                argument(name) ?? (name == "count" ? count.map(format.integer) : nil)
            }
        }
    }

    /// The first of several messages that is there, own ones before borrowed ones.
    func firstMessage(_ keys: [String]) -> Message? {
        if keys.count == 1 { return messages.entry(keys[0])?.message }
        for key in keys {
            if let entry = messages.entry(key), entry.language.language == tag.language { return entry.message }
        }
        return keys.lazy.compactMap { self.messages.entry($0)?.message }.first
    }

    func hasOwnMessage(_ key: String) -> Bool {
        messages.entry(key).map { $0.language.language == tag.language } ?? false
    }

    // MARK: Quantities

    /// A figure with its qualifier, magnitude word and unit: “over 1.5 million mines”.
    package func quantity(_ quantity: Quantity) -> String {
        QuantityPhrase(profile: self, quantity: quantity).text()
    }

    /// A number with a magnitude word written out: “1.5 million”.
    package func scaled(_ value: Double, _ scale: Magnitude, fractionDigits: Int = 2) -> String {
        quantity(Quantity(value, style: .none, scale: scale, fractionDigits: fractionDigits))
    }

    /// A number as short as an axis needs it: `1.5M`, `1,5 млн`, all digits below a thousand.
    package func compact(_ value: Double, fractionDigits: Int = 2) -> String {
        var scale = Magnitude.one
        for (candidate, limit) in [(Magnitude.thousand, 1e3), (.million, 1e6), (.billion, 1e9)] {
            let unit = 0.5 * DecimalShift.shifted(limit, by: -3 - fractionDigits)
            if abs(value) >= limit - (candidate == .thousand ? 0 : unit) { scale = candidate }
        }
        let shown = scale == .one ? value : DecimalShift.shifted(value, by: -scale.exponent)
        let fraction = 0...max(0, min(15, fractionDigits))
        let digits = format.decimal(shown, fraction: fraction)
        guard scale != .one, let message = firstMessage(["magnitude-short.\(scale.rawValue)"]) else { return digits }
        let category = plurals.category(PluralOperands(shown, fraction: fraction))
        return message.pattern(for: category).text { $0 == "number" ? digits : nil }
    }

    /// A number in its order: “3rd”, “3.”, “3-cü”.
    package func ordinal(_ value: Int) -> String {
        let number = format.integer(value)
        return text(.numberOrdinal, count: value, ["ordinal": format.suffix?.number(number, .ordinal) ?? number])
    }
}
