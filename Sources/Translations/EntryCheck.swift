import Diagnostics
import Localization

/// What an imported translation must keep of its source.
struct EntryCheck {
    let entry: TranslationEntry
    /// How the source's language, and the translation's, say that a figure is not exact.
    let source: QualifierWords
    let target: QualifierWords

    /// The faults of a new translation.
    func faults(of text: String, at range: SourceRange) -> [Diagnostic] {
        var bag = DiagnosticBag()
        switch entry.target {
        case .message(let key, _): message(text, key, range, &bag)
        case .block: block(text, range, &bag)
        case .text: arguments(text, range, &bag)
        case .field: break
        }
        qualifiers(text, range, &bag)
        return bag.diagnostics
    }

    private func message(_ text: String, _ key: String, _ range: SourceRange, _ bag: inout DiagnosticBag) {
        arguments(text, range, &bag)
        let words = text.replacing(/\{[^}]*\}/, with: "")
        if key.hasPrefix("qualifier."), !words.contains(where: \.isLetter) {
            bag.add(
                .translationQualifier, "“\(entry.context)” has no word for the qualifier", at: range,
                help: "say “\(entry.source)” in this language")
        }
    }

    /// Every `{name}` of the source, no other, and none that changes places with another while the words stay.
    private func arguments(_ text: String, _ range: SourceRange, _ bag: inout DiagnosticBag) {
        let wanted = Self.names(entry.source)
        let found = Self.names(text)
        // A form for one or two may leave out the count.
        for name in wanted.subtracting(found).sorted() where name != "count" {
            bag.add(
                .translationPlaceholder, "“{\(name)}” is missing in “\(entry.context)”", at: range,
                help: "write {\(name)} where it belongs")
        }
        for name in found.subtracting(wanted).sorted() where name != "count" {
            bag.add(
                .translationPlaceholder, "“{\(name)}” is not in the source of “\(entry.context)”", at: range,
                help: Suggestion.help(for: name, among: wanted.sorted()) ?? "remove it")
        }
        let old = entry.translation.isEmpty ? entry.source : entry.translation
        let order = Self.arguments(old)
        if wanted == found, order != Self.arguments(text), order.count > 1,
            Self.wordsAlone(old) == Self.wordsAlone(text)
        {
            bag.add(
                .translationPlaceholder, "placeholders of “\(entry.context)” have changed places, and no word has",
                at: range, help: "the order was \(order.map { "{\($0)}" }.joined(separator: ", "))")
        }
    }

    private static func arguments(_ text: String) -> [String] {
        text.matches(of: /\{([A-Za-z0-9_-]+)\}/).map { String($0.output.1) }
    }

    private static func wordsAlone(_ text: String) -> String { text.replacing(/\{[^}]*\}/, with: "{}") }

    private static func names(_ text: String) -> Set<String> {
        Set(arguments(text))
    }

    // MARK: Blocks

    private func block(_ text: String, _ range: SourceRange, _ bag: inout DiagnosticBag) {
        let original = entry.placeholders
        var seen: [Int] = []
        for case .placeholder(let number, let name, let written) in PlaceholderReader.pieces(text) {
            guard original.indices.contains(number - 1), original[number - 1].kind.name == name else {
                bag.add(
                    .translationPlaceholder, "“{\(number):\(name)}” is not in the source of “\(entry.context)”",
                    at: range,
                    help: "the source has \(list(original))")
                continue
            }
            guard !seen.contains(number) else {
                bag.add(
                    .translationPlaceholder, "“{\(number):\(name)}” stands twice in “\(entry.context)”", at: range,
                    help: "remove one")
                continue
            }
            seen.append(number)
            if let written { self.written(written, original[number - 1], range, &bag) }
        }
        for number in 1...max(1, original.count) where original.indices.contains(number - 1) && !seen.contains(number) {
            bag.add(
                .translationPlaceholder,
                "“{\(number):\(original[number - 1].kind.name)}” is missing in “\(entry.context)”", at: range,
                help: "it stands for \(original[number - 1].source)")
        }
        for written in Self.loose(text) where !entry.translation.contains(written) && !entry.source.contains(written) {
            bag.add(
                .translationPlaceholder, "“\(written)” is not in the source of “\(entry.context)”", at: range,
                help: "use the placeholders of the source: \(list(original))")
        }
        order(text, seen, range, &bag)
    }

    private func list(_ original: [Placeholder]) -> String {
        original.isEmpty
            ? "none" : original.enumerated().map { "{\($0 + 1):\($1.kind.name)}" }.joined(separator: ", ")
    }

    /// A placeholder written with options of its own must be about the same thing, and keep the qualifier.
    private func written(_ text: String, _ original: Placeholder, _ range: SourceRange, _ bag: inout DiagnosticBag) {
        let subjects = original.subject.split(separator: " ")
        let isSame: Bool
        switch original.kind {
        case .directive(let name): isSame = text.hasPrefix(":\(name)[\(original.subject)]")
        case .citation:
            isSame = subjects.allSatisfy { text.contains("@\($0)") } && text.count { $0 == "@" } == subjects.count
        case .note: isSame = text == original.source
        }
        if !isSame {
            bag.add(
                .translationPlaceholder, "“\(text)” is not “\(original.source)” in “\(entry.context)”", at: range,
                help: "only the options behind it may differ")
        }
        if text.contains("qualifier=none"), !original.hidesQualifier {
            bag.add(
                .translationQualifier, "“\(text)” drops the qualifier of “\(original.source)” in “\(entry.context)”",
                at: range, help: "leave out qualifier=none")
        }
    }

    /// Values, citations and notes that are written out instead of as placeholders.
    private static func loose(_ text: String) -> [String] {
        let words = PlaceholderReader.pieces(text).map { if case .words(let words) = $0 { words } else { "\u{FFFC}" } }
            .joined()
        return words.matches(
            of:
                /:(?:claim|latest|derived|term|place|ref|chart|table|map|figures|timeline)(?:\[[^\]]*\]|\{[^}]*\})|\[-?@[^\]]*\]|\[\^[^\]]*\]/
        )
        .map { String($0.output) }
    }

    private func order(_ text: String, _ seen: [Int], _ range: SourceRange, _ bag: inout DiagnosticBag) {
        let original = entry.placeholders
        for (index, number) in seen.enumerated() where original[number - 1].kind.isReference {
            let overtaken = seen[(index + 1)...].first { $0 < number }
            guard let overtaken else { continue }
            bag.add(
                .translationPlaceholder,
                "“{\(number):\(original[number - 1].kind.name)}” stands before “{\(overtaken):\(original[overtaken - 1].kind.name)}” in “\(entry.context)”",
                at: range, help: "references follow what they support, in the order of the source")
            return
        }
        let old = PlaceholderReader.pieces(entry.translation)
        let new = PlaceholderReader.pieces(text)
        guard !entry.translation.isEmpty, old != new, Self.words(old) == Self.words(new) else { return }
        bag.add(
            .translationPlaceholder, "placeholders of “\(entry.context)” have changed places, and no word has",
            at: range,
            help: "a value that moves takes its words along")
    }

    private static func words(_ pieces: [PlaceholderReader.Piece]) -> [String] {
        pieces.map { if case .words(let words) = $0 { words } else { "" } }
    }

    // MARK: Qualifiers

    private func qualifiers(_ text: String, _ range: SourceRange, _ bag: inout DiagnosticBag) {
        if case .message = entry.target { return }
        let wanted = source.qualifiers(in: entry.source)
        for qualifier in wanted.sorted(by: { $0.rawValue < $1.rawValue })
        where !target.says(qualifier, text) {
            bag.add(
                .translationQualifier, "“\(qualifier.rawValue)” is missing in “\(entry.context)”", at: range,
                help: "the source has it before a figure")
        }
        for qualifier in target.qualifiers(in: text).subtracting(wanted).sorted(by: {
            $0.rawValue < $1.rawValue
        })
        where !source.says(qualifier, entry.source)
            && !target.says(qualifier, entry.translation)
        {
            bag.add(
                .translationQualifier, "“\(qualifier.rawValue)” is not in the source of “\(entry.context)”", at: range,
                help: "a figure keeps the qualifier that its speaker gave it")
        }
    }
}
