import Diagnostics
import Serialization

/// Which digits a locale writes.
package enum DigitSystem: String, Sendable, Hashable, CaseIterable {
    /// 0–9.
    case latn
    /// Arabic-Indic digits, ٠–٩.
    case arab
    /// The digits of the language's own script: Arabic-Indic for `ar`, Persian for `fa`, Devanagari for `hi`, Latin
    /// where the script has none.
    case native
}

/// The calendar that full dates are written in; months and years alone stay Gregorian, since they do not convert.
package enum CalendarSystem: String, Sendable, Hashable, CaseIterable {
    case gregorian
    case buddhist
    case persian
    case islamic
    case hebrew
}

/// One language of a site as `site.yaml` declares it.
package struct LocaleSettings: Sendable, Hashable {
    package let tag: LanguageTag
    package let digits: DigitSystem
    package let calendar: CalendarSystem
    /// The language's name in itself: `Türkçe`.
    package let name: String

    /// - Parameter name: the language's own name; left out, the catalog's or the tag.
    package init(
        _ tag: LanguageTag, digits: DigitSystem = .latn, calendar: CalendarSystem = .gregorian, name: String? = nil
    ) {
        self.tag = tag
        self.digits = digits
        self.calendar = calendar
        self.name = name ?? LanguageNames.autonym(of: tag)
    }

    /// Reads `tr` or `{ tag: ar, digits: latn, calendar: gregorian, name: العربية }`; nil, with a diagnostic, where
    /// there is no valid tag.
    package init?(decoding node: Node, file: String, _ bag: inout DiagnosticBag) {
        if let text = node.text {
            guard let tag = Self.tag(text, at: SourceRange(file: file, offsets: node.range), &bag) else { return nil }
            self.init(tag)
            return
        }
        guard var fields = Fields(of: node, file: file, what: "a locale", &bag),
            let tagNode = fields.requiredNode("tag", &bag)
        else { return nil }
        let digits = fields.choice("digits", of: DigitSystem.self, &bag)
        let calendar = fields.choice("calendar", of: CalendarSystem.self, &bag)
        let name = fields.node("name")?.text
        fields.rejectUnknown(&bag)
        guard let tag = Self.tag(tagNode.text ?? "", at: fields.place(of: tagNode), &bag) else { return nil }
        self.init(tag, digits: digits ?? .latn, calendar: calendar ?? .gregorian, name: name)
    }

    private static func tag(_ text: String, at range: SourceRange, _ bag: inout DiagnosticBag) -> LanguageTag? {
        if let tag = LanguageTag(text) { return tag }
        let help = text.contains("_") ? "write “\(text.replacing("_", with: "-"))”" : "for example en, tr or pt-BR"
        bag.add(.languageTag, "“\(text)” is no language tag of BCP 47", at: range, help: help)
        return nil
    }
}
