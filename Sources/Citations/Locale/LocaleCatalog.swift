import Diagnostics

/// Finds the locale files of a language: our own for those that the distribution lacks, installed ones, and the
/// small ones that come with the program.
enum LocaleCatalog {
    /// The files that serve a tag, most general first; none where nobody has the language.
    static func files(for tag: LocaleTag, _ repository: StyleRepository) -> [LocaleFile] {
        var files: [LocaleFile] = []
        // The tag's own file lies over that of the language's principal territory.
        for candidate in tag.candidates.reversed() {
            if let file = file(candidate, repository) { files.append(file) }
        }
        return files
    }

    static func file(_ tag: String, _ repository: StyleRepository) -> LocaleFile? {
        var bag = DiagnosticBag()
        if let text = BuiltInLocales.complete[tag] {
            return LocaleFile.read(Array(text.utf8), file: tag, &bag)
        }
        if let bytes = repository.locale(tag), let file = LocaleFile.read(bytes, file: tag, &bag) { return file }
        return BuiltInLocales.small[tag].flatMap { LocaleFile.read(Array($0.utf8), file: tag, &bag) }
    }
}
