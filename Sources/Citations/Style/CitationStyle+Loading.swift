import Diagnostics

extension CitationStyle {
    /// The name by which the style that comes with the program is asked for.
    package static let builtInName = "attest-note"

    /// The style of a name or path; dependent styles lead to their parents.
    ///
    /// Nil, with a diagnostic at `range`, where there is none or it cannot be used; `builtIn` then serves.
    package static func load(
        _ name: String, from repository: StyleRepository, at range: SourceRange?, _ bag: inout DiagnosticBag
    ) -> CitationStyle? {
        if name == builtInName { return builtIn }
        var wanted = name
        var locale: String?
        // A parent is independent by the specification; a few steps are harmless, a loop ends.
        for _ in 0..<4 {
            guard let bytes = repository.style(wanted) else {
                bag.add(
                    .styleMissing, "no citation style “\(wanted)”", at: range, help: help(for: wanted, repository))
                return nil
            }
            var found = DiagnosticBag()
            let outcome = StyleReader.read(bytes, file: wanted, &found)
            // Only errors matter to an author who did not write the style.
            bag.add(contentsOf: found.diagnostics.filter { $0.severity == .error })
            switch outcome {
            case nil: return nil
            case .independent(let style): return locale.map(style.speaking) ?? style
            case .dependent(let parent, let language):
                locale = locale ?? language
                wanted = String(parent.split(separator: "/").last ?? "")
            }
        }
        bag.add(.styleMissing, "style “\(name)” depends on a style that depends on others without end", at: range)
        return nil
    }

    /// A way on for who asked for a style that is not there.
    private static func help(for name: String, _ repository: StyleRepository) -> String {
        if name.contains("/") || name.hasSuffix(".csl") { return "check the path" }
        let names = repository.names()
        if names.isEmpty {
            let own = Suggestion.help(for: name, among: [builtInName])
            return own ?? "install the package citation-style-language-styles, or use “\(builtInName)”"
        }
        return Suggestion.help(for: name, among: names + [builtInName])
            ?? "check its name among the installed styles, or use “\(builtInName)”"
    }

    /// Reads one style file, with all that is wrong in it; nil for a dependent style and for what is none.
    package static func read(_ bytes: [UInt8], file: String, _ bag: inout DiagnosticBag) -> CitationStyle? {
        switch StyleReader.read(bytes, file: file, &bag) {
        case .independent(let style): style
        case .dependent, nil: nil
        }
    }

    private func speaking(_ locale: String) -> CitationStyle {
        CitationStyle(
            id: id, title: title, isNote: isNote, defaultLocale: locale, citation: citation, bibliography: bibliography,
            macros: macros, inheritedNames: inheritedNames, demotion: demotion, pageRangeFormat: pageRangeFormat,
            initializesWithHyphen: initializesWithHyphen, locales: locales, testsDisambiguate: testsDisambiguate,
            rendersYearSuffix: rendersYearSuffix, testsPosition: testsPosition)
    }
}
