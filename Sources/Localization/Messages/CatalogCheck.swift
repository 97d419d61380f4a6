import Diagnostics

/// Compares a site's catalog of one language with what messages there are.
struct CatalogCheck {
    /// What is known: the built-in English messages, and those that the default language adds.
    let reference: [String: Message]
    let tag: LanguageTag
    let isDefault: Bool

    /// Message groups that a site may add to freely: units and magnitudes are looked up by the ledger's ids.
    private static let openGroups: Set<String> = ["unit", "magnitude", "qualifier"]

    func check(_ reader: CatalogReader, _ bag: inout DiagnosticBag) {
        for (name, message) in reader.messages.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            let range = reader.keyRanges[name]
            guard let known = reference[name] else {
                if isUnknown(name) {
                    let help = Suggestion.help(for: name, among: reference.keys.sorted())
                    bag.add(
                        .messageUnknown, "no message “\(name)”", at: range,
                        help: help ?? "messages of your own go into the catalog of the default language too")
                }
                plural(message, name, range, &bag)
                continue
            }
            plural(message, name, range, &bag)
            arguments(message, known, name, range, &bag)
        }
    }

    /// Keys that the language lacks in its file and in the built-in messages.
    func missing(in reader: CatalogReader?, file: String, _ bag: inout DiagnosticBag) {
        let builtIn = BuiltInCatalogs.messages(for: tag) ?? [:]
        let missing = reference.keys.filter { reader?.messages[$0] == nil && builtIn[$0] == nil }.sorted()
        guard !missing.isEmpty else { return }
        guard reader != nil else {
            bag.add(
                .messageMissing, "no messages in “\(tag)”: \(missing.count) of them are shown in another language",
                at: nil, help: "add \(file)")
            return
        }
        for name in missing {
            bag.add(
                .messageMissing, "no message “\(name)” in “\(tag)”", at: SourceRange(file: file),
                notes: [.init("in English: \(reference[name]?.patterns.last?.source ?? "")")],
                help: "add “\(name)” to \(file)")
        }
    }

    /// A key that nobody asks for: in a group of the program, or in no catalog of the default language.
    private func isUnknown(_ name: String) -> Bool {
        let group = name.prefix { $0 != "." && $0 != "-" }
        if Self.openGroups.contains(String(group)) { return false }
        return !isDefault || Self.isReserved(name)
    }

    /// Whether a key that is not built in stands in one of the program's groups.
    static func isReserved(_ name: String) -> Bool {
        BuiltInCatalogs.english[name] == nil && groups.contains(name.prefix { $0 != "." })
    }

    private static let groups = Set(BuiltInCatalogs.english.keys.map { $0.prefix { $0 != "." } })

    private func plural(_ message: Message, _ name: String, _ range: SourceRange?, _ bag: inout DiagnosticBag) {
        guard case .plural(let plural) = message.body else { return }
        let wanted = PluralRules(tag, ordinal: plural.isOrdinal).categories
        let missing = wanted.filter { plural.forms[$0] == nil }
        if !missing.isEmpty {
            let names = missing.map { "“\($0.rawValue)”" }.joined(separator: ", ")
            bag.add(
                .messagePlural, "the message “\(name)” lacks the plural form \(names) of “\(tag)”", at: range,
                help: "“\(tag)” has \(wanted.map(\.rawValue).joined(separator: ", "))")
        }
        for extra in plural.forms.keys.sorted() where !wanted.contains(extra) {
            bag.add(
                .messagePlural,
                "the plural form “\(extra.rawValue)” of the message “\(name)” is never used in “\(tag)”",
                at: range, help: "“\(tag)” has \(wanted.map(\.rawValue).joined(separator: ", "))")
        }
    }

    private func arguments(
        _ message: Message, _ known: Message, _ name: String, _ range: SourceRange?, _ bag: inout DiagnosticBag
    ) {
        let used = message.arguments
        let allowed = known.arguments.union(Self.extraArguments(name))
        for argument in used.subtracting(allowed).sorted() {
            let help = Suggestion.help(for: argument, among: allowed.sorted())
            bag.add(
                .messageArgument, "the message “\(name)” has no argument “\(argument)”", at: range,
                help: help
                    ?? (allowed.isEmpty ? "it takes none" : "it takes \(allowed.sorted().joined(separator: ", "))"))
        }
        if Self.extraArguments(name).isEmpty {
            var selecting: Set<String> = ["count"]
            if case .plural(let plural) = known.body { selecting.insert(plural.argument) }
            for argument in known.arguments.subtracting(selecting).subtracting(used).sorted() {
                bag.add(
                    Diagnostic(
                        .messageArgument, "the message “\(name)” leaves out its argument “\(argument)”", at: range,
                        severity: .warning, help: "put {\(argument)} where it belongs"))
            }
        } else if used.isEmpty {
            bag.add(
                .messageArgument, "the message “\(name)” leaves out the number", at: range,
                help: "it takes \(allowed.sorted().joined(separator: ", "))")
        }
    }

    /// Qualifiers choose among several ways of putting the number, and ordinals may leave the ending to vowel harmony.
    private static func extraArguments(_ name: String) -> Set<String> {
        if name.hasPrefix("qualifier.") { return Set(QuantityPhrase.arguments) }
        return name == "number.ordinal" ? ["ordinal"] : []
    }
}
