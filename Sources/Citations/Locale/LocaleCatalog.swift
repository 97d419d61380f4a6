import Diagnostics

/// Finds the locale files of a language: our own for those that the distribution lacks, installed ones, and those that
/// come with the program where none is installed.
struct LocaleCatalog {
    private let repository: StyleRepository
    /// American English, which every other language falls back on.
    let english: LocaleFile?

    init(_ repository: StyleRepository) {
        self.repository = repository
        english = repository.english {
            repository.locale("en-US").flatMap { Self.read($0, "en-US") }
                ?? BuiltInLocales.text("en-US").flatMap { Self.read(Array($0.utf8), "en-US") }
        }
    }

    /// The files that serve a tag, most general first; none where nobody has the language.
    func files(for tag: LocaleTag) -> [LocaleFile] {
        // The tag's own file lies over that of the language's principal territory.
        tag.candidates.reversed().compactMap(file)
    }

    private func file(_ tag: String) -> LocaleFile? {
        let own = BuiltInLocales.text(tag).flatMap { Self.read(Array($0.utf8), tag) }
        if BuiltInLocales.isComplete(tag) { return own }
        guard let installed = repository.locale(tag).flatMap({ Self.read($0, tag) }) else { return own }
        return own.map { installed.translated(by: $0, english: english) } ?? installed
    }

    private static func read(_ bytes: [UInt8], _ tag: String) -> LocaleFile? {
        var bag = DiagnosticBag()
        return LocaleFile.read(bytes, file: tag, &bag)
    }
}

extension LocaleFile {
    /// The locale with the terms that it lacks, or has in English only, from another of the same language.
    fileprivate func translated(by other: LocaleFile, english: LocaleFile?) -> LocaleFile {
        var result = self
        for (name, forms) in other.terms where !name.hasPrefix("ordinal") {
            result.terms[name] = (terms[name] ?? TermForms()).translated(by: forms, english: english?.terms[name])
        }
        return result
    }
}
