import Localization
import SiteModel

/// The interface messages of a language as entries: each plural category is one.
struct MessageEntries {
    let source: LocaleProfile
    let target: LocaleProfile

    private let builtInSource: MessageCatalog
    private let builtInTarget: MessageCatalog

    init(source: LocaleProfile, target: LocaleProfile) {
        self.source = source
        self.target = target
        builtInSource = MessageCatalog(source.tag)
        builtInTarget = MessageCatalog(target.tag)
    }

    func entries() -> [TranslationEntry] {
        source.messages.keys.flatMap { name -> [TranslationEntry] in
            let key = MessageKey(name)
            guard let original = source.messages.message(key) else { return [] }
            let own = target.messages.isBorrowed(key) ? nil : target.messages.message(key)
            guard case .plural(let plural) = original.body else {
                return [entry(name, nil, original.pattern(for: .other), own?.pattern(for: .other))].compactMap { $0 }
            }
            var ownForms: [PluralCategory: MessagePattern] = [:]
            if case .plural(let forms)? = own?.body { ownForms = forms.forms }
            return PluralRules(target.tag, ordinal: plural.isOrdinal).categories.compactMap { category in
                entry(
                    name, category, original.pattern(for: category),
                    ownForms[category] ?? (own?.isPlural == false ? own?.pattern(for: .other) : nil))
            }
        }
    }

    private func entry(
        _ name: String, _ category: PluralCategory?, _ original: MessagePattern, _ own: MessagePattern?
    ) -> TranslationEntry? {
        guard !original.source.isEmpty else { return nil }
        var comments: [String] = []
        if let category { comments.append("The form for counts of the CLDR plural category “\(category.rawValue)”.") }
        if !original.arguments.isEmpty {
            comments.append(
                "Keep as it is: " + Set(original.arguments).sorted().map { "{\($0)}" }.joined(separator: ", ") + ".")
        }
        let form = category ?? .other
        let hasOwnSource = original.source != builtIn(builtInSource, name, form)
        let hasOwnText = own.map { $0.source != builtIn(builtInTarget, name, form) } ?? false
        return TranslationEntry(
            context: "message \(name)" + (category.map { " [\($0.rawValue)]" } ?? ""), source: original.source,
            // The built-in translation is of the built-in message, not of the project's own.
            translation: own?.source ?? "", isStale: own != nil && hasOwnSource && !hasOwnText, comments: comments,
            reference: "Content/locales/\(target.tag).yaml", placeholders: [],
            target: .message(key: name, category: category), isRecordedApart: hasOwnSource || hasOwnText)
    }

    private func builtIn(_ catalog: MessageCatalog, _ name: String, _ form: PluralCategory) -> String? {
        let key = MessageKey(name)
        return catalog.isBorrowed(key) ? nil : catalog.message(key)?.pattern(for: form).source
    }
}
